import { FALLBACK, type Language } from '../catalog/languages.ts';

/** Addresses of the pages, each a folder with a trailing slash, so that any static host finds its index.html. */
export const paths = {
  overview: '',
  indicator: (indicator: string) => `indicators/${indicator}/`,
  area: (area: string) => `areas/${area}/`,
  economy: (economy: string) => `economies/${economy}/`,
  contents: 'contents/',
  about: 'about/',
  data: 'data/',
  method: 'method/',
  compare: 'compare/',
  explore: 'explore/',
  sql: 'explore/sql/',
  own: 'explore/own/',
  embed: (figure: string) => `embed/${figure}/`,
  /** an embed's figure as a picture */
  picture: (figure: string) => `embed/${figure}/figure.svg`,
} as const;

/** The page of a group: no frame leads to one, and each would carry what stands in `paths`. The same holds of what is written. */
export const groupPath = (group: string): string => `groups/${group}/`;
export const reportPath = (group: string): string => `groups/${group}/report/`;
export const briefPath = (economy: string): string => `economies/${economy}/brief/`;
export const NOTE_PATH = 'method/note/';
export const STUDIO_PATH = 'studio/';

/** Where the page of a reader's own group stands, which its address says; no group of the data has this code. */
export const OWN_GROUP = 'own';

/** The search part that says a group. */
export const groupSearch = (group: string): string =>
  `?group=${encodeURIComponent(group).replaceAll('%2C', ',')}`;

/** The feed of what each version of the data changed, under the site's base. */
export function feedPath(language: Language): string {
  return language === FALLBACK ? 'data/changes.atom' : `data/changes.${language}.atom`;
}

/** An absolute path under the site's base. */
export function href(base: string, language: Language, path: string, search = ''): string {
  return `${base}${language}/${path}${search}`;
}

/** State of a history entry that was reached by a link inside the site, without the load of a document. */
export const FOLLOWED = { followed: true } as const;

export function isFollowed(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'followed' in state;
}
