import { mean, quantileSorted } from 'd3-array';
import { shortened } from '../catalog/rounding.ts';
import type { GroupAverage, IndicatorRow } from '../catalog/types.ts';
import { newestIn, reportedYears } from './course.ts';
import type { AllSeries } from './scores.ts';
import type { Series } from './standing.ts';

/** A year of a course: `n` economies have a value. */
export interface TypicalPoint {
  readonly year: number;
  readonly value: number;
  readonly n: number;
  readonly afterBreak: boolean;
}

type PackedPoint =
  | readonly [year: number, value: number, n: number]
  | readonly [year: number, value: number, n: number, afterBreak: 1];

/** `answers/areas/<area>/<group>.json`: what is typical of a group, and of the world, in each indicator of an area, over time. */
export interface PublishedArea {
  readonly courses: Readonly<
    Record<string, { readonly group: readonly PackedPoint[]; readonly world: readonly PackedPoint[] }>
  >;
}

export interface AreaCourse {
  readonly group: readonly TypicalPoint[];
  readonly world: readonly TypicalPoint[];
}

/** indicator → its course in the group and in the world */
export type AreaCourses = ReadonlyMap<string, AreaCourse>;

export type TypicalKind = Extract<GroupAverage, 'median' | 'mean'>;

/** What stands for a group: the median where `indicators.csv` allows it, else the mean; null where neither makes sense. */
export function typicalKind(allowed: readonly GroupAverage[]): TypicalKind | null {
  if (allowed.includes('median')) return 'median';
  return allowed.includes('mean') ? 'mean' : null;
}

/** The course of a group's median, or mean, over the years in which somebody reported and half of the group has a value. */
export function typicalCourse(
  series: Series,
  economies: readonly string[],
  toleranceYears: number,
  kind: TypicalKind,
): TypicalPoint[] {
  return typicalCourses(series, toleranceYears, kind)(economies);
}

/** The same for any number of groups: each economy's values are looked for once. */
function typicalCourses(
  series: Series,
  toleranceYears: number,
  kind: TypicalKind,
): (economies: readonly string[]) => TypicalPoint[] {
  const newest = newestIn(series, reportedYears(series), toleranceYears);
  const typical = kind === 'median' ? (values: number[]) => quantileSorted(values, 0.5) : mean;
  return (economies) =>
    newest(economies).flatMap(({ year, values, afterBreak }) => {
      const value = typical(values);
      return value === undefined ? [] : [{ year, value, n: values.length, afterBreak }];
    });
}

/**
 * The courses of an area's indicators for each group.
 *
 * @param indicators of one area
 * @param groups group → economies that count in its averages
 */
export function publishArea(
  indicators: readonly Pick<IndicatorRow, 'indicator' | 'tolerance_years' | 'group_averages' | 'decimals'>[],
  series: AllSeries,
  groups: ReadonlyMap<string, readonly string[]>,
): Map<string, PublishedArea> {
  const drawn = indicators.flatMap(({ indicator, tolerance_years, group_averages, decimals }) => {
    const own = series.get(indicator);
    const kind = typicalKind(group_averages);
    if (own === undefined || kind === null) return [];
    const courseOf = typicalCourses(own, tolerance_years, kind);
    const packed = (economies: readonly string[]) =>
      courseOf(economies).map((point) => pack(point, decimals));
    return [{ indicator, packed, world: packed([...own.keys()]) }];
  });
  return new Map(
    [...groups].map(([group, economies]) => [
      group,
      {
        courses: Object.fromEntries(
          drawn.map(({ indicator, packed, world }) => [indicator, { group: packed(economies), world }]),
        ),
      },
    ]),
  );
}

/** The courses of an area’s indicators, by their ids, out of their published form. */
export function unpackArea({ courses }: PublishedArea): AreaCourses {
  return new Map(
    Object.entries(courses).map(([indicator, { group, world }]) => [
      indicator,
      { group: group.map(unpack), world: world.map(unpack) },
    ]),
  );
}

function pack({ year, value, n, afterBreak }: TypicalPoint, decimals: number): PackedPoint {
  // A mean has a decimal more than its values.
  const short = shortened(value, 6, [decimals, decimals + 1]);
  return afterBreak ? [year, short, n, 1] : [year, short, n];
}

function unpack([year, value, n, afterBreak]: PackedPoint): TypicalPoint {
  return { year, value, n, afterBreak: afterBreak === 1 };
}
