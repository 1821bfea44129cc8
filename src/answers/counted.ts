import { runOf } from '../scoring/runs.ts';
import { isMissing, type Missing, type Newest, newestAt, type YearValue } from './newest.ts';

/** What of an indicator says which of its values count. */
export interface Lasting {
  readonly toleranceYears: number;
  readonly comparableOverTime: boolean;
}

/**
 * The value that a score of a year is made of: of those since the last break up to the default year, the newest at or before the
 * year, else the first. None where the default year has none within tolerance.
 *
 * @param values of one economy, ascending by year
 * @param scoreYear the default year
 */
export function countedAt(
  values: readonly YearValue[],
  { toleranceYears, comparableOverTime }: Lasting,
  year: number,
  scoreYear: number,
): Newest | Missing {
  const newest = newestAt(values, scoreYear, toleranceYears);
  if (isMissing(newest)) return newest;
  const run = runOf(values, scoreYear, comparableOverTime);
  const counted = run.findLast((value) => value.year <= year) ?? run[0] ?? newest;
  return { ...counted, lag: year - counted.year };
}
