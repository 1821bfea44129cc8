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
