import { extent } from 'd3-array';
import type { AreaCourses } from '../../answers/area.ts';
import { type AheadCount, aheadOf, type IndicatorCourse, typicalOf } from '../../answers/typical.ts';
import type { Group, IndicatorCatalog, NamedArea } from '../../catalog/catalog.ts';

/** The indicators of an area in a group, up to a year; no words yet. */
export interface IndicatorsModel {
  readonly area: NamedArea;
  readonly group: Group;
  readonly year: number;
  readonly indicators: readonly IndicatorCourse[];
  /** indicators in which the group is ahead of the world, of those with a better end and a value of both */
  readonly ahead: AheadCount;
  /** first and last year of the indicators' courses */
  readonly years: readonly [number, number];
}

/**
 * What is typical of a group in an area's indicators, up to a year.
 *
 * @param courses what is typical of the group, and of the world, in each indicator
 */
export function indicatorsModel(
  catalog: IndicatorCatalog,
  area: NamedArea,
  courses: AreaCourses,
  { group, year }: { readonly group: Group; readonly year: number },
): IndicatorsModel {
  const indicators = catalog.indicators
    .filter((indicator) => indicator.area === area.area)
    .flatMap((indicator) => typicalOf(catalog, indicator, courses, { group, year }) ?? []);
  const [first = year, last = year] = extent(
    indicators.flatMap(({ points }) => points.map((point) => point.year)),
  );
  return { area, group, year, indicators, ahead: aheadOf(indicators), years: [first, last] };
}
