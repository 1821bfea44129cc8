import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatView, type Notice, type Parameters, parseView } from '../view/parameters.ts';

export type Change<V> = { readonly [K in keyof V]?: V[K] | undefined };

/** Whether a change is a step of its own, or goes on with the last one as letters of one text do. */
type Step = 'new' | 'same';

export interface ViewState<V extends object> {
  /** what the reader chose, nothing else */
  readonly view: Partial<V>;
  readonly notices: readonly Notice[];
  /** changes some of it, a step that Back undoes; undefined takes a choice back */
  readonly change: (change: Change<V>, step?: Step) => void;
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
    (next: Change<V>, step: Step = 'new') => {
      const to = search(next);
      navigate(`${path}${to}`, { replace: step === 'same' || to === formatView<V>(parameters, view) });
    },
    [path, search, navigate, parameters, view],
  );
  return { view, notices, change, search };
}
