import { group } from 'd3-array';
import type { Localised } from '../catalog/types.ts';
import type { YearValue } from './newest.ts';

/**
 * Answers that the build asks once and writes beside the pages, in the form they are published in.
 * Numbers are full precision; keys are short only where they repeat by the thousand.
 */

/** A value as files hold it by the thousand: flag '' and source 0 are left out. */
export type PackedValue =
  | readonly [year: number, value: number]
  | readonly [year: number, value: number, flag: string]
  | readonly [year: number, value: number, flag: string, source: number];

/** `answers/series/<indicator>.json`: an indicator in all economies and years, whole population. */
export interface PublishedSeries {
  readonly sources: readonly string[];
  /** economy → values ascending by year */
  readonly values: Readonly<Record<string, readonly PackedValue[]>>;
}

/** `answers/segments/<indicator>.json`: the same by sex, age, income, education, residence and work. */
export interface PublishedSegments {
  readonly sources: readonly string[];
  /** economy → segment → values ascending by year */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly PackedValue[]>>>>;
}

/** `answers/economies/<economy>.json`: all that is known of one economy. */
export interface PublishedEconomy {
  readonly sources: readonly string[];
  /** indicator → values ascending by year */
  readonly values: Readonly<Record<string, readonly PackedValue[]>>;
  /** indicator → segment → values ascending by year */
  readonly segments: Readonly<Record<string, Readonly<Record<string, readonly PackedValue[]>>>>;
  /** indicator with a direction → group the economy is a member of → its rank and of how many, in the indicator's default year */
  readonly ranks: Readonly<Record<string, Readonly<Record<string, readonly [rank: number, of: number]>>>>;
}

/** A row as the question `series` gives it. */
export interface SeriesRow extends YearValue {
  readonly economy: string;
}

const pack =
  (sources: readonly string[]) =>
  ({ year, value, flag, source }: YearValue): PackedValue => {
    const at = sources.indexOf(source);
    if (at > 0) return [year, value, flag, at];
    return flag === '' ? [year, value] : [year, value, flag];
  };

const unpack =
  (sources: readonly string[]) =>
  ([year, value, flag = '', at = 0]: PackedValue): YearValue => ({
    year,
    value,
    flag,
    source: sources[at] ?? '',
  });

type Packed = readonly PackedValue[];
const mapRecord = <A, B>(record: Readonly<Record<string, A>>, change: (item: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, change(item)]));

/** The data sets that values come from, and how to pack a list of values against them. */
export function packer(values: Iterable<YearValue>) {
  const sources = [...new Set(Array.from(values, ({ source }) => source))].sort();
  return { sources, pack: (own: readonly YearValue[]): Packed => own.map(pack(sources)) };
}

export function packSeries(rows: readonly SeriesRow[]): PublishedSeries {
  const { sources, pack: packed } = packer(rows);
  return { sources, values: mapRecord(Object.fromEntries(byEconomy(rows)), packed) };
}

export function unpackSeries({ sources, values }: PublishedSeries): Map<string, readonly YearValue[]> {
  return new Map(Object.entries(mapRecord(values, (own) => own.map(unpack(sources)))));
}

/** economy → segment → values ascending by year */
export type Segments = ReadonlyMap<string, ReadonlyMap<string, readonly YearValue[]>>;

export function unpackSegments({ sources, values }: PublishedSegments): Segments {
  return new Map(Object.entries(mapRecord(values, (own) => unpackSeries({ sources, values: own }))));
}

export interface EconomyAnswer {
  /** indicator → values ascending by year */
  readonly values: ReadonlyMap<string, readonly YearValue[]>;
  /** indicator → segment → values ascending by year */
  readonly segments: Segments;
  readonly ranks: PublishedEconomy['ranks'];
}

export function unpackEconomy({ sources, values, segments, ranks }: PublishedEconomy): EconomyAnswer {
  return {
    values: unpackSeries({ sources, values }),
    segments: unpackSegments({ sources, values: segments }),
    ranks,
  };
}

/** Economy → its values, ascending by year. */
export function byEconomy(rows: readonly SeriesRow[]): Map<string, readonly YearValue[]> {
  return new Map(
    [...group(rows, ({ economy }) => economy)].map(([economy, own]) => [
      economy,
      own.map(({ economy: _, ...value }) => value).sort((a, b) => a.year - b.year),
    ]),
  );
}

/** `answers/history/<column>.json`: the scores of an area, or overall, in all years. */
export interface PublishedHistory {
  readonly years: readonly number[];
  /** economy → score of each year; null: no score */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * `answers/changes/<year>.json`: how scores changed over some years, over the indicators that are comparable over time and
 * present at both ends.
 */
export interface PublishedChanges {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly string[];
  /** economy → of each column the change in points and the number of indicators compared; null: too few of them */
  readonly changes: Readonly<
    Record<string, readonly (readonly [change: number, indicators: number] | null)[]>
  >;
}

/** `answers/about/<indicator>.json`: what only the indicator's own page says of it. */
export interface IndicatorAbout {
  readonly definition: Localised;
  readonly weightReason: Localised;
  readonly targets: readonly IndicatorTarget[];
}

export interface IndicatorTarget {
  readonly target: string;
  /** whose target it is */
  readonly group: string;
  readonly year: number;
  readonly value: number;
  readonly name: Localised;
  readonly source: string;
}

/** Why an economy has no score in a column: the share of weight present, and what is missing. */
export interface NoScore {
  /** shares of the weight, 0 to 1 */
  readonly present: number;
  readonly needed: number;
  /** indicators of an area, areas of the overall score; empty where nothing is present */
  readonly missing: readonly string[];
}

/** `answers/scores/<year>.json`: every economy's scores of one year. */
export interface PublishedScores {
  readonly year: number;
  /** areas in their order, then `overall` */
  readonly columns: readonly string[];
  /** economy → score of each column, 0 to 100; null: no score, see `noScore` */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  /** economy → rank in the world of that year, of each column */
  readonly ranks: Readonly<Record<string, readonly (number | null)[]>>;
  /** economy → column → reason; an economy that is nowhere has no score in any column and no value */
  readonly noScore: Readonly<Record<string, Readonly<Record<string, NoScore>>>>;
}
