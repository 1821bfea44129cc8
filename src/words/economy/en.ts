import { amount, ordinal } from '../english.ts';
import { plural } from '../plural.ts';
import type { EconomyWords, FromMedian, Moved, RankOf, Standing } from './types.ts';

const form = plural('en');
const place = ({ rank, of, sharing }: RankOf, among = ''): string =>
  `${ordinal(rank)} of ${of}${among}${
    sharing > 1 ? `, shared with ${sharing - 1} ${form(sharing - 1, { one: 'other', other: 'others' })}` : ''
  }`;

/** "9th to 14th of 57, 11th by score" */
const standing = ({ band, rank, of }: Standing, among = ''): string => {
  if (band === null || (band[0] === band[1] && rank !== null)) {
    return rank === null ? `no place stated among ${of}${among}` : place(rank, among);
  }
  const range = band[0] === band[1] ? ordinal(band[0]) : `${ordinal(band[0])} to ${ordinal(band[1])}`;
  return `${range} of ${of}${among}${rank === null ? '' : `, ${ordinal(rank.rank)} by score`}`;
};

const moved = ({ way, points }: Moved, from: string): string =>
  way === 'unclear' ? `no clear change since ${from}` : `${way} ${points.text} points since ${from}`;

const areas = (n: number, of: number): string =>
  `${n === 0 ? 'none' : n} of ${of} ${form(of, { one: 'area', other: 'areas' })}`;

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

const years = (n: number): string => `${n} ${form(n, { one: 'year', other: 'years' })}`;

/** "10 points above the median (OIC: 48)" */
const beside = ({ points, group, median }: FromMedian): string =>
  `${
    points.value === 0 ? 'at' : `${amount(points)} ${points.value > 0 ? 'above' : 'below'}`
  } the median (${group}: ${median})`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const spanOf = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`;

export const en: EconomyWords = {
  title: (name, stands, group, year, ends) =>
    `${name}: ${standing(stands)} (${group}, ${year})${
      ends.strongest === null ? '' : `, strongest in ${ends.strongest}`
    }${ends.weakest === null ? '' : `, weakest in ${ends.weakest}`}`,
  titleUnranked: (name, year, scored, of) =>
    `${name}: no overall score in ${year}; ${areas(scored, of)} ${scored > 1 ? 'have' : 'has'} one`,
  lead: (score, className, gap, world) =>
    `overall score ${score} of 100 (${className})${gap === null ? '' : `, ${beside(gap)}`}${world === null ? '' : `, ${standing(world, ' in the world')}`}`,
  scoredAreas: (n, of) =>
    `${areas(n, of)} ${n === 0 ? 'has' : form(n, { one: 'has', other: 'have' })} a score`,
  changed: (change, from) =>
    `${moved(change, from)}${change.ends === null ? '' : ` (${change.ends[0]} to ${change.ends[1]} in 90% of recalculations)`}${
      change.renewed === null ? '' : `, ${change.renewed} of the weight on values newer than ${from}`
    }`,
  notStated: (from, renewed) =>
    `no change since ${from} is stated: ${renewed} of the weight has newer values, a third is needed`,
  sentence: (statements) => `${capital(statements.join('; '))}.`,
  basis: (n, of, year) =>
    `How sure: ${n} of ${of} ${form(of, { one: 'indicator', other: 'indicators' })} in the scores ${
      n > 1 || n === 0 ? 'have' : 'has'
    } a value; half of the values are of ${year} or later.`,
  outside: (group) => `Outside the group (${group}): ranks are among all economies.`,
  endsNote:
    'Strongest and weakest go by rank, not by score, and are named where the rank is in the first or in the last quarter.',

  compareWith: ['Compare with', 'and with'],
  economies: 'Economies',
  world: 'world',
  profileTitle: (name, above, of, group) => `${name}: above the median in ${areas(above, of)} (${group})`,
  profileMeasure: (year) => `Scores by area, 0 to 100, ${year}`,
  place: (rank) => place(rank),
  standing: (stands) => standing(stands),
  standingShort: ({ band, rank, of }) =>
    band === null
      ? rank === null
        ? '–'
        : `${rank.rank}${rank.sharing > 1 ? '=' : ''} of ${of}`
      : `${band[0] === band[1] ? band[0] : `${band[0]}–${band[1]}`} of ${of}`,
  rank: ({ rank, of, sharing }) => `${rank}${sharing > 1 ? '=' : ''} of ${of}`,
  class: 'Class',
  score: 'Score',
  changeSince: (year) => `Change since ${year}`,
  rankIn: (group) => `Rank (${group})`,

  endsTitle: (best, worst, group) =>
    `${[
      ...(best === null ? [] : [`Best placed in ${best}`]),
      ...(worst === null ? [] : [`${best === null ? 'Furthest' : 'furthest'} behind in ${worst}`]),
    ].join(', ')} (${group})`,
  endsPast: (year) => `Ranks by indicator are known of the newest values, not of those of ${year}`,
  noEnds: (group) => `No indicator is in the first or in the last quarter of the group (${group})`,
  endsMeasure: (group) =>
    `Indicators that count in the scores, by rank in the group (${group}), each in its own year`,
  strengths: 'Strengths',
  gaps: 'Gaps',
  none: 'None in this quarter of the group.',
  fact: (value, unit, year, placed) => `${value} (${unit}) in ${year}, ${placed}`,

  learn: (from, group) => `Who has overtaken this score since ${from} (${group})`,
  learnLead:
    'Members that scored no higher then and score higher now, in the lowest-ranked areas whose changes can be compared.',
  passed: (area, score) => `${area}: now above ${score}`,
  gained: (points, score) => `${points.text} points, now ${score}`,

  trendTitle: (name, change, from) =>
    change.way === 'unclear'
      ? `${name}: no clear change of the overall score since ${from}`
      : `${name}: overall score ${moved(change, from)}`,
  trendNone: (name) => `${name}: scores over time`,
  trendMeasure: (from, to) => `Overall score, 0 to 100, ${from}–${to}`,
  since: ({ way, signed }) =>
    way === 'unclear' ? `no clear change (${signed.text})` : `${signed.text} points`,
  noChange: (renewed) => (renewed === null ? '' : `not stated (${renewed} renewed)`),

  dividesTitle: (indicator, dimension, gap, year) =>
    `Widest divide: ${indicator} by ${dimension.toLowerCase()}, ${amount(gap)} (${year})`,
  dividesKnown: (n) => `Divides inside the economy are known for ${indicators(n)}`,
  dividesMeasure: 'Newest year in which both sides are known; shares of people in percent',
  points: amount,
  gap: 'Gap',
  otherUnits: 'Measured in other units',
  sides: (first, second, gap) => `${first}, ${second}, gap ${gap}`,
  parts: (items) => items.join(', '),
  dimensionHead: 'Divide',

  factsTitle: (n, of) =>
    `${n === 0 ? 'None' : n} of ${of} ${form(of, { one: 'indicator', other: 'indicators' })} ${n === 0 ? 'has' : form(n, { one: 'has', other: 'have' })} a value`,
  factsMeasure:
    'The newest value up to the year of the scores, no older than the indicator allows; ranks among all that have a value, = where others share it.',
  factsCited: 'newest values, each with its own year',
  openFacts: 'Open all areas',
  policies: {
    title: 'Laws, strategies, institutions and systems that publishers list',
    lead: 'What was in place by the edition of each source, with its year and a link where the source has them. What is missing here is not a “no”: nobody may have looked. The links lead to other sites and were not opened.',
    none: 'None of the sources lists any.',
    line: (n, years) =>
      `${form(n, { one: '1 entry', other: `${n} entries` })}${years === null ? '' : `, ${spanOf(years)}`}`,
  },
  rankEnds: (best, worst) =>
    worst === null
      ? `${best.rank} (${best.name})`
      : `best ${best.rank} (${best.name}), lowest ${worst.rank} (${worst.name})`,
  trend: 'Trend',
  lag: years,
  notReported: (year) => `no value up to ${year}`,
  tooOld: (year, tolerance) => `no value: the last one, of ${year}, is older than ${years(tolerance)}`,
  fromTo: (from, fromYear, to, toYear) => `from ${from} in ${fromYear} to ${to} in ${toYear}`,
  downloadFacts: 'Download these values (CSV)',
  brief: 'Brief for a minister: at most two pages',
  sideBySide: (name) => `Compare ${name} side by side with others`,
};
