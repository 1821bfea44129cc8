import type { Route } from './routes.ts';

/** The code of the kinds of pages that were asked for so far. */
export const pageCode: {
  overview?: typeof import('../pages/overview/OverviewPage.tsx');
  indicator?: typeof import('../pages/indicator/IndicatorPage.tsx');
  area?: typeof import('../pages/area/AreaPage.tsx');
  economy?: typeof import('../pages/economy/EconomyPage.tsx');
  compare?: typeof import('../pages/compare/ComparePage.tsx');
  explore?: typeof import('../pages/explore/ExplorePage.tsx');
  'not-found'?: typeof import('../pages/NotFound.tsx');
} = {};

/**
 * Fetches the code of a kind of page, once: nobody loads the table of all observations to read a ranking.
 *
 * @throws Error where it cannot be fetched
 */
export async function loadPage(page: Route['page']): Promise<void> {
  switch (page) {
    case 'overview':
      pageCode.overview ??= await import('../pages/overview/OverviewPage.tsx');
      return;
    case 'indicator':
      pageCode.indicator ??= await import('../pages/indicator/IndicatorPage.tsx');
      return;
    case 'area':
      pageCode.area ??= await import('../pages/area/AreaPage.tsx');
      return;
    case 'economy':
      pageCode.economy ??= await import('../pages/economy/EconomyPage.tsx');
      return;
    case 'compare':
      pageCode.compare ??= await import('../pages/compare/ComparePage.tsx');
      return;
    case 'explore':
      pageCode.explore ??= await import('../pages/explore/ExplorePage.tsx');
      return;
    case 'not-found':
      pageCode['not-found'] ??= await import('../pages/NotFound.tsx');
  }
}
