import { queryOptions, useQuery } from '@tanstack/react-query';
import { NAMES_PATH, type NamedKind, onlyOf, type PublishedNames } from '../../answers/names.ts';
import type { Search } from '../../answers/search.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { type PageEnvironment, useEnvironment } from '../environment.tsx';

/** The search through the names of some kinds of things: its code and the names are fetched for who asks. */
export function nameSearchQuery({ published, catalog }: PageEnvironment, kinds: readonly NamedKind[]) {
  return queryOptions({
    queryKey: ['name-search', catalog.language, kinds],
    queryFn: async (): Promise<Search> => {
      const [{ searchOf }, names] = await Promise.all([
        import('../../answers/search.ts'),
        published<PublishedNames>(NAMES_PATH),
      ]);
      return searchOf(onlyOf(names, kinds), LANGUAGES.indexOf(catalog.language));
    },
    staleTime: Infinity,
    networkMode: 'always',
  });
}

/** Null until it is there. */
export function useNameSearch(kinds: readonly NamedKind[], enabled: boolean): Search | null {
  const { data } = useQuery({ ...nameSearchQuery(useEnvironment(), kinds), enabled });
  return data ?? null;
}
