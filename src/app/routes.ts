import type { Catalog } from '../catalog/catalog.ts';
import { isLanguage, type Language } from '../catalog/languages.ts';
import { decoded } from '../view/decoded.ts';
import { askedOf, type PageRef, pageAt, subjectOf } from '../view/pages.ts';
import { quoted } from '../view/quoted.ts';
import type { UnknownThing } from '../words/unknown/types.ts';

export type Route = PageRef | NotFoundRoute;

/** An address that leads nowhere. */
export interface NotFoundRoute {
  readonly page: 'not-found';
  readonly what: UnknownThing;
  /** what the address asks for, decoded */
  readonly asked: string;
  /** the page that the address would lead to in a language of ours; '' where there is none */
  readonly path: string;
}

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
  return isLanguage(first) ? { language: first, rest: rest.join('/') } : null;
}

/** @param rest what follows the language; a missing trailing slash and `index.html` are forgiven */
export function routeOf(rest: string, catalog: Catalog): Route {
  const path = rest.replace(/index\.html$/, '').replace(/([^/])$/, '$1/');
  return pageAt(path, catalog) ?? unknownPage(path);
}

function unknownPage(path: string): NotFoundRoute {
  const asked = askedOf(path);
  return {
    page: 'not-found',
    what: asked === null ? 'page' : subjectOf(asked.page),
    asked: named(asked?.of ?? path.split('/')[1] ?? ''),
    path: '',
  };
}

/** @param path under the base, without a language of ours */
export function unknownLanguage(path: string, catalog: Catalog): NotFoundRoute {
  const leads = (rest: string) => routeOf(rest, catalog).page !== 'not-found';
  if (path !== '' && leads(path)) return { page: 'not-found', what: 'page', asked: '', path };
  const [asked = '', ...rest] = path.split('/');
  const below = rest.join('/');
  return { page: 'not-found', what: 'language', asked: named(asked), path: leads(below) ? below : '' };
}

const named = (part: string): string => quoted(decoded(part), LONGEST);
