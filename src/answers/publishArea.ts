import { mean, quantileSorted } from 'd3-array';
import { shortened } from '../catalog/rounding.ts';
import type { IndicatorRow } from '../catalog/types.ts';
import {
  type PackedPoint,
  type PublishedArea,
  type TypicalKind,
  type TypicalPoint,
  typicalKind,
} from './area.ts';
import { newestIn, reportedYears } from './course.ts';
import type { AllSeries } from './scores.ts';
import type { Series } from './standing.ts';

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

function pack({ year, value, n, afterBreak }: TypicalPoint, decimals: number): PackedPoint {
  // A mean has a decimal more than its values.
  const short = shortened(value, 6, [decimals, decimals + 1]);
  return afterBreak ? [year, short, n, 1] : [year, short, n];
}
