import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AnswerSource } from '../answers/paths.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Environment } from '../words/environment.ts';
import type { Need } from './answers.ts';
import type { DrawRanges } from './draws.ts';
import type { EngineAccess } from './engineAccess.ts';

export interface PageProps {
  /** what the page is of, where there are many of its kind: an area, an economy, an indicator */
  readonly of: string;
  readonly source: AnswerSource;
  readonly engine: EngineAccess;
  readonly draw: DrawRanges;
}

export interface Asked {
  readonly of: string;
  readonly catalog: Catalog;
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  /** the search part of the page's address */
  readonly search: string;
}

/** The code of a kind of page: a file of its own, fetched with its first page. */
export interface PageCode {
  readonly Page: (props: PageProps) => ReactNode;
  /** the answers that its first view stands on */
  readonly needs: (asked: Asked) => readonly Need[];
}

type Query<T, K extends QueryKey> = FetchQueryOptions<T, Error, T, K> & { readonly enabled?: unknown };

/** Fetches what a page asks for before it is drawn; nothing where a view does without it. A failure is the page's to say. */
export function ahead<T, K extends QueryKey>(query: Query<T, K>): readonly Need[] {
  return query.enabled === false ? [] : [(client) => client.prefetchQuery(query)];
}

/** The same of ranges. Those of a reader's own group are drawn for seconds, for which no page is held back: it asks for them itself. */
export function rangesAhead<T, K extends QueryKey>(
  { own }: Pick<Catalog, 'own'>,
  query: Query<T, K>,
): readonly Need[] {
  return own === undefined ? ahead(query) : [];
}

/** Fetches what no view of the page is drawn without: where it cannot be had the prerendered page stays. */
export function first<T, K extends QueryKey>(query: Query<T, K>): readonly Need[] {
  return [async (client) => void (await client.fetchQuery(query))];
}
