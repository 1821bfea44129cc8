import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { PublishedChanges } from '../../answers/published.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, changesQuery, type Need } from '../answers.ts';
import { changeFrom } from '../years.ts';

/**
 * How scores changed up to a year, from another or from five years before; null where there are none to compare with, or they
 * are not there yet. Until others are there, those shown before, which say their own years.
 */
export function useChanges(
  source: AnswerSource,
  year: number,
  column?: string,
  since?: number,
): PublishedChanges | null {
  const { catalog } = useEnvironment();
  const from = changeFrom(catalog, year, column, since);
  const { data } = useQuery({
    ...changesQuery(source, from ?? year, year),
    ...(from === null && { queryFn: skipToken }),
    placeholderData: keepPreviousData,
  });
  return from === null ? null : (data ?? null);
}

/** What a page with changes fetches ahead. */
export function changesNeeds(
  source: AnswerSource,
  catalog: Catalog,
  year: number,
  column?: string,
  since?: number,
): readonly Need[] {
  const from = changeFrom(catalog, year, column, since);
  return from === null ? [] : [(client) => client.prefetchQuery(changesQuery(source, from, year))];
}
