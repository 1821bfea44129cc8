import { dateInEnglish } from '../dates.ts';
import { ordinal } from '../english.ts';
import { plural } from '../plural.ts';
import type { WhyWords } from './types.ts';

const form = plural('en');

const scoreIn = (area: string | null): string =>
  area === null ? 'the overall score' : `the score in “${area}”`;

const others = (n: number): string => `${n} other ${form(n, { one: 'indicator', other: 'indicators' })}`;

const in_ = (unit: string | null): string => (unit === null ? '' : `; ${unit}`);

export const en: WhyWords = {
  title: (name, indicator, points, { area, from }) =>
    `${name}: ${indicator} moved ${scoreIn(area)} most since ${from}, by ${points.text} points`,
  titleNone: (name, area, from) => `${name}: no value behind ${scoreIn(area)} is newer than in ${from}`,
  measure: (area, from, to) =>
    `Contributions to the change of ${scoreIn(area)}, in points, ${from}–${to}; they add up to it`,
  scoreOf: (year) => `Score ${year}`,
  others,
  rank: (indicator, then, now, { before, beforeYear, after, afterYear, unit }, group) =>
    `With its ${beforeYear} value of “${indicator}” (${before}, against ${after} in ${afterYear}${in_(unit)}) it would be ${ordinal(then.rank)} of ${then.of} by score, not ${ordinal(now.rank)} (${group}).`,
  ranks: ({ from, to, own, peers }, group, year, until) =>
    `By score ${ordinal(from.rank)} of ${from.of} in ${year} and ${ordinal(to.rank)} of ${to.of} in ${until} (${group}). Places gained (+) or lost (−): ${own} by its own data, ${peers} by its peers’.`,
  later: (from) =>
    `Where an indicator had no value by ${from}, the first of its series stands in for it, with its year.`,
  before: 'Before',
  after: 'Now',
  contribution: 'Points',
  sum: 'Sum: the change',
  reason: (name, change, effects, rest) =>
    `${name}, ${change.text} points: ${[
      ...effects.map(
        ({ indicator, points, before, beforeYear, after, afterYear, unit }) =>
          `${indicator} ${points} (${before} in ${beforeYear}, ${after} in ${afterYear}${in_(unit)})`,
      ),
      ...(rest === '' ? [] : [rest]),
    ].join('; ')}.`,
  othersAdd: (n, points) => `${others(n)} ${points}`,
  release: {
    title: (name, from, to, change) =>
      `${name}: overall score ${from} in the data before, ${to} in today’s: ${change.text} points`,
    versions: (previous, version, date) =>
      `Data version ${version} (${dateInEnglish(date)}) against version ${previous}.`,
    ranks: (from, to) => `By score ${ordinal(from)} in the world then and ${ordinal(to)} now.`,
    none: 'There is no overall score in both versions of the data to compare.',
    step: 'What changed',
    points: 'Points',
    places: 'Places gained (+) or lost (−)',
    revisions: 'Values that were corrected',
    newData: 'Newer, added or removed values',
    peers: 'Data of its peers',
    method: 'Method: indicators, weights, goalposts',
    membership: 'Economies ranked in one version only',
    sum: 'Sum',
    order: 'Each step is what remains after the steps above it; in another order the parts could differ.',
  },
};
