import type { AreaCourses } from '../../answers/area.ts';
import { type AheadCount, aheadOf, type IndicatorCourse, typicalOf } from '../../answers/typical.ts';
import type { Indicator, NamingCatalog } from '../../catalog/catalog.ts';
import type { IndicatorScope } from './model.ts';

/** What is typical of a group in an indicator; null where nothing is, or where it is not known yet. */
export interface TogetherRow {
  readonly indicator: Indicator;
  readonly course: IndicatorCourse | null;
}

/** An indicator among the others of its area. */
export interface TogetherModel {
  /** the indicator first; it alone where its area has no other */
  readonly rows: readonly TogetherRow[];
  /** in how many of them the group is ahead of the world, and in how many behind */
  readonly ahead: AheadCount;
  /** whether some are means, not medians */
  readonly hasMeans: boolean;
}

/**
 * @param courses what is typical of the group in each indicator of the area; null: not there yet
 * @param year that the reader chose; undefined: each indicator in its default year
 */
export function togetherModel(
  catalog: NamingCatalog,
  { indicator, group }: Pick<IndicatorScope, 'indicator' | 'group'>,
  courses: AreaCourses | null,
  year: number | undefined,
): TogetherModel {
  const others = catalog.indicators.filter(
    (each) => each.area === indicator.area && each.indicator !== indicator.indicator,
  );
  const rows = [indicator, ...others].map((each) => ({
    indicator: each,
    course: courses && typicalOf(catalog, each, courses, { group, year: year ?? each.defaultYear }),
  }));
  const known = rows.flatMap(({ course }) => course ?? []);
  return { rows, ahead: aheadOf(known), hasMeans: known.some(({ kind }) => kind === 'mean') };
}
