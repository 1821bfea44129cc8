import type { IndicatorCourse } from '../answers/typical.ts';
import type { Environment } from '../words/environment.ts';

/** Writes what is typical of a group in an indicator, with its unit. */
export function formatTypical({ numbers }: Environment, { indicator, unit, kind }: IndicatorCourse) {
  // A mean of classes such as 0, 1 and 2 says nothing in whole numbers.
  const decimals = kind === 'mean' ? Math.max(1, indicator.decimals) : indicator.decimals;
  return (value: number) => numbers.withUnit(value, decimals, unit.symbol);
}
