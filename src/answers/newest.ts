/** A year's value of one economy, as the published series holds it. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  /** SDMX CL_OBS_STATUS; '' is normal */
  readonly flag: string;
  readonly source: string;
}

export interface Newest extends YearValue {
  /** years between the year asked for and the value's own; below 0 where a later value stands in, as in scores of past years */
  readonly lag: number;
}

export type Missing =
  | { readonly missing: 'not reported' }
  /** the newest value at or before the year is older than the tolerance */
  | { readonly missing: 'too old'; readonly year: number };

/**
 * The year that an economy's newest value is looked for at, wherever its values stand side by side: the one asked for, but none
 * after the last in which anybody reported, so that a value grows no older than it is among others.
 */
export function askedAt({ lastYear }: { readonly lastYear: number }, year: number): number {
  return Math.min(year, lastYear);
}

/**
 * The years that a figure of a year is of: that year where one of its values is, else the first and the last of its values' own.
 *
 * @param years of the values that it shows
 */
export function yearsShown(years: readonly number[], asked: number): readonly [first: number, last: number] {
  return years.length === 0 || years.includes(asked)
    ? [asked, asked]
    : [Math.min(...years), Math.max(...years)];
}

/** Whether there is no value, and so a reason instead. */
export function isMissing<T extends object>(answer: T | Missing): answer is Missing {
  return 'missing' in answer;
}

/**
 * The newest value at or before `year`, no older than `toleranceYears`.
 *
 * @param values of one economy, ascending by year
 */
export function newestAt(
  values: readonly YearValue[],
  year: number,
  toleranceYears: number,
): Newest | Missing {
  const newest = values.findLast((value) => value.year <= year);
  if (newest === undefined) return { missing: 'not reported' };
  const lag = year - newest.year;
  return lag > toleranceYears ? { missing: 'too old', year: newest.year } : { ...newest, lag };
}

/** SDMX CL_OBS_STATUS */
const FORECAST = 'F';

/** Values that were measured or estimated: what is expected says nothing of how anybody moved. */
export function withoutForecasts(values: readonly YearValue[]): YearValue[] {
  return values.filter(({ flag }) => flag !== FORECAST);
}
