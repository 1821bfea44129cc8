import { plural } from '../plural.ts';
import type { OwnWords } from './types.ts';

const form = plural('en');
const number = (n: number, one: string, other: string) => `${n} ${form(n, { one, other })}`;
const lines = (all: readonly number[]) =>
  `${form(all.length, { one: 'line', other: 'lines' })} ${all.slice(0, 5).join(', ')}${all.length > 5 ? '…' : ''}`;

export const en: OwnWords = {
  name: 'Your own file',
  title: 'Lay your own figures beside the official ones',
  lead: 'Drop a table of your own. See which values it has, how they differ from the official ones, and what score would follow. It never leaves this browser.',
  give: 'Your table',
  drop: 'Drop a file here (CSV, TSV or Excel)',
  choose: 'Choose a file',
  paste: 'Or paste a table',
  readPasted: 'Read it',
  pasted: 'pasted table',
  privacy:
    'The file is read here, in this page. No request carries any of it, no link holds it, and it is gone when the page is closed, unless you keep it on this device.',
  failed: 'The reader of files could not be loaded. Try again.',
  unreadable: {
    empty: 'The file is empty.',
    'too large': 'The file is larger than 20 MB. Cut it, or save what is needed as CSV.',
    'web page': 'This is a web page, not a table. Save its data as CSV or Excel.',
    pdf: 'This is a PDF. Save the table as CSV or Excel.',
    'not a table': 'This is no text and no workbook. Save the table as CSV or Excel.',
    'broken workbook':
      'The workbook cannot be read: it is broken, or locked by a password. Save it again, or as CSV.',
  },

  read: 'What was read',
  found: (values, economies, missing) =>
    `${number(values, 'value', 'values')} of ${number(economies, 'economy', 'economies')} read; ${number(missing, 'cell', 'cells')} without a value.`,
  nothing: (head) =>
    head === null ? 'No rows: no line was read as head.' : `No rows: line ${head} was read as head.`,
  cut: (count) => `${count} lines beyond the first 100,000 were not read.`,
  unclosed: (line) => `Line ${line}: a quotation mark is never closed. Quotation marks are read as letters.`,
  asks: {
    economy: 'Which column names the economy?',
    year: 'Which year are the values of?',
    values: 'Which columns hold the values?',
    decimal: 'Is the sign in “1,234” or “1.234” a decimal sign? Choose it; until then these cells wait.',
  },
  how: 'How it was read, and what to correct',
  encoding: 'Letters',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    'windows-1252': 'Windows-1252 (Western)',
    'windows-1256': 'Windows-1256 (Arabic)',
  },
  delimiter: 'Between cells',
  delimiters: ['comma', 'semicolon', 'tab', 'bar'],
  decimal: 'Decimal sign',
  decimals: ['point: 1,234.5', 'comma: 1.234,5'],
  guessed: 'cell by cell',
  sheet: 'Sheet',
  head: 'Line of the head',
  noHead: 'no head',
  layout: 'Layout',
  layouts: {
    long: 'a line for each economy and year',
    wide: 'years as columns',
    turned: 'economies as columns',
  },
  economyColumn: 'Column of the economy',
  yearColumn: 'Column of the year',
  noYear: 'none: one year for all',
  oneYear: 'Year of all values',
  valueColumns: 'Columns of values',
  column: (n, head) => (head === '' ? `column ${n}` : `${n}: ${head}`),
  indicator: 'What is measured',
  unit: 'Unit',

  unknown: 'Names that are no economy here',
  unknownHint: 'Say which economy each is, or leave it out.',
  unknownOne: (text, at) => `“${text}” (${lines(at)})`,
  undecided: 'not decided: left out',
  leaveOut: 'leave out',
  nearest: 'Perhaps',
  all: 'All economies',
  duplicates: 'Two values for one economy and year: which counts?',
  duplicateOne: (economy, year, indicator) =>
    `${economy}, ${year}${indicator === '' ? '' : `, ${indicator}`}`,
  option: (value, line) => `${value} (line ${line})`,
  totals: (texts) => `Left out as totals and groups: ${texts.join('; ')}.`,
  notes: (at) => `Set aside as title and notes: ${lines(at)}.`,
  problems: (n) => `${number(n, 'cell', 'cells')} that cannot be used`,
  problem: (line, column, found, expected) =>
    `Line ${line}, column ${column}: “${found}”; expected ${expected}.`,
  expected: {
    economy: 'an economy',
    year: 'a year from 1900 to 2100',
    number: 'a number',
    finite: 'a number that is not endless',
    decimal: 'a number with a decimal sign that is known',
  },
  more: (n) => `and ${n} more`,

  beside: 'Beside the official values',
  ofOwn: 'Your indicator',
  official: 'Official indicator',
  none: 'none',
  besideCaption: (indicator, official) =>
    official === null ? `${indicator}: your values` : `${indicator}: your values beside “${official}”`,
  ownHead: 'Yours',
  officialHead: (year) => `Official, as in the scores of ${year}`,
  ownNotOfficial: 'Yours (not official)',
  spoken: (name, own, year, official) => `${name}: yours ${own} (${year}), official ${official}`,
  difference: 'Difference',
  table: 'Table (CSV), yours marked',
  line: 'Line of the file',

  change: 'What a value would change',
  changeLead: (year) =>
    `Take a value of your file or type one, also where there is no official value: the scores of ${year} that would follow, by the published method. Nothing of this is in a link.`,
  economy: 'Economy',
  choice: 'choose',
  officialIndicator: 'Indicator',
  lacking: (name) => `${name} (no official value)`,
  value: (unit) => (unit === '' ? 'Your value' : `Your value (${unit})`),
  ofFile: (value, year) => `Of your file: ${value} (${year}).`,
  counted: (values) => `Counted too, of your file: ${values.join('; ')}.`,
  countedOne: (indicator, value, year) => `${indicator}, ${value} (${year})`,
  tooOld: (years, counted) =>
    `Your values of ${years} do not count in these scores: only values of ${counted} do. Type one to try.`,
  officialIs: (value) => `Official value: ${value}.`,
  officialNone: 'There is no official value that counts.',
  notANumber: (typed) => `“${typed}” is no number.`,
  outside: (low, high) => `The score counts nothing outside ${low} to ${high}.`,
  asShare: 'The official values are percentages; a value from 0 to 1 may be a share.',
  resultCaption: (economy, group, year) => `${economy} among members of ${group}, scores of ${year}`,
  what: 'What',
  published: 'Published',
  withOwn: 'With your values (not official)',
  score: (column) => `${column}: score`,
  rank: (column) => `${column}: rank`,
  noScore: 'no score',
  noRank: 'no rank',
  mark: 'Made with values of your own, which nobody but you has checked; not an official score.',

  keep: 'Keep on this device',
  kept: 'The file is kept on this device, and nowhere else.',
  keepFailed: 'This browser keeps nothing here; the file stays as long as the page is open.',
  forget: 'Forget the file',
  forgotten: 'The file is forgotten.',
};
