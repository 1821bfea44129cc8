import { ascending, quantileSorted } from 'd3-array';
import type { Indicator } from '../catalog/catalog.ts';
import { rounded } from '../catalog/rounding.ts';
import type { Scale } from '../catalog/types.ts';
import { newestValues, type Series } from './standing.ts';

/** At most this many classes are told apart by colour. */
export const MOST_BINS = 5;

/** A class holds no less than this share of the values, where round ends allow it. */
const FEWEST = 0.1;

/** Classes of values, from low to high: single values where there are few, else ranges that meet at `cuts`. */
export type Bins =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'ranges'; readonly cuts: readonly number[] };

/**
 * Classes for a map: about as many economies in each, with the roundest ends that keep it so.
 *
 * @param values of the whole world, so that classes are the same for each group
 * @param scale on a log scale ends are rounded to digits, on a linear one to steps
 * @example binsOf([12, 48, 52, 71, 73, 85, 88, 92, 95, 99], 'linear') // { kind: 'ranges', cuts: [50, 70, 85, 95] }
 */
export function binsOf(values: readonly number[], scale: Scale): Bins {
  const sorted = [...values].sort(ascending);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS) return { kind: 'values', values: distinct };
  const quintiles = [0.2, 0.4, 0.6, 0.8].map((share) => quantileSorted(sorted, share) ?? Number.NaN);
  const most = new Set(quintiles).size;
  for (const fewest of [FEWEST * sorted.length, 1]) {
    for (const round of roundings(sorted, scale)) {
      const cuts = [...new Set(quintiles.map(round))];
      if (cuts.length === most && sizes(sorted, cuts).every((size) => size >= fewest)) {
        return { kind: 'ranges', cuts };
      }
    }
  }
  // An end that is a value has that value in the class above it: no class is empty.
  const ends = quintiles.map((cut) => distinct.find((value) => value >= cut) ?? cut);
  return { kind: 'ranges', cuts: [...new Set(ends)].filter((cut) => cut > (sorted[0] ?? cut)) };
}

/** Classes of an indicator's values in the whole world in its default year: the same for each group and year. */
export function binsOfWorld(
  {
    defaultYear,
    toleranceYears,
    decimals,
    scale,
  }: Pick<Indicator, 'defaultYear' | 'toleranceYears' | 'decimals' | 'scale'>,
  series: Series,
): Bins {
  const values = [...newestValues(series, series.keys(), defaultYear, toleranceYears).values()];
  return binsOf(
    values.map((value) => rounded(value, decimals)),
    scale,
  );
}

/** The class of a value, counted from the lowest. */
export function binOf(bins: Bins, value: number): number {
  const ends = bins.kind === 'values' ? bins.values.slice(1) : bins.cuts;
  return ends.filter((end) => end <= value).length;
}

/** How many classes there are. */
export function binCount(bins: Bins): number {
  return bins.kind === 'values' ? bins.values.length : bins.cuts.length + 1;
}

/** From the coarsest to the finest. */
function roundings(sorted: readonly number[], scale: Scale): ((value: number) => number)[] {
  if (scale === 'log') {
    return [1, 2, 3].map((digits) => (value: number) => Number(value.toPrecision(digits)));
  }
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const power = Math.floor(Math.log10(span));
  return [0, -1, -2].flatMap((down) =>
    [5, 2, 1].map((step) => {
      const unit = Number(`${step}e${power + down}`);
      return (value: number) => Number((Math.round(value / unit) * unit).toPrecision(12));
    }),
  );
}

function sizes(sorted: readonly number[], cuts: readonly number[]): number[] {
  const counts = Array.from({ length: cuts.length + 1 }, () => 0);
  for (const value of sorted) {
    const at = binOf({ kind: 'ranges', cuts }, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
