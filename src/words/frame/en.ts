import type { FrameWords } from './types.ts';

export const en: FrameWords = {
  titled: (site) => `The title is by whoever embeds this figure. ${site}’s own:`,
  rows: (shown, all) => `${shown} of ${all} shown: the first, the last and those chosen.`,
  all: 'See all',
  notes: 'Notes',
  find: 'Find your country',
  show: 'Show',
  found: (name) => `Chosen: ${name}.`,
  notFound: (text) => `No country here is called “${text}”.`,
};
