import { median, quantile } from 'd3-array';
import { newestValues, type Series } from './standing.ts';

export interface CoursePoint {
  readonly year: number;
  readonly median: number;
  readonly quartiles: readonly [number, number];
  /** economies that have a value */
  readonly n: number;
}

/** Share of the economies that must have a value for a year's median to be drawn. */
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
  return years.flatMap((year) => {
    const values = [...newestValues(series, economies, year, toleranceYears).values()];
    const middle = median(values);
    const low = quantile(values, 0.25);
    const high = quantile(values, 0.75);
    if (middle === undefined || low === undefined || high === undefined) return [];
    if (values.length < BASE * economies.length) return [];
    return [{ year, median: middle, quartiles: [low, high] as const, n: values.length }];
  });
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
  fromYear: number,
  toYear: number,
  toleranceYears: number,
): CourseChange | null {
  const before = newestValues(series, economies, fromYear, toleranceYears);
  const after = newestValues(series, economies, toYear, toleranceYears);
  const both = economies.filter((economy) => before.has(economy) && after.has(economy));
  const from = median(both, (economy) => before.get(economy));
  const to = median(both, (economy) => after.get(economy));
  return from === undefined || to === undefined ? null : { from, to, n: both.length };
}

/** Years in which any economy has a value of its own, ascending. */
export function reportedYears(series: Series): number[] {
  const years = new Set<number>();
  for (const values of series.values()) for (const { year } of values) years.add(year);
  return [...years].sort((a, b) => a - b);
}
