import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Router, useLocation } from 'wouter';
import type { AnswerSource, Need } from '../pages/answers.ts';
import { AreaPage, areaNeeds } from '../pages/area/AreaPage.tsx';
import { ComparePage, compareNeeds } from '../pages/compare/ComparePage.tsx';
import type { DrawRanges } from '../pages/draws.ts';
import { EconomyPage, economyNeeds } from '../pages/economy/EconomyPage.tsx';
import { ExplorePage } from '../pages/explore/ExplorePage.tsx';
import type { EngineAccess } from '../pages/explore/useEngine.ts';
import { IndicatorPage, indicatorNeeds } from '../pages/indicator/IndicatorPage.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { OverviewPage, overviewNeeds } from '../pages/overview/OverviewPage.tsx';
import { type Environment, EnvironmentProvider } from '../ui/environment.tsx';
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
  switch (route.page) {
    case 'overview':
      return <OverviewPage source={source} draw={draw} />;
    case 'indicator':
      return <IndicatorPage key={route.indicator.indicator} source={source} indicator={route.indicator} />;
    case 'area':
      return <AreaPage key={route.area.area} source={source} area={route.area} />;
    case 'economy':
      return <EconomyPage key={route.economy} source={source} economy={route.economy} />;
    case 'compare':
      return <ComparePage source={source} />;
    case 'explore':
      return <ExplorePage engine={engine} source={source} />;
    case 'not-found':
      return <NotFound {...route} />;
  }
}

/** @param path absolute, under the base */
export function routeAt(path: string, { base, catalog }: Environment): Route {
  const below = path.startsWith(base) ? path.slice(base.length) : '';
  const split = splitLanguage(below);
  return split === null ? unknownLanguage(below, catalog) : routeOf(split.rest, catalog);
}

/** The answers that a page's first view stands on. */
export function needsOf(
  route: Route,
  { catalog }: Environment,
  source: AnswerSource,
  search: string,
): readonly Need[] {
  switch (route.page) {
    case 'overview':
      return overviewNeeds(source, catalog, search);
    case 'indicator':
      return indicatorNeeds(source, catalog, route.indicator, search);
    case 'area':
      return areaNeeds(source, catalog, route.area, search);
    case 'economy':
      return economyNeeds(source, catalog, route.economy, search);
    case 'compare':
      return compareNeeds(source, catalog, search);
    case 'explore':
    case 'not-found':
      return [];
  }
}
