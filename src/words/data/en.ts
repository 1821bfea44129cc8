import { dateInEnglish } from '../dates.ts';
import { plural } from '../plural.ts';
import type { DataWords } from './types.ts';

const form = plural('en');
const indicators = (n: number) => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

export const en: DataWords = {
  name: 'The data: sources, terms, coverage, files',
  description:
    'Where every value comes from, what may be passed on, who lacks what, and each file with its address and checksum.',
  title: (group, have, of) =>
    `${group}: half of the members have at least ${have} of ${indicators(of)} up to date`,
  lead: (values, n, economies, sources) =>
    `${values} values of ${indicators(n)} and ${economies} economies, from ${sources} data sets: where they come from, what may be passed on, who lacks what, and how to take them away.`,
  contents: 'On this page',
  sections: {
    sources: 'Sources and terms',
    coverage: 'Coverage by member',
    indicators: 'Indicators and who lacks them',
    files: 'Files and checksums',
    use: 'Use the data elsewhere',
    changes: 'Changes of the data',
  },
  of: (n, all) => `${n} of ${all}`,
  unknown: 'not known',
  inEnglish: null,
  sources: {
    lead: 'Each data set keeps the terms of its publisher. They stand here, beside every value that is downloaded, and in the column redistribution of the files.',
    terms: {
      open: {
        name: 'May be passed on',
        text: 'Values may be passed on and built upon, also for money, if the source is named as its licence asks.',
      },
      'non-commercial': {
        name: 'May be passed on without commercial use',
        text: 'Values may be passed on for purposes that are not commercial, if the source is named and the licence kept. For any other purpose, ask the publisher.',
      },
      'terms-unclear': {
        name: 'Terms unclear: ask first',
        text: 'The publisher states no open licence. Figures may be cited with their source; ask the publisher before passing the values on.',
      },
    },
    licence: 'Licence',
    retrieved: 'Retrieved',
    next: 'Next edition',
    gives: 'Gives',
    cite: 'Citation',
    policies: (n) => `${n} ${form(n, { one: 'fact', other: 'facts' })} on laws, strategies and systems`,
    targets: (n) => `${n} ${form(n, { one: 'target', other: 'targets' })}`,
    groups: (n) => `${n} ${form(n, { one: 'list', other: 'lists' })} of members or classes`,
  },
  coverage: {
    lead: (year) =>
      `A value is up to date where it is, in ${year}, no older than its indicator allows. Indicators that nobody has up to date are not counted.`,
    groups: 'Percent of the members that have at least half of an area’s indicators up to date',
    members: (group) => `${group}: indicators up to date, by member and area`,
    group: 'Group',
    member: 'Member',
    count: 'Members',
    indicators: 'Indicators',
    scored: 'Scored',
    observations: 'Values',
    counts: 'What there is, by area',
    all: 'All',
    have: 'up to date alone',
    areas: 'Areas',
    each: (group) => `${group}: what each member lacks`,
    others: 'Who lacks what in every other group (CSV)',
    none: 'no value',
    old: 'too old',
    complete: 'lacks nothing',
  },
  indicators: {
    lead: (group) =>
      `Of each indicator: unit, direction, the values that give 0 and 100, its weight, the years it covers, which members lack it (${group}), its source and its file.`,
    find: 'Find an indicator',
    found: (n) => (n === 0 ? 'No indicator has such a name.' : `${indicators(n)} found`),
    higher: 'higher is better',
    lower: 'lower is better',
    neither: 'neither end is better',
    goalposts: (zero, hundred) => `${zero} gives 0, ${hundred} gives 100`,
    weight: (weight) => `weight ${weight}`,
    notScored: 'not scored',
    peak: (n, year) => `at most ${n} ${form(n, { one: 'economy', other: 'economies' })}, in ${year}`,
    everybody: 'no member lacks it',
    ended: 'nobody has it up to date',
    values: (n) => `${n} values`,
  },
  files: {
    lead: 'The addresses stay. What lies there is always the current version of the data; note its number with what you take. The checksum is SHA-256.',
    current: (version) => `Version ${version}`,
    rows: (n) => `${n} rows`,
    bytes: (n) => `${n} bytes`,
    kilobytes: (n) => `${n} KB`,
    megabytes: (n) => `${n} MB`,
    columns: (n) => `${n} ${form(n, { one: 'column', other: 'columns' })}`,
    oneEach:
      'Each indicator also has a file of its own: address, rows and checksum stand with the indicator.',
    sums: 'All checksums, for sha256sum -c:',
  },
  use: {
    lead: 'These lines read one table and say what kind of columns they meet; another table takes its address.',
    verify: 'Download and check',
    verifyText: 'The digits must be those of the checksum above.',
    citeHeading: 'How to cite',
    cite: (version, date, address) =>
      `Meridian. Digital-economy indicators, data version ${version}${date === null ? '' : ` of ${dateInEnglish(date)}`}. ${address}`,
    citeSources: 'Beside it, cite the data set that the values come from, as its source asks.',
  },
  changes: {
    lead: 'What each version of the data changed, in values. Files below data/changes/ say it by indicator and source.',
    none: 'No version was logged yet.',
    feed: 'Feed of changes (Atom)',
    rows: 'By indicator and source (CSV)',
    scores: 'How scores changed (CSV)',
  },
  feed: {
    title: 'Meridian: changes of the data',
    entry: (date, added, revised, removed) =>
      `${date}: ${added} values added, ${revised} revised, ${removed} removed`,
    added: (n) => `${n} added`,
    revised: (n) => `${n} revised`,
    removed: (n) => `${n} removed`,
    relabelled: (n) => `${n} relabelled`,
    source: (name, parts, n) => `${name}: ${parts.join(', ')} (${indicators(n)})`,
    tables: (tables) => `Other tables: ${tables.join(', ')}`,
  },
};
