import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { PublishedChanges } from '../../answers/published.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type AnswerSource, changesQuery, type Need } from '../answers.ts';

export interface Changes {
  /** null where there are none, or they are not there yet; until others are, those shown before, which say their own years */
  readonly changes: PublishedChanges | null;
  /** those asked for are on their way */
  readonly pending: boolean;
}

/** How scores changed between two years. @param from null where there is no year to compare with */
export function useChanges(source: AnswerSource, from: number | null, year: number): Changes {
  const { data, isPending, isPlaceholderData } = useQuery({
    ...changesQuery(source, from ?? year, year),
    ...(from === null && { queryFn: skipToken }),
    placeholderData: keepPreviousData,
  });
  if (from === null) return { changes: null, pending: false };
  return { changes: data ?? null, pending: isPending || isPlaceholderData };
}

/** What a page with changes fetches ahead. */
export function changesNeeds(
  source: AnswerSource,
  catalog: Catalog,
  year: number,
  { column, since }: { readonly column?: string | undefined; readonly since?: number | undefined } = {},
): readonly Need[] {
  const from = changeFrom(catalog, year, column, since);
  return from === null ? [] : [(client) => client.prefetchQuery(changesQuery(source, from, year))];
}
