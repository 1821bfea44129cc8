import { resolve } from 'node:path';
import type { Prerendered } from '../../../src/app/prerender.tsx';
import type { Route } from '../../../src/app/routes.ts';
import { href } from '../../../src/view/links.ts';
import type { Environment } from '../../../src/words/environment.ts';
import { CARD, cardOf } from './card.ts';
import { drawnFigures } from './figures.ts';
import { forgetUnused, pngOf } from './png.ts';

/** Beside what else builds keep from one to the next. */
const CACHE = resolve(import.meta.dirname, '../../../node_modules/.vite/pictures');

/** Days that a picture is kept after the last build that used it: other branches and sites draw others. */
const KEPT_DAYS = 30;

/** Kinds of pages without one: those of groups show tables, papers are read, and what could be drawn of them other pages' pictures show. */
const NOT_PICTURED: ReadonlySet<Route['page']> = new Set(['group', 'report', 'brief', 'note', 'not-found']);

/** Whether a page has a picture of its own. */
export const isPictured = (page: Route['page']): boolean => !NOT_PICTURED.has(page);

/** `/{language}/…/picture.png`: what a link to a page shows where it is shared. */
export function sharedPath({ base, catalog }: Pick<Environment, 'base' | 'catalog'>, page: string) {
  return { path: `${href(base, catalog.language, page)}picture.png`, ...CARD };
}

/** A page's picture in words, and in pixels. */
export function sharedPicture(
  { html, figures, card }: Prerendered,
  { catalog, words }: Environment,
): { readonly alt: string; readonly png: Promise<Uint8Array> } {
  const { alt, svg } = cardOf({
    language: catalog.language,
    ...card,
    figures: drawnFigures(words, html, figures),
    site: words.site.name,
  });
  return { alt, png: pngOf(svg, CACHE) };
}

/** Ends the growth of what builds keep, once a build has used what it needs. */
export function tidyPictures(now: Date): Promise<void> {
  return forgetUnused(CACHE, new Date(now.getTime() - KEPT_DAYS * 86_400_000));
}
