import { median } from 'd3-array';
import { runOf } from '../scoring/runs.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import { LEVEL_THEN } from './levels.ts';
import { isMissing, newestAt, withoutForecasts, type YearValue } from './newest.ts';
import type { Series } from './standing.ts';

/** The rules of shared gaps and of triangular exchange: see `docs/level-then.md`. */
export const SHARED_GAP = {
  /** points of the goalpost scale below the median of all economies from which it is a gap */
  behind: 5,
  /** points that two gaps may differ by to be the same */
  within: 5,
  /** richer members shown of each, and never filled up */
  most: 3,
} as const;

/** An outcome indicator, as much of it as the rules take. */
export interface Outcome extends ScoredIndicator {
  readonly comparableOverTime: boolean;
  readonly defaultYear: number;
  readonly toleranceYears: number;
}

/** What the rules need beside the measure itself: economy → values ascending by year. */
export interface Means {
  readonly income: Series;
  readonly population: Series;
}

/** A richer member, and its value when it was last no further than the other is now. */
export interface Passed {
  readonly economy: string;
  readonly before: YearValue;
  readonly now: YearValue;
}

/** A member behind the world in an outcome. */
export interface SharedGap {
  readonly economy: string;
  readonly now: YearValue;
  /** points of the goalpost scale below the median of all economies */
  readonly behind: number;
  /** comparable members with the same gap, the nearest first */
  readonly sharing: readonly string[];
  /** at most three richer members that passed its level, the latest first */
  readonly passed: readonly Passed[];
}

export interface SharedGaps {
  /** members with a recent value, and all that were asked of */
  readonly n: number;
  readonly of: number;
  /** furthest behind first */
  readonly gaps: readonly SharedGap[];
}

/** Points of the goalpost scale, which is linear in all outcomes; not cut at its ends, beyond which values may lie far apart. */
function pointsIn({ goalpost_low: low, goalpost_high: high, direction }: Outcome, value: number): number {
  return (direction * 100 * (value - low)) / (high - low);
}

interface Standing {
  readonly economy: string;
  readonly now: YearValue;
  readonly points: number;
  /** values of one measure up to the newest, without forecasts */
  readonly run: readonly YearValue[];
}

const last = (series: Series, economy: string): number | undefined => series.get(economy)?.at(-1)?.value;

/** How many times as much the one has as the other, at least 1; NaN where one of them is not known. */
function ratioIn(series: Series, one: string, other: string): number {
  const [a, b] = [last(series, one) ?? Number.NaN, last(series, other) ?? Number.NaN];
  return Math.max(a / b, b / a);
}

/**
 * Members that are behind the world in an outcome, each with comparable members that have the same gap, for projects of both, and with
 * richer members that passed its level earlier, for an exchange of three.
 *
 * @param series of the indicator, of all economies
 * @param members those that count
 */
export function sharedGaps(
  outcome: Outcome,
  series: Series,
  members: readonly string[],
  { income, population }: Means,
): SharedGaps {
  const pointsOf = (value: number) => pointsIn(outcome, value);
  const standings = [...series].flatMap(([economy, all]): Standing[] => {
    const values = withoutForecasts(all);
    const now = newestAt(values, outcome.defaultYear, outcome.toleranceYears);
    if (isMissing(now)) return [];
    const run = runOf(values, now.year, outcome.comparableOverTime);
    return [{ economy, now, points: pointsOf(now.value), run }];
  });
  const world = median(standings, ({ points }) => points) ?? Number.NaN;
  const among = new Set(members);
  const own = standings.filter(({ economy }) => among.has(economy));
  const behind = own.filter(({ points }) => world - points >= SHARED_GAP.behind);
  const isLike = (one: Standing, other: Standing) =>
    ratioIn(income, one.economy, other.economy) <= LEVEL_THEN.income &&
    ratioIn(population, one.economy, other.economy) <= LEVEL_THEN.population;
  const apart = (one: Standing, other: Standing) => Math.abs(one.points - other.points);
  const isRicher = (one: Standing, than: Standing) =>
    (last(income, one.economy) ?? Number.NaN) >
    LEVEL_THEN.incomeToday * (last(income, than.economy) ?? Number.NaN);
  const passedBy = (learner: Standing): Passed[] =>
    own
      .filter((other) => isRicher(other, learner) && other.points >= learner.points + LEVEL_THEN.ahead)
      .flatMap(({ economy, now, run }) => {
        const before = run.findLast(({ value }) => pointsOf(value) <= learner.points);
        const isNear = before !== undefined && pointsOf(before.value) >= learner.points - LEVEL_THEN.below;
        return isNear ? [{ economy, before, now }] : [];
      })
      .sort((a, b) => b.before.year - a.before.year || (a.economy < b.economy ? -1 : 1))
      .slice(0, SHARED_GAP.most);
  return {
    n: own.length,
    of: members.length,
    gaps: behind
      .sort((a, b) => a.points - b.points || (a.economy < b.economy ? -1 : 1))
      .map((one) => ({
        economy: one.economy,
        now: one.now,
        behind: world - one.points,
        sharing: behind
          .filter((other) => other !== one && apart(one, other) <= SHARED_GAP.within && isLike(one, other))
          .sort((a, b) => apart(one, a) - apart(one, b) || (a.economy < b.economy ? -1 : 1))
          .map(({ economy }) => economy),
        passed: passedBy(one),
      })),
  };
}
