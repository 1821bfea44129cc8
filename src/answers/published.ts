import { group } from 'd3-array';
import type { Localised } from '../catalog/types.ts';
import type { YearValue } from './newest.ts';

/**
 * Answers that the build asks once and writes beside the pages, in the form they are published in.
 * Numbers are full precision; keys are short only where they repeat by the thousand.
 */

/** `answers/series/<indicator>.json`: an indicator in all economies and years, whole population. */
export interface PublishedSeries {
  readonly sources: readonly string[];
  /** economy → [year, value, flag?, index in `sources`?] ascending by year; flag '' and source 0 are left out */
  readonly values: Readonly<Record<string, readonly PackedValue[]>>;
}

type PackedValue =
  | readonly [year: number, value: number]
  | readonly [year: number, value: number, flag: string]
  | readonly [year: number, value: number, flag: string, source: number];

/** A row as the question `series` gives it. */
export interface SeriesRow extends YearValue {
  readonly economy: string;
}

export function packSeries(rows: readonly SeriesRow[]): PublishedSeries {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const pack = ({ year, value, flag, source }: YearValue): PackedValue => {
    const at = sources.indexOf(source);
    if (at > 0) return [year, value, flag, at];
    return flag === '' ? [year, value] : [year, value, flag];
  };
  return {
    sources,
    values: Object.fromEntries([...byEconomy(rows)].map(([economy, values]) => [economy, values.map(pack)])),
  };
}

export function unpackSeries({ sources, values }: PublishedSeries): Map<string, readonly YearValue[]> {
  const unpack = ([year, value, flag = '', at = 0]: PackedValue): YearValue => ({
    year,
    value,
    flag,
    source: sources[at] ?? '',
  });
  return new Map(Object.entries(values).map(([economy, packed]) => [economy, packed.map(unpack)]));
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

/** `answers/about/<indicator>.json`: what only the indicator's own page says of it. */
export interface IndicatorAbout {
  readonly definition: Localised;
  readonly weightReason: Localised;
  readonly goalposts: readonly [low: number, high: number];
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
