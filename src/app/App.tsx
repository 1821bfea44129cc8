import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Router, useLocation, useSearch } from 'wouter';
import type { Catalog } from '../catalog/catalog.ts';
import type { AnswerSource, Need } from '../pages/answers.ts';
import type { PageProps } from '../pages/page.ts';
import { EnvironmentProvider } from '../ui/environment.tsx';
import { withGroup } from '../ui/ownGroups.ts';
import { SiteSearch } from '../ui/search/SiteSearch.tsx';
import type { Environment } from '../words/environment.ts';
import { Changed, type ReleaseChange } from './Changed.tsx';
import { codeOf, isLoaded, notFoundCode } from './pageCode.ts';
import { type Route, routeOf, splitLanguage, unknownLanguage } from './routes.ts';

export interface AppProps extends Omit<PageProps, 'of'> {
  readonly environment: Environment<Catalog>;
  readonly client: QueryClient;
  /** fetches what a kind of page is drawn with */
  readonly load: (page: Route['page']) => Promise<void>;
  /** left out where no other release can come */
  readonly change?: ReleaseChange;
  /** where the page is drawn, outside a browser */
  readonly ssrPath?: string;
}

/** The whole page, the same in the prerender and in the browser. */
export function App({ client, ssrPath, ...given }: AppProps) {
  return (
    <Router {...(ssrPath !== undefined && { ssrPath })}>
      <QueryClientProvider client={client}>
        <OnGround {...given} />
      </QueryClientProvider>
    </Router>
  );
}

/** The page with the group that its address asks for, which may be the reader's own. */
function OnGround({
  change,
  environment: first,
  source: given,
  ...rest
}: Omit<AppProps, 'client' | 'ssrPath'>) {
  const search = useSearch();
  const { environment, source } = withGroup({ environment: first, source: given, draw: rest.draw }, search);
  const { published } = source;
  const place = useMemo(() => ({ ...environment, published }), [environment, published]);
  return (
    <EnvironmentProvider value={place}>
      {change && <Changed change={change} />}
      <SiteSearch>
        <PageAtAddress environment={environment} source={source} {...rest} />
      </SiteSearch>
    </EnvironmentProvider>
  );
}

function PageAtAddress({ environment, load, ...given }: Omit<AppProps, 'client' | 'ssrPath' | 'change'>) {
  const [path] = useLocation();
  const route = routeAt(path, environment);
  usePageCode(route.page, load);
  if (route.page === 'not-found') {
    const { NotFound } = notFoundCode() ?? {};
    return NotFound && <NotFound {...route} />;
  }
  const { Page } = codeOf(route.page) ?? {};
  return Page && <Page key={`${route.page}/${route.of}`} of={route.of} {...given} />;
}

/** Links wait for the code of the page they lead to; the browser's own buttons do not. */
function usePageCode(page: Route['page'], load: AppProps['load']): void {
  const [, setLoaded] = useState<Route['page']>();
  const isThere = isLoaded(page);
  useEffect(() => {
    if (!isThere)
      void load(page).then(
        () => setLoaded(page),
        () => location.reload(),
      );
  }, [isThere, page, load]);
}

/** @param path absolute, under the base */
export function routeAt(path: string, { base, catalog }: Environment<Catalog>): Route {
  const below = path.startsWith(base) ? path.slice(base.length) : '';
  const split = splitLanguage(below);
  return split === null ? unknownLanguage(below, catalog) : routeOf(split.rest, catalog);
}

/**
 * The answers that a page's first view stands on.
 *
 * @throws Error where the page's code was not loaded
 */
export function needsOf(
  route: Route,
  environment: Environment<Catalog>,
  source: AnswerSource,
  search: string,
): readonly Need[] {
  if (route.page === 'not-found') return [];
  const code = codeOf(route.page);
  if (code === undefined) throw new Error(`the code of ${route.page} was not loaded`);
  return code.needs({ of: route.of, catalog: environment.catalog, environment, source, search });
}
