import { group } from 'd3-array';
import type { Localised } from '../catalog/types.ts';
import type { ReleaseChange } from '../scoring/why-release.ts';
import type { YearValue } from './newest.ts';
import type { PublishedPolicies } from './policies.ts';

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

/** `answers/economies/<economy>.json`: what its own page says of an economy beside its values, which are in `past-values`. */
export interface PublishedEconomy {
  readonly sources: readonly string[];
  /** indicator → segment → values ascending by year */
  readonly segments: Readonly<Record<string, Readonly<Record<string, readonly PackedValue[]>>>>;
  readonly ranks: PublishedPlaces;
  /** column → its score of each year; columns without any score are left out */
  readonly history: PublishedHistory;
  /** where its overall rank in the world lies in the default year; left out without one */
  readonly worldRange?: MethodRange;
  readonly policies: PublishedPolicies;
}

/**
 * `answers/values/<economy>.json`: of each indicator the economy's newest value in the default year of scores, whole
 * population; `answers/past-values/<economy>.json`: all of its years.
 */
export interface PublishedValues {
  readonly sources: readonly string[];
  /** indicator → values ascending by year */
  readonly values: Readonly<Record<string, readonly PackedValue[]>>;
}

/** A rank, of how many, and how many share it where it is more than one. */
export type Place =
  | readonly [rank: number, of: number]
  | readonly [rank: number, of: number, sharing: number];

/** Indicator with a direction → group the economy is a member of → its place there in the indicator's default year. */
export type Places = Readonly<Record<string, Readonly<Record<string, Place>>>>;

/** The same with each group named once. */
export interface PublishedPlaces {
  readonly groups: readonly string[];
  /** indicator → the place in each of the groups; null: none */
  readonly places: Readonly<Record<string, readonly (Place | null)[]>>;
}

/** An economy's places in their published form. */
export function packPlaces(places: Places): PublishedPlaces {
  const groups = [...new Set(Object.values(places).flatMap((own) => Object.keys(own)))].sort();
  return { groups, places: mapRecord(places, (own) => groups.map((group) => own[group] ?? null)) };
}

/** Out of their published form. */
export function unpackPlaces({ groups, places }: PublishedPlaces): Places {
  return mapRecord(places, (own) =>
    Object.fromEntries(
      groups.flatMap((group, at) => {
        const place = own[at] ?? null;
        return place === null ? [] : [[group, place]];
      }),
    ),
  );
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

/** Rows of an indicator, each economy’s ascending by year, in their published form. */
export function packSeries(rows: readonly SeriesRow[]): PublishedSeries {
  const { sources, pack: packed } = packer(rows);
  return { sources, values: mapRecord(Object.fromEntries(byEconomy(rows)), packed) };
}

/** Out of its published form: economy (of an economy’s values: indicator) → values ascending by year. */
export function unpackSeries({ sources, values }: PublishedSeries): Map<string, readonly YearValue[]> {
  return new Map(Object.entries(mapRecord(values, (own) => own.map(unpack(sources)))));
}

/** `answers/newest/<indicator>.json`: each economy's newest value in the default year, and the indicator's targets. */
export interface PublishedNewest extends PublishedSeries {
  readonly targets: readonly IndicatorTarget[];
}

/**
 * Of every list of values only the newest one at or before a year: of an indicator's series, what a ranking of that year
 * takes of each economy; of an economy's values, what is known of each indicator.
 */
export function newestOf({ sources, values }: PublishedSeries, year: number): PublishedSeries {
  return {
    sources,
    values: Object.fromEntries(
      Object.entries(values).flatMap(([key, all]) => {
        const newest = all.findLast(([at]) => at <= year);
        return newest === undefined ? [] : [[key, [newest]]];
      }),
    ),
  };
}

/** economy → segment → values ascending by year */
export type Segments = ReadonlyMap<string, ReadonlyMap<string, readonly YearValue[]>>;

/** Out of their published form: economy (of an economy’s values: indicator) → segment → values ascending by year. */
export function unpackSegments({ sources, values }: PublishedSegments): Segments {
  return new Map(Object.entries(mapRecord(values, (own) => unpackSeries({ sources, values: own }))));
}

export interface EconomyAnswer {
  /** indicator → values ascending by year */
  readonly values: ReadonlyMap<string, readonly YearValue[]>;
  /** indicator → segment → values ascending by year */
  readonly segments: Segments;
  readonly ranks: Places;
  readonly history: PublishedHistory;
  readonly worldRange?: MethodRange;
  readonly policies: PublishedPolicies;
}

/** All that is published of an economy. @param values of all its years, out of their published form */
export function unpackEconomy(economy: PublishedEconomy, values: EconomyAnswer['values']): EconomyAnswer {
  const { sources, segments, ranks, ...rest } = economy;
  return {
    values,
    segments: unpackSegments({ sources, values: segments }),
    ranks: unpackPlaces(ranks),
    ...rest,
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

/**
 * `answers/history/<column>.json`: the one comparable series of an area, or overall, in every year from the first whose ranking is
 * stated. Each year has the values and weights of the default year, as far as they were known; the last is the published score.
 */
export interface PublishedHistory {
  readonly years: readonly number[];
  /** economy → score of each year; null: no score. In an economy's own answers columns stand for economies. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  /** economy → percent of the score's weight that had been measured by each year; archived answers may not say it */
  readonly measured?: Readonly<Record<string, readonly (number | null)[]>>;
  /** economy → the year of the last renewal of its score, after which it is carried forward; 0: never; archived answers may not say it */
  readonly renewed?: Readonly<Record<string, number>>;
}

/** Weighted indicators with a value, of those that anyone has, and the year that half of the values reach. */
export interface Basis {
  readonly n: number;
  readonly of: number;
  readonly year: number;
}

/** `answers/standing/<economy>.json`: what of an economy its figures need beside others' scores. */
export interface PublishedStanding {
  readonly history: PublishedHistory;
  /** year of scores → what they are made of */
  readonly bases: Readonly<Record<string, Basis>>;
  /** year of scores → how its overall score changed in the five years before, in years in which anybody has one */
  readonly changes: Readonly<Record<string, PublishedChanges>>;
  /** where its overall rank lies in the world in the default year, under the world's code; archived answers say it of each group */
  readonly ranges: Readonly<Record<string, MethodRange>>;
}

/** `answers/courses/<group>.json`: column → the middle of the members' scores in the years in which at least half have one. */
export type PublishedCourses = Readonly<Record<string, readonly CourseOfYear[]>>;

export type CourseOfYear = readonly [
  year: number,
  median: number,
  low: number,
  high: number,
  n: number,
  /** none of the scores was renewed in the year or since: the line is carried forward */
  carried?: 1,
];

/** Years over which the pages speak of movers, unless the reader asks for more or fewer. */
export const CHANGE_YEARS = 5;

/**
 * The years from which changes up to a year are published, oldest first: every earlier one up to the default year, five
 * years before any other.
 */
export function changesFrom(
  scoreYears: readonly number[],
  defaultYear: number,
  to: number,
): readonly number[] {
  return scoreYears.filter((year) => (to === defaultYear ? year < to : year === to - CHANGE_YEARS));
}

/** `answers/changes/<from>-<to>.json`: how the comparable series moved between two years. */
export interface PublishedChanges {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly string[];
  /** economy → how its score of each column moved; null: no score */
  readonly changes: Readonly<Record<string, readonly (PublishedChange | null)[]>>;
  /** how many draws the intervals are made of; archived answers may not say it */
  readonly draws?: number;
  /** column → economies whose score rests on too little: no mover, finding or superlative names them */
  readonly unnamed?: Readonly<Record<string, readonly string[]>>;
  /** of each column the data sets of the values renewed; archived versions of the data may not say them */
  readonly sources?: readonly (readonly string[])[];
}

/** `answers/release.json`: how overall scores, and ranks in the world, changed with the last version of the data. */
export interface PublishedRelease {
  readonly version: string;
  readonly previous: string;
  /** ISO 8601, a day */
  readonly date: string;
  /** economy with a score in both versions → why it differs */
  readonly economies: Readonly<Record<string, ReleaseChange>>;
}

/** `answers/reasons/<column>/<from>-<to>.json`: economy whose movement may be stated → what moved its score. */
export interface PublishedReasons {
  readonly from: number;
  readonly to: number;
  readonly reasons: Readonly<Record<string, PublishedReason>>;
}

/** The indicators that moved a score most, how many others moved it, and the points that those add up to. */
export type PublishedReason = readonly [first: readonly ReasonEffect[], others: number, points: number];

export type ReasonEffect = readonly [
  indicator: string,
  /** points of the change */
  contribution: number,
  before: number,
  /** after `from`, it is the first of its series, which stands in for it */
  beforeYear: number,
  after: number,
  afterYear: number,
];

/** A movement: `movementIn` says what it holds. */
export type PublishedChange =
  /** points, percent of the distance to 100 covered, the interval that 90 % of the draws lie in, percent of the weight renewed */
  | readonly [change: number, closed: number, low: number, high: number, renewed: number]
  /** the same of an area: whether it can be told from no change, for its interval */
  | readonly [change: number, closed: number, clear: 0 | 1, renewed: number]
  /** less than a third of the weight was renewed: no movement is stated */
  | readonly [renewed: number]
  /** the archive's changes of method 1, over the indicators present at both ends */
  | readonly [change: number, indicators: number, before: number];

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

/**
 * `answers/scores/<year>.json`: every economy's scores of one year. In the default year also a group's members alone
 * (`answers/members/<group>.json`) and a column alone (`answers/columns/<area>.json`).
 */
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
  /** weighted indicators with data for anyone that year: an area's weight is theirs; none where only some scores are here */
  readonly counted: readonly string[];
  /** all economies', where only some scores are here */
  readonly world?: ScoresOfWorld;
  /** the number of the method; the archive's scores of method 1 do not say it */
  readonly method?: number;
  /**
   * column → economies that keep their place without a number: their score rests on less than 70 % of the weight (⅔ in an area), or
   * less than 40 % of it had been measured by the year
   */
  readonly unnumbered?: Readonly<Record<string, readonly string[]>>;
  /** of a past year: economy → percent of the weight of each column that had been measured by then; null: no score */
  readonly measured?: Readonly<Record<string, readonly (number | null)[]>>;
}

/** One a column. */
export interface ScoresOfWorld {
  /** null: nobody has a score */
  readonly medians: readonly (number | null)[];
  /** how many have a score */
  readonly ranked: readonly number[];
  /** rank → how many share it, where more than one does */
  readonly shared: readonly Readonly<Record<string, number>>[];
}

/**
 * `answers/panels/<year>.json`: all that a year's scores are made of, newest values within tolerance. A column for every
 * weighted indicator, in the order in which the scores take them: the draws of a seed depend on it.
 */
export interface PublishedPanel {
  readonly year: number;
  readonly indicators: readonly string[];
  /** economy → value of each indicator; null: missing. Economies without any value are left out. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** what is drawn besides the method; without it, the method alone */
  readonly doubt?: PublishedDoubt;
}

/** What draws of doubt need beside a year's values. */
export interface PublishedDoubt {
  /** economy → its income class; economies without one are left out */
  readonly classes: Readonly<Record<string, string>>;
  /**
   * indicator → economy → standard deviation of the sampling error of its value, of a ratio that of its logarithm; where none
   * is known, nothing
   */
  readonly errors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Where a rank lies in 90 % of the draws of the method: the 5th and the 95th percentile; and how many economies right behind
 * it, in the group's order, none of which can be told apart from it.
 */
export type MethodRange = readonly [best: number, worst: number, reach: number];

/** `answers/ranges/<group>.json`: how sure ranks among a group's members are, in the default year. */
export interface PublishedRanges {
  readonly group: string;
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  /** as in the scores */
  readonly columns: readonly string[];
  /** member → range of each column; null: no score. It holds the published rank. */
  readonly ranges: Readonly<Record<string, readonly (MethodRange | null)[]>>;
  /** in how many of these ranges the published rank lay outside, so that they were widened to hold it */
  readonly widened?: number;
}
