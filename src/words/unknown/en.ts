import type { UnknownWords } from './types.ts';

const title = (what: string): string => `Not found (404): ${what}`;

export const en: UnknownWords = {
  title: {
    economy: (asked) => title(`no economy “${asked}”`),
    indicator: (asked) => title(`no indicator “${asked}”`),
    group: (asked) => title(`no group “${asked}” with a page`),
    area: (asked) => title(`no area “${asked}”`),
    language: (asked) => title(`no language “${asked}”`),
    page: () => title('there is no such page'),
  },
  text: {
    economy: 'The address asks for an economy that Meridian does not know.',
    indicator: 'The address asks for an indicator that Meridian does not know.',
    group: 'The address asks for a group that has no page in Meridian.',
    area: 'The address asks for an area that Meridian does not know.',
    language: 'Meridian speaks English, French and Arabic:',
    page: 'The address leads nowhere.',
  },
  suggestions: 'What may have been meant:',
  pages: 'These pages are there:',
};
