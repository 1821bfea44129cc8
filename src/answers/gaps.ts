import { descending } from 'd3-array';
import { printedDifference } from '../catalog/rounding.ts';
import type { YearValue } from './newest.ts';
import type { Segments } from './published.ts';

export interface Gap {
  readonly economy: string;
  /** the year that both values describe */
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** second less first, in the indicator's unit, of both as they are printed */
  readonly gap: number;
}

/** Both sides of a divide, in the newest year that has both. */
export type Sides = readonly [year: number, first: number, second: number];

/**
 * `answers/gaps/<indicator>/<dimension>/<even year>-<odd year>.json`: both sides of an indicator's divide, as known in an even year and in the
 * one after it, which is most often the same.
 */
export interface PublishedGaps {
  /** data sets of the indicator's values by segment */
  readonly sources: readonly string[];
  /** economy → the newest year up to the odd one that has both, and its values */
  readonly sides: Readonly<Record<string, Sides>>;
  /** the same up to the even year, of economies of which that is another; null: none has both. The first archives have an answer for each year, and none of these. */
  readonly before?: Readonly<Record<string, Sides | null>>;
}

/** Economy → both sides as known in a year, one of the two that the answer is of. */
export function knownIn(year: number, { sides, before }: PublishedGaps): Map<string, Sides> {
  const known = Object.entries(year % 2 === 0 ? { ...sides, ...before } : sides);
  return new Map(known.flatMap(([economy, own]) => (own === null ? [] : [[economy, own] as const])));
}

/** Economy → both sides in the newest year at or before `year` that has both. Two years are never compared. */
export function sidesAt(
  segments: Segments,
  [first, second]: readonly [first: string, second: string],
  year: number,
): Map<string, Sides> {
  return new Map(
    [...segments].flatMap(([economy, own]) => {
      const both = newestBoth(own.get(first) ?? [], own.get(second) ?? [], year);
      return both === null ? [] : [[economy, both] as const];
    }),
  );
}

/**
 * The divide in each economy, where its year is no older than the indicator's tolerance.
 *
 * @returns widest gap first
 */
export function gapsOf(
  sides: ReadonlyMap<string, Sides>,
  economies: readonly string[],
  year: number,
  { toleranceYears, decimals }: { readonly toleranceYears: number; readonly decimals: number },
): Gap[] {
  return economies
    .flatMap((economy): Gap[] => {
      const [own, first, second] = sides.get(economy) ?? [];
      if (own === undefined || first === undefined || second === undefined) return [];
      if (year - own > toleranceYears) return [];
      return [{ economy, year: own, first, second, gap: printedDifference(first, second, decimals) }];
    })
    .sort((a, b) => descending(Math.abs(a.gap), Math.abs(b.gap)));
}

function newestBoth(first: readonly YearValue[], second: readonly YearValue[], year: number): Sides | null {
  const others = new Map(second.map((own) => [own.year, own.value]));
  const newest = first.findLast((own) => own.year <= year && others.has(own.year));
  const other = newest === undefined ? undefined : others.get(newest.year);
  return newest === undefined || other === undefined ? null : [newest.year, newest.value, other];
}

/** The data sets of values by segment. */
export function segmentSources(segments: Segments): string[] {
  const values = [...segments.values()].flatMap((bySegment) => [...bySegment.values()].flat());
  return [...new Set(values.map(({ source }) => source))];
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
