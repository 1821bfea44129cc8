import type { CoreCatalog } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/default.ts';
import { CHANGE_YEARS } from './published.ts';

/** Scores are published for the years that have them: another year's are offered, not taken silently. */
export function publishedYear({ scoreYears, scoreYear }: CoreCatalog, wanted: number | undefined): number {
  return wanted !== undefined && scoreYears.includes(wanted) ? wanted : scoreYear;
}

/** The years from which a column's change up to a year can be shown, oldest first. */
export function changeYears(
  { scoreYears, scoreYear, ...catalog }: CoreCatalog,
  year: number,
  column: string,
) {
  return year === scoreYear
    ? (catalog.changeYears[column] ?? [])
    : scoreYears.filter((own) => own === year - CHANGE_YEARS);
}

/** The year from which a change is shown: the one wanted where it can be, else five years before; null without scores then. */
export function changeFrom(
  catalog: CoreCatalog,
  year: number,
  column: string = OVERALL,
  wanted?: number,
): number | null {
  const before = year - CHANGE_YEARS;
  if (wanted !== undefined && changeYears(catalog, year, column).includes(wanted)) return wanted;
  return catalog.scoreYears.includes(before) ? before : null;
}
