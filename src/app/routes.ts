import type { Area, Catalog, Indicator } from '../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../catalog/types.ts';
import { paths } from '../ui/links.ts';

export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'indicator'; readonly indicator: Indicator }
  | { readonly page: 'area'; readonly area: Area }
  | { readonly page: 'economy'; readonly economy: string }
  | { readonly page: 'compare' }
  | { readonly page: 'explore' }
  | { readonly page: 'embed-ranking'; readonly indicator: Indicator }
  | { readonly page: 'not-found' };

/**
 * The language of an address and what follows it.
 *
 * @param path under the base, without a leading slash
 * @example splitLanguage('fr/explore/') // { language: 'fr', rest: 'explore/' }
 */
export function splitLanguage(path: string): { readonly language: Language; readonly rest: string } | null {
  const [first = '', ...rest] = path.split('/');
  const language = LANGUAGES.find((known) => known === first);
  return language === undefined ? null : { language, rest: rest.join('/') };
}

/** @param rest what follows the language; a missing trailing slash and `index.html` are forgiven */
export function routeOf(rest: string, catalog: Catalog): Route {
  const path = rest.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
  if (path === paths.overview) return { page: 'overview' };
  if (path === paths.explore) return { page: 'explore' };
  if (path === paths.compare) return { page: 'compare' };
  for (const area of catalog.areas) if (path === paths.area(area.area)) return { page: 'area', area };
  for (const economy of Object.keys(catalog.economies)) {
    if (path === paths.economy(economy)) return { page: 'economy', economy };
  }
  for (const indicator of catalog.indicators) {
    if (path === paths.indicator(indicator.indicator)) return { page: 'indicator', indicator };
    if (path === paths.embedRanking(indicator.indicator)) return { page: 'embed-ranking', indicator };
  }
  return { page: 'not-found' };
}

/** Every page of a language, for the prerender and the sitemap: the path after the language. */
export function allPaths(catalog: Catalog): string[] {
  return [
    paths.overview,
    paths.explore,
    paths.compare,
    ...catalog.areas.map(({ area }) => paths.area(area)),
    ...Object.keys(catalog.economies).map(paths.economy),
    ...catalog.indicators.flatMap(({ indicator }) => [
      paths.indicator(indicator),
      paths.embedRanking(indicator),
    ]),
  ];
}
