import { en as area } from './area/en.ts';
import { en as compare } from './compare/en.ts';
import { dateInEnglish } from './dates.ts';
import { en as economy } from './economy/en.ts';
import { amount } from './english.ts';
import { en as first } from './first/en.ts';
import { join, type Names } from './names.ts';
import { plural } from './plural.ts';
import { en as ranges } from './ranges/en.ts';
import { en as search } from './search/en.ts';
import { en as sharing } from './share/en.ts';
import type { Words } from './types.ts';
import { en as unknown } from './unknown/en.ts';

const form = plural('en');

/** "12 of 57 members" */
const share = (n: number, of: number): string =>
  `${n === 0 ? 'none' : n} of ${of} ${form(of, { one: 'member', other: 'members' })}`;

/** "12 of 57 members are": the verb goes with the 12; "all 57 members are" */
const shareThat = (n: number, of: number, one: string, other: string): string =>
  n === of && n > 0
    ? form(of, { one: `the one member ${one}`, other: `all ${of} members ${other}` })
    : `${share(n, of)} ${n === 0 ? one : form(n, { one, other })}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNRANKED = 'not ranked';
const ranked = (rank: string): string => (rank === UNRANKED ? rank : `rank ${rank}`);

const JOINTS = { between: ', ', last: ' and ', heavy: '; ', heavyLast: '; and ' };

/** Where a median lies against the world's, which follows. */
const OF_THE_WORLD = { [-1]: 'below the world’s', 0: 'level with the world’s', 1: 'above the world’s' };

const names = ({ first, more }: Names): string => join(more > 0 ? [...first, `${more} more`] : first, JOINTS);

/** Years from one to another, or the one. */
const span = (from: string, to: string): string => (from === to ? to : `${from}–${to}`);

const DIMENSIONS: Readonly<Record<string, string>> = {
  sex: 'Sex',
  age: 'Age',
  income: 'Income',
  education: 'Education',
  residence: 'Residence',
  work: 'Work',
};

export const en: Words = {
  names,
  years: span,
  dimension: (id) => DIMENSIONS[id] ?? id,
  labelled: (label, text) => `${label}: ${text}`,
  site: {
    name: 'Meridian',
    description:
      'Compare member states in the digital economy: every value with its year, its source and its licence.',
  },
  nav: {
    skip: 'Skip to the content',
    main: 'Pages',
    overview: 'Overview',
    contents: 'Countries and areas',
    compare: 'Compare',
    explore: 'Explore the data',
    languages: 'Language',
    breadcrumb: 'You are here',
    controls: 'What is shown',
    notices: 'Licences of the software',
    about: 'About',
    method: 'Method',
    data: 'Data',
    licence: 'Licence',
    contact: 'Contact',
  },
  control: {
    playYears: 'Play through the years',
    group: 'Group',
    ownGroup: 'A group of your own…',
    groupPage: (group) => `${group}: page of the group`,
    year: 'Year',
    sortBy: 'Sort by',
    groupDated: (group, n, date) =>
      `${group}: ${form(n, { one: '1 member', other: `${n} members` })} (list of ${dateInEnglish(date)}).`,
    highlight: 'Highlight',
    addEconomy: 'Add an economy…',
    remove: (name) => `Remove ${name}`,
    kinds: {
      organisation: 'Organisations',
      classification: 'UN classes',
      region: 'Regions',
      income: 'Income groups',
      world: 'World',
      own: 'Your own',
    },
  },
  notice: {
    unknownParameter: (name) =>
      `The address has a parameter “${name}” that this page does not know; it was left out.`,
    invalidValue: (name, value, expected) =>
      `“${value}” was left out of the parameter ${name}: expected ${expected}.`,
    tooMany: (name, most) =>
      form(most, {
        one: `The parameter ${name} takes one value only; the first is shown.`,
        other: `The parameter ${name} takes at most ${most} values; the first ${most} are shown.`,
      }),
    expectedYear: (from, to) => `a year from ${from} to ${to}`,
    expectedText: (most) =>
      `a text of at most ${most} ${form(most, { one: 'character', other: 'characters' })}`,
    expectedOneOf: (choices) => `one of ${choices.join(', ')}`,
    expectedCode: 'a code that Meridian knows',
    noScripts: (group, year) =>
      `Scripts are off, so this page shows ${group}, ${year}, whatever its address says.`,
    noData: (group, year) => `No value for ${group} in ${year}.`,
    showYear: (year) => `Show ${year}, the nearest year with values`,
    noRanking: (year) => `No ranking is stated for ${year}.`,
    turnedRound: (since, year) => `${since} comes after ${year}: the two years were turned round.`,
    shownInstead: (year) => `${year} is shown.`,
    loading: 'Loading…',
    failed: 'This could not be loaded. Check the connection and try again.',
    notWhole: 'Part of this view could not be loaded: it is left out, or shown as it was before.',
    notTakenOver: (view) =>
      view === null
        ? 'Part of this page could not be loaded, so its controls do not work.'
        : `Part of this page could not be loaded: it shows ${view.group}, ${view.year}, whatever its address says, and its controls do not work.`,
    broken: 'This page could not be drawn.',
    changed: (version) =>
      `The site has changed since this page was opened. What stands here is still from data version ${version}.`,
    loadAgain: 'Load it again',
  },
  score: {
    overall: 'Overall',
    classes: ['Nascent', 'Emerging', 'Transitioning', 'Advanced', 'Frontier'],
    classesNote:
      'Classes: Frontier from 80, Advanced from 70, Transitioning from 60, Emerging from 50, Nascent below; the cut-offs of the DCO Digital Economy Navigator on Meridian’s own scores.',
    boundary: 'A score behind “<” is just below the number that follows, and not rounded up to it.',
    of: (column) => `Score: ${column}`,
    unit: 'score, 0 to 100',
    licence: 'derived from sources under their own terms',
    noScore: 'no score',
    missingIndicators: (missing, present, needed) =>
      `no score: indicators with ${present} of the weight have a value, ${needed} are needed; missing ${names(missing)}`,
    missingAreas: (missing, n, of, needed) =>
      `no overall score: ${n} of ${of} areas ${form(n, { one: 'has', other: 'have' })} a score, ${needed} are needed; missing ${names(missing)}`,
    nothing: 'no score: no indicator has a value',
    recomputed: (measured) =>
      `Recomputed with today’s indicators; ${measured} of the weight had been measured by then.`,
    comparable:
      'Every year is computed with today’s indicators and weights, each by the newest value known by then. Before its first value, and where its series breaks, an indicator stands still.',
    carried: (year) => `After ${year} the line is carried forward (dotted): no newer value is known.`,
    carriedOn: 'carried forward',
    exchange: 'Who could ask whom?',
    levelThen: 'Who was level and is ahead?',
    otherPillars: 'Through another framework’s pillars',
    whatItTakes: 'What would it take?',
    whyMoved: (from, to) => `Why it moved, ${from}–${to}`,
    sinceRelease: 'Since the data before',
    noClearChange: 'no clear change',
    unnumbered: (list, n, of) =>
      `${capital(share(n, of))} with a place, no single rank: the score rests on less than 70% of the weight (two thirds in an area), or less than 40% of it was measured by then: ${names(list)}.`,
  },
  overview: {
    pageTitle: (group) => `${group}: digital economy scores`,
    title: (leader, column, year) =>
      `${column}: ${leader.name} ${leader.shared ? 'lead' : 'leads'} with ${leader.value} of 100 (${leader.group}, ${year})`,
    highest: (leader, column, year) =>
      `${column}: ${leader.name} ${leader.shared ? 'have' : 'has'} the highest score, ${leader.value} of 100 (${leader.group}, ${year})`,
    only: ({ group, name, value }, column, year) =>
      `${column}: only ${name} has a score, ${value} of 100 (${group}, ${year})`,
    titleNone: (group, column, year) => `${column}: no score (${group}, ${year})`,
    titleOpen: (group, column, year) =>
      `${column}: who leads is open, the scores at the top rest on too little (${group}, ${year})`,
    medianOfMembers: (group, column, year, median, world) =>
      `${column}: the members’ median is ${median} of 100${world === null ? '' : `, ${OF_THE_WORLD[world.side]} ${world.median}`} (${group}, ${year})`,
    howManyScored: (n, of) => `${capital(shareThat(n, of, 'has', 'have'))} a score.`,
    lead: (n, of, median, world) =>
      `${capital(shareThat(n, of, 'has', 'have'))} a score. ${world === null ? `The median is ${median}.` : `The group’s median is ${median}, the world’s ${world}.`}`,
    noOverall: (year) => `There is no overall score for ${year}: too few areas have one.`,
    first: (others) =>
      others === null
        ? 'At least 95% of other methods keep the first place.'
        : `By other methods first could also be: ${names(others)}.`,
    span: (group, column, low, high) =>
      `${group}, ${column}: scores range from ${low.value} (${low.name}) to ${high.value} (${high.name})`,
    figureTitle: (group, above, of, column) =>
      `${group}: ${shareThat(above, of, 'is', 'are')} above the world median (${column})`,
    measure: (column, year) => `Scores by area, 0 to 100, ${year}; sorted by: ${column}`,
    spoken: (name, column, value) => `${name}, ${column}: ${value}`,
    scoresOf: (year) => `Scores, 0 to 100, ${year}`,
    spokenRow: (name, rank) => `${name}, ${ranked(rank)}`,
    sortLink: (column) => `Sort by ${column}`,
    notScored: (missing, n, of) => `${capital(share(n, of))} without a score: ${names(missing)}.`,
    method:
      'A score is the weighted mean of an area’s indicators, each by its newest value up to the year shown, placed between fixed goalposts; it is given where indicators with at least half of the weight have a value.',
    indicators: 'Indicators by area',
    indicatorCount: (n) => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`,
    context: 'Context',
    contextQuestion: 'How large, how rich, how governed? Shown for comparison, never scored.',
    associates: (list) => `Associate members, left out of averages: ${names(list)}.`,
    nonRegional: (list) => `Non-regional members, left out of averages: ${names(list)}.`,
  },
  indicator: {
    title: (leader, indicator, year, best) => {
      const verb = {
        high: leader.shared ? 'lead with' : 'leads with',
        low: leader.shared ? 'have the lowest value,' : 'has the lowest value,',
        neither: leader.shared ? 'have the highest value,' : 'has the highest value,',
      }[best];
      return `${indicator}: ${leader.name} ${verb} ${leader.value} (${leader.group}, ${year})`;
    },
    only: (group, name, indicator, value, year) =>
      `${indicator}: only ${name} reports, ${value} (${group}, ${year})`,
    shared: (group, n, of, name, value, year, best) =>
      `${name}: ${shareThat(n, of, 'has', 'have')} the ${best === 'low' ? 'lowest' : 'highest'} value, ${value} (${group}, ${year})`,
    ends: (group, n, of, high, last, low) =>
      `${group}: ${share(n, of)} at ${high}, the highest value; ${last} at ${low}, the lowest`,
    lead: (n, of, average, world, year) =>
      `${capital(shareThat(n, of, 'has', 'have'))} a value for ${year} or shortly before. ${world === null ? `Median ${average}.` : `Group median ${average}, world median ${world}.`}`,
    better: (group, better, of, best) =>
      `${group}: ${best === 'low' ? `${shareThat(better, of, 'does', 'do')} better than` : `${shareThat(better, of, 'is', 'are')} above`} the world median${best === 'low' ? ', with a lower value' : ''}`,
    trendUp: (group, from, to, fromYear, toYear) =>
      `${group}: the median rose from ${from} in ${fromYear} to ${to} in ${toYear}`,
    trendDown: (group, from, to, fromYear, toYear) =>
      `${group}: the median fell from ${from} in ${fromYear} to ${to} in ${toYear}`,
    trendOther: (group, from, to, fromYear, toYear) =>
      `${group}: the median is ${to} in ${toYear}, and of other members ${from} in ${fromYear}`,
    trendFlat: (group, value, fromYear, toYear) =>
      `${group}: the median stayed at ${value} from ${fromYear} to ${toYear}`,
    trendNone: (group, name) => `${group}: ${name} over time`,
    trendOnly: (year) => `There are no values before ${year}, so nothing can be shown over time.`,
    trendBase: ([n, year], [last, lastYear], of) =>
      `The median is that of the members with a value: ${n} of ${of} in ${year}, ${last} of ${of} in ${lastYear}.`,
    measure: (name, unit, year) => `${name}, ${unit}, ${year}`,
    measureSpan: (name, unit, from, to) => `${name}, ${unit}, ${span(from, to)}`,
    allValues: (unit, from, to) => `${unit}, all economies, ${span(from, to)}`,
    average: (kind, group) =>
      ({
        median: `${group} median`,
        mean: `${group} mean`,
        'population-weighted': `${group} mean weighted by population`,
      })[kind],
    base: share,
    world: 'World median',
    target: (year, value) => `Target ${year}: ${value}`,
    targetLabel: 'Target',
    reached: (n, of, rule) => `Reached (${rule}) by ${share(n, of)} with a value.`,
    quartiles: (group) => `${group}: middle half`,
    olderValues: (list, n, year) =>
      `${n} ${form(n, { one: 'value is', other: 'values are' })} older than ${year}: ${names(list)}.`,
    missing: (list, n, of) => `${capital(share(n, of))} not shown, no recent value: ${names(list)}.`,
    newer: (year, last) =>
      `${year} is the newest year of which most economies have a value; some have newer ones, up to ${last}.`,
    tooOld: (years) => `no value in the last ${years} ${form(years, { one: 'year', other: 'years' })}`,
    breaks: (list) => `B, break in the series (not comparable with earlier years): ${names(list)}.`,
    estimated: (list, n) =>
      `${n} ${form(n, { one: 'value is an estimate', other: 'values are estimates' })} (E): ${names(list)}.`,
    notComparable:
      'Each edition measures anew against its own peers: levels of different years are not comparable, so the lines show standing and not progress.',
    spoken: (name, rank, value, year) => `${name}: ${ranked(rank)}, ${value} in ${year}`,
    unranked: UNRANKED,
    map: {
      regions: (group, high, low) =>
        `${group} by region: ${high.name} has the highest median (${high.value}), ${low.name} the lowest (${low.value})`,
      span: (group, low, high) =>
        `${group}: values range from ${low.value} (${low.name}) to ${high.value} (${high.name})`,
      same: (group, value, n) =>
        `${group}: ${value} in ${form(n, { one: 'the one member', other: `all ${n} members` })} with a value`,
      base: (fewest) =>
        `Regions (UN M49) in which at least ${fewest} ${form(fewest, { one: 'member has', other: 'members have' })} a value.`,
      under: (value) => `under ${value}`,
      between: (from, below) => `${from} to ${below}`,
      from: (value) => `${value} or more`,
      upTo: (value) => `${value} or less`,
      none: 'no recent value',
      tooOld: (name, year) => `${name}: no value since ${year}`,
      notReported: (name) => `${name}: no value`,
    },
    scatterTitle: (share, n) =>
      `Income statistically accounts for ${share} of the variation among ${n} economies`,
    scatterNote: (group) =>
      `Coloured: ${group}; grey: the rest of the world. The line is fitted to all economies shown, the band is where it lies with 95% confidence. An economy above the line has more than others as rich; that says nothing about causes.`,
    scatterSpoken: (name, income, value) => `${name}: income ${income}, value ${value}`,
    fit: (n, share) =>
      `Line fitted to ${n} economies; income statistically accounts for ${share} of the variation`,
    divideTitle: (group, name, gap, first, second, { known, of }) =>
      known === 1
        ? `${group}: only ${name} has values for both, ${gap} apart (${first} and ${second})`
        : `${group}: among ${known === of ? `all ${of}` : `the ${known} of ${of}`} members with both values, the widest gap is in ${name}, ${gap} (${first} and ${second})`,
    divideNone: (group, first, second) => `${group}: no member has values for both ${first} and ${second}`,
    divideSpoken: (name, first, second, gap) => `${name}: ${first}, ${second}, gap ${gap}`,
    divideReversed: (side) => `the other way round: ${side} ahead`,
    divideBy: 'Divide by',
    gap: 'Gap',
    gapPoints: 'Gap in points',
    points: amount,
    scatterFew: (n, fewest) =>
      `${n === 0 ? 'No economy has' : `Only ${n} ${form(n, { one: 'economy has', other: 'economies have' })}`} both a recent value and a recent income: fewer than ${fewest} are no picture of the world.`,
    about: 'About this indicator',
    definition: 'Definition',
    shortName: 'Short name',
    reading: 'How to read it',
    direction: {
      higher: 'Higher is better.',
      lower: 'Lower is better.',
      none: 'Neither high nor low is better.',
    },
    scoring: 'In the score',
    scored: (area, low, high) => `Counts in “${area}”: ${low} gives 0 and ${high} gives 100.`,
    shownOnly: (reason) => `Shown, not scored. ${reason}`,
    tolerance: 'Age of values',
    toleranceYears: (years) =>
      `The newest value counts if it is at most ${years} ${form(years, { one: 'year', other: 'years' })} old.`,
    more: (area) => `More in “${area}”`,
    withValue: (of) => `With a value, of ${of}`,
    togetherMeasure:
      'Median of the members and of the world, in the newest year in which at least half of the members have a value.',
    data: 'All values of this indicator (CSV)',
  },
  area,
  economy,
  compare,
  search,
  first,
  unknown,
  ranges,
  share: sharing,
  figure: {
    menu: 'What to do with this figure',
    table: 'Table',
    more: 'Show all',
    less: 'Show less',
    csv: 'Download as CSV',
    excel: 'Download for Excel (CSV)',
    link: 'Copy the link',
    copied: 'Link copied',
    embed: 'Page to embed',
    source: 'Source',
    dataSets: (n) => `${n} data ${form(n, { one: 'set', other: 'sets' })}`,
    redistribution: {
      open: 'open',
      'non-commercial': 'non-commercial use',
      'terms-unclear': 'terms of reuse unclear',
    },
    method: (method) => `Method ${method} of the index.`,
    meridian: (version, method) => `Meridian, data version ${version}, method ${method}`,
    dataOf: (date) => `Data of ${dateInEnglish(date)}`,
    dataVersion: (version, method) => `Data version ${version}, method ${method}`,
    boundaries:
      'Boundaries and names imply no opinion on the status of any territory; dotted lines are boundaries that are not settled. Outlines: Natural Earth.',
  },
  column: {
    rank: 'Rank',
    economy: 'Economy',
    indicator: 'Indicator',
    year: 'Year',
    lag: 'Lag',
    value: 'Value',
    unit: 'Unit',
    flag: 'Flag',
    source: 'Source',
    licence: 'Licence',
  },
};
