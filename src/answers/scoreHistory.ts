import { max, median, quantile } from 'd3-array';
import { printedDifference, shortened } from '../catalog/rounding.ts';
import type { CourseOfYear, PublishedHistory } from './published.ts';

/** What follows from scores over time: the middle of a group's, its distance from the world's, an economy's line. */

/** Share of a group's members that must have a score for a year's median to be given. */
const BASE = 0.5;

/** Decimals with which scores are printed somewhere. */
export const SCORE_DECIMALS = [0, 1, 2];

/**
 * The median and the middle half of members' scores, as few digits each as leave it as it is printed, in the years in which at
 * least half of them have one; carried forward after the last renewal of any of these scores.
 *
 * @param members those that count in averages
 */
export function middleOverTime(
  { years, scores, renewed }: PublishedHistory,
  members: readonly string[],
): CourseOfYear[] {
  const digits = (value: number) => shortened(value, 4, SCORE_DECIMALS);
  const last = max(members, (economy) => renewed?.[economy]) ?? Number.POSITIVE_INFINITY;
  return years.flatMap((year, at) => {
    const known = members.flatMap((economy) => scores[economy]?.[at] ?? []);
    const [middle, low, high] = [median(known), quantile(known, 0.25), quantile(known, 0.75)];
    if (middle === undefined || low === undefined || high === undefined) return [];
    if (known.length < BASE * members.length) return [];
    const course = [year, digits(middle), digits(low), digits(high), known.length] as const;
    return [year > last ? ([...course, 1] as const) : course];
  });
}

export interface Distance {
  readonly year: number;
  /** of the group's median above the world's, both with the decimal that tables print */
  readonly points: number;
}

/** How far apart two medians were in the first and in the last year that both have; null where these are not two. */
export function distances(
  group: readonly CourseOfYear[],
  world: readonly CourseOfYear[],
): readonly [first: Distance, last: Distance] | null {
  const both = group.flatMap(([year, middle]): Distance[] => {
    const other = world.find(([at]) => at === year);
    return other === undefined ? [] : [{ year, points: printedDifference(other[1], middle, 1) }];
  });
  const [first, last] = [both[0], both.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** The year of a group's scores that is nearest to one, the earlier of two; null where there is none. */
export function nearestScored(points: readonly CourseOfYear[], year: number): number | null {
  const [first, ...others] = points.map(([at]) => at);
  if (first === undefined) return null;
  return others.reduce((best, at) => (Math.abs(at - year) < Math.abs(best - year) ? at : best), first);
}

/** A year of a comparable series. */
export interface ScorePoint {
  readonly year: number;
  readonly value: number;
  /** percent of the weight that had been measured by then; null in the archive's scores of method 1 */
  readonly measured: number | null;
  /** no value of the score is newer than the year before */
  readonly isCarried: boolean;
}

/**
 * The scores of an economy in a column, or in an economy's own answers of a column, up to a year; years without one are left out.
 */
export function scoresUpTo(
  { years, scores, measured, renewed }: PublishedHistory,
  of: string,
  until: number,
): ScorePoint[] {
  const last = renewed?.[of] ?? Number.POSITIVE_INFINITY;
  return years.flatMap((year, at): ScorePoint[] => {
    const value = scores[of]?.[at] ?? null;
    if (value === null || year > until) return [];
    return [{ year, value, measured: measured?.[of]?.[at] ?? null, isCarried: year > last }];
  });
}

/** The year after which a line is carried forward, where that is before its last point; null where it is not. */
export function carriedSince(points: readonly Pick<ScorePoint, 'year' | 'isCarried'>[]): number | null {
  const first = points.findIndex(({ isCarried }) => isCarried);
  return first < 0 ? null : (points[first - 1]?.year ?? points[first]?.year ?? null);
}

/** The same of a group's median. */
export function courseCarriedSince(course: readonly CourseOfYear[]): number | null {
  return carriedSince(course.map(([year, , , , , carried]) => ({ year, isCarried: carried === 1 })));
}

export interface ScoreLine {
  readonly economy: string;
  readonly points: readonly ScorePoint[];
}
