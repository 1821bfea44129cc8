import { descending } from 'd3-array';
import type { YearValue } from './newest.ts';
import type { Segments } from './published.ts';

export interface Gap {
  readonly economy: string;
  /** the year that both values describe */
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** second less first, in the indicator's unit */
  readonly gap: number;
}

/**
 * The divide between two segments in each economy: in the newest year at or before `year`, no older than the tolerance, that has
 * both. Two years are never compared.
 *
 * @returns widest gap first
 */
export function gapsAt(
  segments: Segments,
  economies: readonly string[],
  pair: readonly [first: string, second: string],
  year: number,
  toleranceYears: number,
): Gap[] {
  return economies
    .flatMap((economy) => {
      const own = segments.get(economy);
      const [first, second] = pair.map((id) => own?.get(id) ?? []);
      const both = newestBoth(first ?? [], second ?? [], year);
      if (both === null || year - both.year > toleranceYears) return [];
      return [{ economy, ...both, gap: both.second - both.first }];
    })
    .sort((a, b) => descending(Math.abs(a.gap), Math.abs(b.gap)));
}

function newestBoth(
  first: readonly YearValue[],
  second: readonly YearValue[],
  year: number,
): { readonly year: number; readonly first: number; readonly second: number } | null {
  const others = new Map(second.map((own) => [own.year, own.value]));
  const newest = first.findLast((own) => own.year <= year && others.has(own.year));
  const other = newest === undefined ? undefined : others.get(newest.year);
  return newest === undefined || other === undefined
    ? null
    : { year: newest.year, first: newest.value, second: other };
}

/** The dimensions by which an indicator is known, each with its pair of segments. */
export function pairsOf(
  segments: readonly { readonly segment: string; readonly dimension: string }[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly [string, string]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { dimension } of segments) {
    const [first, second] = segments
      .filter((own) => own.dimension === dimension && known.has(own.segment))
      .map(({ segment }) => segment);
    if (first !== undefined && second !== undefined) pairs.set(dimension, [first, second]);
  }
  return pairs;
}
