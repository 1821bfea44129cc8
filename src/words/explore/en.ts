import { plural } from '../plural.ts';
import { en as takeAway } from './takeAway.en.ts';
import type { ExploreWords } from './types.ts';

const form = plural('en');
const observations = (n: number) => form(n, { one: 'observation', other: 'observations' });

export const en: ExploreWords = {
  title: 'Choose, sort and take away any value',
  lead: 'A database runs in your own browser: choose from every observation, and download exactly what you see.',
  engine: 'The database in your browser',
  noScripts:
    'Choosing and sorting needs scripts, and they are off. All the data can be read by address instead:',
  cost: 'It downloads 7 to 10 MB once, data included, and needs some 300 MB of memory.',
  start: 'Start the database',
  meanwhile:
    'You can set your filters while it starts; they count at once. All the data can also be read by address:',
  bytes: (got, total) => `Fetching the database: ${got} of ${total} MB`,
  compile: 'Starting the database…',
  files: (got, wanted, rows) => `Reading the data: file ${got} of ${wanted}, ${rows} rows`,
  asking: 'Asking…',
  failed: (error) =>
    `The database does not run here${error === '' ? '' : ` (${error})`}. Everything else on this site works without it.`,
  retry: 'Try again',
  unreadable: (area) => `“${area}” could not be read; the other areas are shown.`,
  finding: (file, line, column, found, expected) =>
    `${file}${line === '' ? '' : `, line ${line}`}${column === '' ? '' : `, column ${column}`}: expected ${expected}, found ${found}`,
  moreFindings: (n) => `and ${n} more`,

  filters: 'Filters',
  facet: {
    area: 'Areas',
    indicator: 'Indicators',
    economy: 'Economies',
    group: 'Group',
    segment: 'Segments',
    year: 'Years',
    flag: 'Flags',
    source: 'Sources',
    redistribution: 'Licences',
    text: 'Names with',
  },
  textHint: 'Economy or indicator, in English, French or Arabic',
  everything: 'all',
  chosen: (n) => `${n} chosen`,
  clear: (facet) => `Lift the filter: ${facet}`,
  normal: 'Normal value',
  redistribution: {
    open: 'Open',
    'non-commercial': 'Non-commercial use only',
    'terms-unclear': 'No open licence stated',
  },
  from: 'From',
  to: 'To',
  newestOnly: 'Newest value only',
  newestNote: 'No older than each indicator allows.',
  at: 'At or before',
  years: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  until: (to) => `up to ${to}`,
  newestAt: (year) => `newest at or before ${year}`,
  counted: (choice, rows) => `${choice} (${rows})`,
  active: 'Active filters',
  lift: 'Lift',
  liftOne: (condition) => `Lift: ${condition}`,
  liftAll: 'Lift all filters',

  found: (n, formatted) => `${formatted} ${observations(n)}`,
  foundRows: (n, formatted) => `${formatted} ${form(n, { one: 'row', other: 'rows' })}`,
  nothing: 'No observation matches.',
  without: (conditions, n, formatted) =>
    `Without “${conditions.join('” and “')}”: ${formatted} ${observations(n)}`,
  broken: (error) => `The question was not answered${error === '' ? '' : ` (${error})`}.`,

  layout: 'Layout',
  layouts: {
    long: 'One value a row',
    years: 'Years as columns',
    indicators: 'Indicators as columns',
  },
  columns: 'Columns',
  allColumns: 'All columns',
  usualColumns: 'Usual columns',
  column: {
    economy: 'Economy code',
    economy_name: 'Economy',
    indicator: 'Indicator code',
    indicator_name: 'Indicator',
    segment: 'Segment code',
    segment_name: 'Segment',
    year_requested: 'Year asked for',
    year: 'Year',
    lag: 'Lag',
    value: 'Value',
    unit: 'Unit',
    flag: 'Flag',
    source: 'Source',
    licence: 'Licence',
    redistribution: 'Reuse',
    lags: 'Older values',
    flags: 'Flagged values',
  },
  sort: (column) => `Sort by ${column}`,
  waiting: 'on its way',
  takeAway,
};
