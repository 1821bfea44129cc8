import { rollup } from 'd3-array';
import type { Indicator } from '../catalog/catalog.ts';
import { rounded } from '../catalog/rounding.ts';
import { endOf } from '../catalog/units.ts';
import { bestOf } from './differences.ts';
import { isMissing, type Missing, type Newest } from './newest.ts';

/**
 * Which of an indicator's values are the best ones, as they are shown: what two of them do not show, neither is better by, nor by what lies beyond the end of their unit.
 *
 * @param decimals with which they are shown
 */
export function bestShown(
  values: readonly (Newest | Missing)[],
  { decimals, direction, unit }: Pick<Indicator, 'decimals' | 'direction' | 'unit'>,
): boolean[] {
  return bestOf(
    values.map((value) =>
      isMissing(value) ? null : Math.min(rounded(value.value, decimals), endOf({ unit })),
    ),
    direction,
  );
}

/** The year that comes most often, the newest of equals; null of none. */
export function commonYear(years: readonly number[]): number | null {
  const counts = rollup(
    years,
    (same) => same.length,
    (year) => year,
  );
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return most?.[0] ?? null;
}

/** How often an economy has the best value of a row. */
export interface BestCount {
  readonly economy: string;
  readonly n: number;
}

/**
 * Who has the best value how often.
 *
 * @param rows of each whether an economy's value is the best, in the order of the economies
 * @returns how many rows have a best value, and of how many of them each economy has it, most first, equals in their order
 */
export function countBests(
  economies: readonly string[],
  rows: readonly (readonly boolean[])[],
): { readonly decided: number; readonly bests: readonly BestCount[] } {
  return {
    decided: rows.filter((row) => row.some((best) => best)).length,
    bests: economies
      .map((economy, at) => ({ economy, n: rows.filter((row) => row[at]).length }))
      .sort((a, b) => b.n - a.n),
  };
}
