import type { CoursePoint, Trend } from './course.ts';
import { type PublishedSeries, unpackSeries } from './published.ts';
import type { Series } from './standing.ts';

/**
 * `answers/trends/<indicator>.json`: what an indicator's trend shows of each organisation in the default year, which would
 * otherwise take the whole series.
 */
export interface PublishedTrends {
  readonly world: readonly PackedPoint[];
  readonly onlyYear: number | null;
  /** organisation → its course and the change of its median */
  readonly groups: Readonly<
    Record<string, { readonly course: readonly PackedPoint[]; readonly change: Trend['change'] }>
  >;
  /** every data set of the series, and of the economies in front of an organisation their values */
  readonly lines: PublishedSeries;
}

/** A sixth item stands where a new series starts. */
type PackedPoint =
  | readonly [year: number, median: number, low: number, high: number, n: number]
  | readonly [year: number, median: number, low: number, high: number, n: number, afterBreak: 1];

/** @param trends of organisations, all of the same indicator and year */
export function packTrends(trends: ReadonlyMap<string, Trend>, lines: PublishedSeries): PublishedTrends {
  const [any] = trends.values();
  return {
    world: (any?.worldCourse ?? []).map(packPoint),
    onlyYear: any?.onlyYear ?? null,
    groups: Object.fromEntries(
      [...trends].map(([group, { groupCourse, change }]) => [
        group,
        { course: groupCourse.map(packPoint), change },
      ]),
    ),
    lines,
  };
}

/** @throws Error where the group is none of those that are published */
export function unpackTrends(
  { world, onlyYear, groups, lines }: PublishedTrends,
  group: string,
): { readonly trend: Trend; readonly series: Series } {
  const own = groups[group];
  if (own === undefined) throw new Error(`no trend of ${group}`);
  const trend = {
    groupCourse: own.course.map(unpackPoint),
    worldCourse: world.map(unpackPoint),
    onlyYear,
    change: own.change,
  };
  return { trend, series: unpackSeries(lines) };
}

function packPoint({ year, median, quartiles: [low, high], n, afterBreak }: CoursePoint): PackedPoint {
  return afterBreak ? [year, median, low, high, n, 1] : [year, median, low, high, n];
}

function unpackPoint([year, median, low, high, n, broken]: PackedPoint): CoursePoint {
  return { year, median, quartiles: [low, high], n, afterBreak: broken === 1 };
}
