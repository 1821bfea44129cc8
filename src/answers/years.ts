import type { CoreCatalog } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/overall.ts';
import { CHANGE_YEARS } from './published.ts';

/** The years whose ranking in a column is stated, ascending: an area's, or overall. */
export function rankedYears({ scoreYears, areaYears = {} }: CoreCatalog, column: string): readonly number[] {
  return areaYears[column] ?? scoreYears;
}

/**
 * The year shown for one asked for: the same where its ranking in the column is stated, else the newest before it, else the first;
 * it is not taken silently. The default year where none is asked for.
 */
export function publishedYear(
  catalog: CoreCatalog,
  wanted: number | undefined,
  column: string = OVERALL,
): number {
  if (wanted === undefined) return catalog.scoreYear;
  const years = rankedYears(catalog, column);
  return years.findLast((year) => year <= wanted) ?? years[0] ?? catalog.scoreYear;
}

/** The years from which a column's change up to a year can be shown, oldest first. */
export function changeYears(catalog: CoreCatalog, year: number, column: string): readonly number[] {
  return year === catalog.scoreYear
    ? (catalog.changeYears[column] ?? [])
    : rankedYears(catalog, column).filter((own) => own === year - CHANGE_YEARS);
}

/** Whether a column's change between two years may be spoken of at all: it may where the ranking of the first year is stated. */
export function isChangeStated(
  catalog: CoreCatalog,
  { from, to }: { readonly from: number; readonly to: number },
  column: string,
): boolean {
  return changeFrom(catalog, to, column, from) === from;
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
