import type { Area, Catalog, Indicator } from '../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import { paths } from '../view/links.ts';
import type { UnknownThing } from '../words/unknown/types.ts';

export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'indicator'; readonly indicator: Indicator }
  | { readonly page: 'area'; readonly area: Area }
  | { readonly page: 'economy'; readonly economy: string }
  | { readonly page: 'compare' }
  | { readonly page: 'explore' }
  | NotFoundRoute;

/** An address that leads nowhere. */
export interface NotFoundRoute {
  readonly page: 'not-found';
  readonly what: UnknownThing;
  /** what the address asks for, decoded */
  readonly asked: string;
  /** the page that the address would lead to in a language of ours; '' where there is none */
  readonly path: string;
}

/** What the addresses under a folder ask for. */
const FOLDERS: ReadonlyMap<string, UnknownThing> = new Map([
  ['economies', 'economy'],
  ['indicators', 'indicator'],
  ['areas', 'area'],
]);

/** Longest name out of an address that is said back. */
const LONGEST = 60;

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
  }
  return unknownPage(path);
}

function unknownPage(path: string): NotFoundRoute {
  const [folder = '', asked = '', ...more] = path.split('/');
  const what = more.length === 1 && asked !== '' ? FOLDERS.get(folder) : undefined;
  return { page: 'not-found', what: what ?? 'page', asked: decoded(asked), path: '' };
}

/** @param path under the base, without a language of ours */
export function unknownLanguage(path: string, catalog: Catalog): NotFoundRoute {
  const leads = (rest: string) => routeOf(rest, catalog).page !== 'not-found';
  if (path !== '' && leads(path)) return { page: 'not-found', what: 'page', asked: '', path };
  const [asked = '', ...rest] = path.split('/');
  const below = rest.join('/');
  return { page: 'not-found', what: 'language', asked: decoded(asked), path: leads(below) ? below : '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, LONGEST);
  } catch {
    return text.slice(0, LONGEST);
  }
}

/** Every page of a language, for the prerender and the sitemap: the path after the language. */
export function allPaths(catalog: Catalog): string[] {
  return [
    paths.overview,
    paths.explore,
    paths.compare,
    ...catalog.areas.map(({ area }) => paths.area(area)),
    ...Object.keys(catalog.economies).map(paths.economy),
    ...catalog.indicators.map(({ indicator }) => paths.indicator(indicator)),
  ];
}
