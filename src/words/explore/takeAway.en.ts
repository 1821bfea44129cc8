import { dateInEnglish } from '../dates.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from './takeAway.ts';

const form = plural('en');

export const en: TakeAwayWords = {
  download: 'Download',
  choices: 'How the file is written',
  delimiter: 'Between cells of a CSV file',
  comma: 'comma',
  semicolon: 'semicolon',
  mark: 'Byte order mark in CSV, for older spreadsheets',
  headers: 'Column heads',
  headersAs: { usual: 'Names in Excel, codes elsewhere', names: 'Names', codes: 'Codes' },
  packed: 'With README and metadata, in one archive (ZIP)',
  openOnly: 'Leave them out',
  closed: (n, formatted) =>
    `${formatted} ${form(n, { one: 'value of this selection is', other: 'values of this selection are' })} under a licence that is not open; the column “Reuse” says so.`,
  save: 'Download this selection',
  progress: (rows, of) => `${rows} of ${of} rows`,
  finishing: 'Making the file…',
  done: (name) => `${name} was handed to the browser.`,
  failed: (error) => `The file could not be made${error === '' ? '' : ` (${error})`}.`,
  elsewhere: 'The same elsewhere',
  elsewhereNote:
    'The statement reads this site’s files and gives the same rows, columns and order; DuckDB’s command line runs it as it is.',
  link: 'Link',
  cite: 'Cite this selection',
  sheets: ['Data', 'Notes'],
  title: (n, formatted) =>
    `Selection of ${formatted} ${form(n, { one: 'observation', other: 'observations' })}`,
  readme: {
    filters: 'Active filters',
    noFilters: 'None: everything, of the whole population.',
    group: (name, date) => `${name}: list of members, ${dateInEnglish(date)}`,
    order: (column) => `Sorted by: ${column}, ascending`,
    orderDown: (column) => `Sorted by: ${column}, descending`,
    columns: 'Columns',
    rows: (n, formatted) => `${formatted} ${form(n, { one: 'row', other: 'rows' })}`,
    sources: 'Sources and their licences',
    citation: 'How to cite this selection',
    link: 'The same view in the browser',
    query: 'The same rows elsewhere (SQL for DuckDB)',
    harmless:
      'In the CSV file a text that a spreadsheet would run as a formula has an apostrophe before it. Values are unrounded.',
  },
  holds: {
    economy: 'ISO 3166-1 alpha-3 code of the economy',
    economy_name: 'name of the economy',
    indicator: 'code of the indicator, the same for ever',
    indicator_name: 'name of the indicator',
    segment: 'code of the part of the population; total: everyone',
    segment_name: 'part of the population',
    year_requested: 'year for which the newest value was asked',
    year: 'year that the value describes; with indicators as columns, the year asked for',
    lag: 'years between the year asked for and the year of the value',
    value: 'value, unrounded',
    unit: 'unit of the value',
    flag: 'SDMX observation status: B break, E estimated, F forecast, P provisional; blank: normal',
    source: 'publisher, data set and edition',
    licence: 'licence of the source',
    redistribution: 'whether the value may be passed on: open, non-commercial, terms-unclear',
    lags: 'indicators whose value is older than the year asked for, each with its year',
    flags: 'values that are not normal, each with its SDMX observation status',
  },
  holdsYear: (year) => `value of ${year}`,
  holdsIndicator: (name, unit) => `${name}, ${unit}`,
};
