import { median } from 'd3-array';
import type { Direction } from '../catalog/types.ts';
import { compareScores, competitionRanks } from '../scoring/rank.ts';
import { isMissing, type Missing, type Newest, newestAt, type YearValue } from './newest.ts';

/** An indicator in all economies and years: economy → values ascending by year. */
export type Series = ReadonlyMap<string, readonly YearValue[]>;

export interface Placed extends Newest {
  readonly economy: string;
  /** competition rank among the economies that are ranked; null for others, and where the indicator has no direction */
  readonly rank: number | null;
}

export interface Standing {
  /** best first (highest first where there is no direction); equal values in the order asked */
  readonly placed: readonly Placed[];
  readonly missing: readonly (Missing & { readonly economy: string })[];
}

/** A year, and how much older a value may be that stands for it. */
export interface YearAsked {
  readonly year: number;
  readonly toleranceYears: number;
}

/**
 * Where economies stand in a year: each with its newest value within tolerance, best first.
 *
 * @param economies in the order that equals keep
 * @param ranked those that ranks count; without it, all of them
 * @param end values beyond it share a rank: more is no better
 */
export function standing(
  series: Series,
  economies: readonly string[],
  { year, toleranceYears }: YearAsked,
  {
    direction,
    ranked = economies,
    end = Number.POSITIVE_INFINITY,
  }: { readonly direction: Direction; readonly ranked?: readonly string[]; readonly end?: number },
): Standing {
  const found: (Newest & { economy: string })[] = [];
  const missing: (Missing & { economy: string })[] = [];
  for (const economy of economies) {
    const newest = newestAt(series.get(economy) ?? [], year, toleranceYears);
    if (isMissing(newest)) missing.push({ economy, ...newest });
    else found.push({ economy, ...newest });
  }
  const towards = direction === -1 ? -1 : 1;
  const counted = new Set(ranked);
  const among = found.filter(({ economy }) => counted.has(economy));
  const ranks = competitionRanks(among.map(({ value }) => towards * Math.min(value, end)));
  const rankOf = new Map(among.map(({ economy }, index) => [economy, ranks[index] ?? null]));
  const placed = found.map((own) => ({
    ...own,
    rank: direction === 0 ? null : (rankOf.get(own.economy) ?? null),
  }));
  placed.sort((a, b) => compareScores(towards * b.value, towards * a.value));
  return { placed, missing };
}

/** economy → newest value within tolerance; economies without one are left out. */
export function newestValues(
  series: Series,
  economies: Iterable<string>,
  year: number,
  toleranceYears: number,
): Map<string, number> {
  const values = new Map<string, number>();
  for (const economy of economies) {
    const newest = newestAt(series.get(economy) ?? [], year, toleranceYears);
    if (!isMissing(newest)) values.set(economy, newest.value);
  }
  return values;
}

/** The median over all economies that have a value; null where none has. */
export function medianOf(values: ReadonlyMap<string, number>): number | null {
  return median(values.values()) ?? null;
}
