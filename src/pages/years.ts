import type { Catalog } from '../catalog/catalog.ts';

/** Scores are published for the years that have them: another year's are offered, not taken silently. */
export function publishedYear({ scoreYears, scoreYear }: Catalog, wanted: number | undefined): number {
  return wanted !== undefined && scoreYears.includes(wanted) ? wanted : scoreYear;
}
