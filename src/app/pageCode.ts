import type { PageCode } from '../pages/page.ts';
import type { Page } from '../view/pages.ts';
import type { Route } from './routes.ts';

/** Where the code of each kind of page is. */
const CODE: Readonly<Record<Page, () => Promise<PageCode>>> = {
  overview: () => import('../pages/overview/Page.tsx'),
  contents: () => import('../pages/contents/Page.tsx'),
  compare: () => import('../pages/compare/Page.tsx'),
  explore: () => import('../pages/explore/Page.tsx'),
  sql: () => import('../pages/sql/Page.tsx'),
  own: () => import('../pages/own/Page.tsx'),
  area: () => import('../pages/area/Page.tsx'),
  economy: () => import('../pages/economy/Page.tsx'),
  indicator: () => import('../pages/indicator/Page.tsx'),
  group: () => import('../pages/group/Page.tsx'),
  report: () => import('../pages/report/Page.tsx'),
  brief: () => import('../pages/brief/Page.tsx'),
  method: () => import('../pages/method/Page.tsx'),
  studio: () => import('../pages/studio/Page.tsx'),
  note: () => import('../pages/note/Page.tsx'),
  data: () => import('../pages/data/Page.tsx'),
  about: () => import('../pages/about/Page.tsx'),
};

type NotFoundCode = typeof import('../pages/not-found/Page.tsx');

/** What was fetched so far. */
const loaded: { readonly pages: Map<Page, PageCode>; notFound: NotFoundCode | null } = {
  pages: new Map(),
  notFound: null,
};

/** Undefined until it was loaded. */
export function codeOf(page: Page): PageCode | undefined {
  return loaded.pages.get(page);
}

/** Null until it was loaded. */
export function notFoundCode(): NotFoundCode | null {
  return loaded.notFound;
}

export function isLoaded(page: Route['page']): boolean {
  return page === 'not-found' ? loaded.notFound !== null : loaded.pages.has(page);
}

/**
 * Fetches the code of a kind of page, once: nobody loads the table of all observations to read a ranking.
 *
 * @throws Error where it cannot be fetched
 */
export async function loadPage(page: Route['page']): Promise<void> {
  if (isLoaded(page)) return;
  if (page === 'not-found') loaded.notFound = await import('../pages/not-found/Page.tsx');
  else loaded.pages.set(page, await CODE[page]());
}

/** The file that a kind of page's code begins in, as the build's manifest names it. */
export function entryOf(page: Route['page']): string {
  return `src/pages/${page}/Page.tsx`;
}
