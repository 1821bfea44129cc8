import type { Catalog } from '../catalog/catalog.ts';
import { hasPage } from '../catalog/members.ts';
import { briefPath, groupPath, NOTE_PATH, OWN_GROUP, paths, reportPath, STUDIO_PATH } from './links.ts';

/** What the site knows of a kind of page beside its code. */
interface PageKind {
  /** its address after the language, or that of each of many */
  readonly path: string | ((of: string) => string);
  /** what there is a page of; null where it is one page */
  readonly subjects: ((catalog: Catalog) => readonly string[]) | null;
  /** whether the header of every page leads to it */
  readonly inHeader: boolean;
}

const paged = ({ groups }: Catalog): string[] => groups.filter(hasPage).map(({ group }) => group);
const everybody = ({ economies }: Catalog): string[] => Object.keys(economies);

/** The kinds of pages, in the order of the header and of the site map: no other list of them exists. */
export const pages = {
  overview: { path: paths.overview, subjects: null, inHeader: true },
  contents: { path: paths.contents, subjects: null, inHeader: true },
  compare: { path: paths.compare, subjects: null, inHeader: true },
  explore: { path: paths.explore, subjects: null, inHeader: true },
  sql: { path: paths.sql, subjects: null, inHeader: false },
  area: {
    path: paths.area,
    subjects: ({ areas }) => areas.map(({ area }) => area),
    inHeader: false,
  },
  economy: {
    path: paths.economy,
    subjects: everybody,
    inHeader: false,
  },
  indicator: {
    path: paths.indicator,
    subjects: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    inHeader: false,
  },
  group: {
    path: groupPath,
    subjects: (catalog) => [...paged(catalog), OWN_GROUP],
    inHeader: false,
  },
  report: {
    path: reportPath,
    subjects: paged,
    inHeader: false,
  },
  brief: {
    path: briefPath,
    subjects: everybody,
    inHeader: false,
  },
  own: { path: paths.own, subjects: null, inHeader: false },
  method: { path: paths.method, subjects: null, inHeader: false },
  studio: { path: STUDIO_PATH, subjects: null, inHeader: false },
  note: { path: NOTE_PATH, subjects: null, inHeader: false },
  data: { path: paths.data, subjects: null, inHeader: false },
  about: { path: paths.about, subjects: null, inHeader: false },
} as const satisfies Readonly<Record<string, PageKind>>;

export type Page = keyof typeof pages;

/** Kinds that there are many pages of. */
export type PageOfMany = {
  [P in Page]: (typeof pages)[P]['subjects'] extends null ? never : P;
}[Page];

export function isOfMany(page: Page): page is PageOfMany {
  return pages[page].subjects !== null;
}

/** Kinds whose pages are written of what another kind has a page of. */
const WRITTEN_OF = { report: 'group', brief: 'economy' } as const;

/** Kinds whose pages are the only ones, or the first, of what they are of. */
export type Subject = Exclude<PageOfMany, keyof typeof WRITTEN_OF>;

/** What a page is of: a report is of a group. */
export function subjectOf(page: PageOfMany): Subject {
  return isWritten(page) ? WRITTEN_OF[page] : page;
}

function isWritten(page: PageOfMany): page is keyof typeof WRITTEN_OF {
  return Object.hasOwn(WRITTEN_OF, page);
}

/** A page: its kind and, where there are many of it, what it is of. */
export interface PageRef {
  readonly page: Page;
  readonly of: string;
}

/** Every kind with what is known of it. */
export const PAGES: readonly (readonly [page: Page, known: PageKind])[] = Object.entries(pages).flatMap(
  ([page, known]) => (isPage(page) ? [[page, known]] : []),
);

function isPage(page: string): page is Page {
  return Object.hasOwn(pages, page);
}

export type PageInHeader = { [P in Page]: (typeof pages)[P]['inHeader'] extends true ? P : never }[Page];

function isInHeader(page: Page): page is PageInHeader {
  return pages[page].inHeader;
}

/** Kinds that the header leads to. */
export const IN_HEADER: readonly PageInHeader[] = PAGES.map(([page]) => page).filter(isInHeader);

/** @example pathTo('area', 'skills') // 'areas/skills/' */
export function pathTo(page: Page, of = ''): string {
  const { path } = pages[page];
  return typeof path === 'string' ? path : path(of);
}

/** First part of a kind's addresses after the language; '' for the page that the site opens with. */
export function folderOf(page: Page): string {
  return pathTo(page).split('/')[0] ?? '';
}

/** Every page of a language by its path after it, for the prerender and the site map. */
export function allPaths(catalog: Catalog): string[] {
  return PAGES.flatMap(([page, { subjects }]) => (subjects?.(catalog) ?? ['']).map((of) => pathTo(page, of)));
}

/**
 * The page at an address after the language; null where there is none.
 *
 * @param path with a trailing slash
 */
export function pageAt(path: string, catalog: Catalog): PageRef | null {
  const alone = PAGES.find(([, own]) => own.subjects === null && own.path === path);
  if (alone !== undefined) return { page: alone[0], of: '' };
  const found = askedOf(path);
  return found !== null && pages[found.page].subjects(catalog).includes(found.of) ? found : null;
}

/**
 * What an address after the language asks for one of, whether there is such a one or not; null where no kind of page has addresses like it.
 *
 * @example askedOf('groups/XYZ/report/') // { page: 'report', of: 'XYZ' }
 */
export function askedOf(path: string): (PageRef & { readonly page: PageOfMany }) | null {
  for (const [page] of PAGES) {
    if (!isOfMany(page)) continue;
    const [before = '', after = ''] = pathTo(page, '*').split('*');
    const of = path.slice(before.length, -after.length);
    if (path === `${before}${of}${after}` && of !== '' && !of.includes('/')) return { page, of };
  }
  return null;
}
