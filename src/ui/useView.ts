import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatView, type Notice, type Parameters, parseView } from '../view/parameters.ts';

export type Change<V> = { readonly [K in keyof V]?: V[K] | undefined };

export interface ViewState<V extends object> {
  /** what the reader chose, nothing else */
  readonly view: Partial<V>;
  readonly notices: readonly Notice[];
  /** changes some of it; undefined takes a choice back */
  readonly change: (change: Change<V>) => void;
  /** the search part of a link to the changed view: '' or '?…' */
  readonly search: (change: Change<V>) => string;
}

/** The page's view, kept in the address alone. */
export function useView<V extends object>(parameters: Parameters<V>): ViewState<V> {
  const text = useSearch();
  const [path, navigate] = useLocation();
  const { view, notices } = useMemo(() => parseView<V>(parameters, text), [parameters, text]);
  const search = useCallback(
    (change: Change<V>) => formatView<V>(parameters, { ...view, ...change }),
    [parameters, view],
  );
  const change = useCallback(
    (next: Change<V>) => navigate(`${path}${search(next)}`, { replace: true }),
    [path, search, navigate],
  );
  return { view, notices, change, search };
}
