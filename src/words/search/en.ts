import { plural } from '../plural.ts';
import type { SearchWords } from './types.ts';

const form = plural('en');

export const en: SearchWords = {
  open: 'Search',
  heading: 'Search Meridian',
  headingEconomies: 'Add an economy',
  nearby: 'Which one?',
  headingOwn: 'Choose your country',
  label: 'Economy, group, area or indicator, in English, French or Arabic',
  labelEconomies: 'Name or code of the economy, in English, French or Arabic',
  kinds: {
    economy: 'Economy',
    group: 'Group',
    area: 'Area',
    indicator: 'Indicator',
    page: 'Page',
    term: 'Term',
  },
  found: (n) => form(n, { one: '1 result', other: `${n} results` }),
  nothing: (typed) => `Nothing found for “${typed}”.`,
  nearest: (typed) => `Nothing found for “${typed}”. The nearest names:`,
  after: (former, ended) => `after ${former}, until ${ended}`,
  part: (name) => `${name} is a part of it`,
  absent: (name) => `${name}: this group is not in the data.`,
  key: 'The / key opens the search',
  loading: 'The names are on their way.',
  failed: 'The search could not be loaded. Please try again.',
};
