import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router, useLocation } from 'wouter';
import type { AnswerSource, Need } from '../pages/answers.ts';
import type { DrawRanges } from '../pages/draws.ts';
import type { EngineAccess } from '../pages/explore/useEngine.ts';
import { EnvironmentProvider } from '../ui/environment.tsx';
import type { Environment } from '../words/environment.ts';
import { loadPage, pageCode } from './pageCode.ts';
import { type Route, routeOf, splitLanguage, unknownLanguage } from './routes.ts';

export interface AppProps {
  readonly environment: Environment;
  readonly client: QueryClient;
  readonly source: AnswerSource;
  readonly engine: EngineAccess;
  readonly draw: DrawRanges;
  /** where the page is drawn, outside a browser */
  readonly ssrPath?: string;
}

/** The whole page, the same in the prerender and in the browser. */
export function App({ environment, client, source, engine, draw, ssrPath }: AppProps) {
  return (
    <Router {...(ssrPath !== undefined && { ssrPath })}>
      <QueryClientProvider client={client}>
        <EnvironmentProvider value={environment}>
          <Page environment={environment} source={source} engine={engine} draw={draw} />
        </EnvironmentProvider>
      </QueryClientProvider>
    </Router>
  );
}

function Page({ environment, source, engine, draw }: Omit<AppProps, 'client' | 'ssrPath'>) {
  const [path] = useLocation();
  const route = routeAt(path, environment);
  usePageCode(route.page);
  const { overview, indicator, area, economy, compare, explore, 'not-found': nowhere } = pageCode;
  switch (route.page) {
    case 'overview':
      return overview && <overview.OverviewPage source={source} draw={draw} />;
    case 'indicator': {
      const { indicator: own } = route;
      return indicator && <indicator.IndicatorPage key={own.indicator} source={source} indicator={own} />;
    }
    case 'area':
      return area && <area.AreaPage key={route.area.area} source={source} area={route.area} />;
    case 'economy':
      return economy && <economy.EconomyPage key={route.economy} source={source} economy={route.economy} />;
    case 'compare':
      return compare && <compare.ComparePage source={source} />;
    case 'explore':
      return explore && <explore.ExplorePage engine={engine} source={source} />;
    case 'not-found':
      return nowhere && <nowhere.NotFound {...route} />;
  }
}

/** Links wait for the code of the page they lead to; the browser's own buttons do not. */
function usePageCode(page: Route['page']): void {
  const [, setLoaded] = useState<Route['page']>();
  const there = pageCode[page] !== undefined;
  useEffect(() => {
    if (!there)
      void loadPage(page).then(
        () => setLoaded(page),
        () => location.reload(),
      );
  }, [there, page]);
}

/** @param path absolute, under the base */
export function routeAt(path: string, { base, catalog }: Environment): Route {
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
  { catalog }: Environment,
  source: AnswerSource,
  search: string,
): readonly Need[] {
  if (pageCode[route.page] === undefined) throw new Error(`the code of ${route.page} was not loaded`);
  switch (route.page) {
    case 'overview':
      return pageCode.overview?.overviewNeeds(source, catalog, search) ?? [];
    case 'indicator':
      return pageCode.indicator?.indicatorNeeds(source, catalog, route.indicator, search) ?? [];
    case 'area':
      return pageCode.area?.areaNeeds(source, catalog, route.area, search) ?? [];
    case 'economy':
      return pageCode.economy?.economyNeeds(source, catalog, route.economy, search) ?? [];
    case 'compare':
      return pageCode.compare?.compareNeeds(source, catalog, search) ?? [];
    case 'explore':
    case 'not-found':
      return [];
  }
}
