import type { CoreCatalog } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/default.ts';
import { CHANGE_YEARS } from './published.ts';
import { yearAsked } from './spans.ts';

/** The years whose ranking in a column is stated, ascending: an area's, or overall. */
export function rankedYears({ scoreYears, areaYears = {} }: CoreCatalog, column: string): readonly number[] {
  return areaYears[column] ?? scoreYears;
}

/** The year shown for one asked for: one without a ranking is not taken silently, another is offered instead. */
export function publishedYear(
  catalog: CoreCatalog,
  wanted: number | undefined,
  column: string = OVERALL,
): number {
  return wanted === undefined ? catalog.scoreYear : yearAsked(rankedYears(catalog, column), wanted);
}

/** The years from which a column's change up to a year can be shown, oldest first. */
export function changeYears(catalog: CoreCatalog, year: number, column: string): readonly number[] {
  return year === catalog.scoreYear
    ? (catalog.changeYears[column] ?? [])
    : rankedYears(catalog, column).filter((own) => own === year - CHANGE_YEARS);
}

/** The year from which a change is shown: the one wanted where it can be, else five years before; null without a ranking then. */
export function changeFrom(
  catalog: CoreCatalog,
  year: number,
  column: string = OVERALL,
  wanted?: number,
): number | null {
  const before = year - CHANGE_YEARS;
  if (wanted !== undefined && changeYears(catalog, year, column).includes(wanted)) return wanted;
  return rankedYears(catalog, column).includes(before) ? before : null;
}
