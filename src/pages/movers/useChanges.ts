import { useQuery } from '@tanstack/react-query';
import { CHANGE_YEARS, type PublishedChanges } from '../../answers/published.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, changesQuery, type Need } from '../answers.ts';

/** Whether there are scores of five years before, to compare with. */
function hasChanges({ scoreYears }: Catalog, year: number): boolean {
  return scoreYears.includes(year - CHANGE_YEARS);
}

/** How scores changed in the five years up to one; null where there are none to compare with, or they are not there yet. */
export function useChanges(source: AnswerSource, year: number): PublishedChanges | null {
  const { catalog } = useEnvironment();
  const { data } = useQuery({ ...changesQuery(source, year), enabled: hasChanges(catalog, year) });
  return data ?? null;
}

/** What a page with movers fetches ahead. */
export function changesNeeds(source: AnswerSource, catalog: Catalog, year: number): readonly Need[] {
  return hasChanges(catalog, year) ? [(client) => client.prefetchQuery(changesQuery(source, year))] : [];
}
