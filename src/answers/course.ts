import { median, quantileSorted } from 'd3-array';
import type { Group } from '../catalog/catalog.ts';
import { WORLD } from '../catalog/members.ts';
import { printedDifference } from '../catalog/rounding.ts';
import { isMissing, type Newest, newestAt } from './newest.ts';
import { newestValues, type Series } from './standing.ts';

export interface CoursePoint {
  readonly year: number;
  readonly median: number;
  readonly quartiles: readonly [number, number];
  /** economies that have a value */
  readonly n: number;
  /** at least half of these values start a new series (flag B): not comparable with the years before */
  readonly afterBreak: boolean;
}

/** Share of the economies that must have a value for a year's median to be drawn, and that make a break everybody's. */
const BASE = 0.5;

/**
 * A group's median and middle half over time, of the newest values within tolerance. Only years in which somebody
 * reported, and in which at least half of the group has a value: a median of fewer says little about the group.
 */
export function course(
  series: Series,
  economies: readonly string[],
  years: readonly number[],
  toleranceYears: number,
): CoursePoint[] {
  return courses(series, years, toleranceYears)(economies);
}

/** The same for any number of groups: each economy's values are looked for once. */
export function courses(
  series: Series,
  years: readonly number[],
  toleranceYears: number,
): (economies: readonly string[]) => CoursePoint[] {
  const newest = newestIn(series, years, toleranceYears);
  return (economies) =>
    newest(economies).flatMap(({ year, values, afterBreak }) => {
      const [middle, low, high] = [0.5, 0.25, 0.75].map((part) => quantileSorted(values, part));
      if (middle === undefined || low === undefined || high === undefined) return [];
      return [{ year, median: middle, quartiles: [low, high] as const, n: values.length, afterBreak }];
    });
}

/** What a year's median stands on: the newest values of a group, ascending; at least half of the group has one. */
export interface YearValues {
  readonly year: number;
  readonly values: number[];
  readonly afterBreak: boolean;
}

/** The newest values within tolerance of any number of groups, by year: each economy's are looked for once. */
export function newestIn(
  series: Series,
  years: readonly number[],
  toleranceYears: number,
): (economies: readonly string[]) => YearValues[] {
  const known = new Map<string, readonly (Newest | null)[]>();
  const of = (economy: string) => {
    const own =
      known.get(economy) ??
      years.map((year) => {
        const found = newestAt(series.get(economy) ?? [], year, toleranceYears);
        return isMissing(found) ? null : found;
      });
    known.set(economy, own);
    return own;
  };
  return (economies) => {
    const all = economies.map(of);
    return years.flatMap((year, at) => {
      const newest = all.flatMap((own) => own[at] ?? []);
      if (newest.length === 0 || newest.length < BASE * economies.length) return [];
      const broken = newest.filter(({ flag, lag }) => flag === 'B' && lag === 0).length;
      const values = newest.map(({ value }) => value).sort((a, b) => a - b);
      return [{ year, values, afterBreak: broken >= BASE * newest.length }];
    });
  };
}

export interface CourseChange {
  readonly from: number;
  readonly to: number;
  /** economies that have a value at both ends: only these are compared */
  readonly n: number;
}

/** The change of the median between two years over the economies present at both ends; null where there is none. */
export function courseChange(
  series: Series,
  economies: readonly string[],
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
  toleranceYears: number,
): CourseChange | null {
  const before = newestValues(series, economies, fromYear, toleranceYears);
  const after = newestValues(series, economies, toYear, toleranceYears);
  const both = economies.filter((economy) => before.has(economy) && after.has(economy));
  const from = median(both, (economy) => before.get(economy));
  const to = median(both, (economy) => after.get(economy));
  return from === undefined || to === undefined ? null : { from, to, n: both.length };
}

/** The points since the last break: what came before was measured otherwise. */
export function sinceBreak(points: readonly CoursePoint[]): readonly CoursePoint[] {
  return points.slice(
    Math.max(
      0,
      points.findLastIndex(({ afterBreak }) => afterBreak),
    ),
  );
}

/** Years in which any economy has a value of its own, ascending. */
export function reportedYears(series: Series): number[] {
  const years = new Set<number>();
  for (const values of series.values()) for (const { year } of values) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** What a trend shows beside the lines of economies. */
export interface Trend {
  readonly groupCourse: readonly CoursePoint[];
  readonly worldCourse: readonly CoursePoint[];
  /** the only year with values up to the one asked for, where there is one: nothing happens over time */
  readonly onlyYear: number | null;
  readonly change: (CourseChange & { readonly fromYear: number; readonly toYear: number }) | null;
}

/** How a median went, as it is drawn, since its last break. */
export interface CourseClaim {
  readonly first: CoursePoint;
  readonly last: CoursePoint;
  /** whether the same members, those with a value in both years, say that it went the same way */
  readonly isBorneOut: boolean;
}

/**
 * What can be said of a drawn course: its ends, and whether they differ because members moved or because others report.
 *
 * @param decimals with which medians are printed: what two of them do not show is no movement
 * @returns null where there are no two years
 */
export function courseClaim({ groupCourse, change }: Trend, decimals: number): CourseClaim | null {
  const points = sinceBreak(groupCourse);
  const [first, last] = [points[0], points.at(-1)];
  if (change === null || first === undefined || last === undefined || first === last) return null;
  const way = (from: number, to: number) => Math.sign(printedDifference(from, to, decimals));
  return { first, last, isBorneOut: way(first.median, last.median) === way(change.from, change.to) };
}

/**
 * The trends of groups up to a year, each beside everybody's, which is worked out once.
 *
 * @returns a group's members → its trend
 */
export function trendsUpTo(
  series: Series,
  year: number,
  toleranceYears: number,
): (economies: readonly string[]) => Trend {
  const years = reportedYears(series).filter((reported) => reported <= year);
  const courseOf = courses(series, years, toleranceYears);
  const worldCourse = courseOf([...series.keys()]);
  const onlyYear = years.length === 1 ? (years[0] ?? null) : null;
  return (economies) => {
    const groupCourse = courseOf(economies);
    const change = changeOver(series, economies, sinceBreak(groupCourse), toleranceYears);
    return { groupCourse, worldCourse, onlyYear, change };
  };
}

/** A group's trend beside the world's, which is not compared with itself. */
export function trendIn(
  series: Series,
  { group, members }: Pick<Group, 'group' | 'members'>,
  year: number,
  toleranceYears: number,
): Trend {
  const trend = trendsUpTo(series, year, toleranceYears)(members);
  return group === WORLD ? { ...trend, worldCourse: [] } : trend;
}

function changeOver(
  series: Series,
  economies: readonly string[],
  points: readonly CoursePoint[],
  toleranceYears: number,
): Trend['change'] {
  const fromYear = points[0]?.year;
  const toYear = points.at(-1)?.year;
  if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
  const change = courseChange(series, economies, { fromYear, toYear }, toleranceYears);
  return change === null ? null : { ...change, fromYear, toYear };
}
