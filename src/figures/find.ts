import type { Catalog } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/overall.ts';
import { isKind, KINDS } from './kinds.ts';
import { type FigureRef, figureId } from './ref.ts';

/** The figure of an id; null where it is the id of none. */
export function figureOf(id: string): FigureRef | null {
  const [kind = '', ...of] = id.split('-');
  return isKind(kind) && of.length > 0 ? { kind, of: of.join('-') } : null;
}

/** Every figure that can be embedded. @param isPublished whether there is an answer at a path */
export function allFigures(catalog: Catalog, isPublished: (path: string) => boolean): FigureRef[] {
  return KINDS.flatMap(([kind, { subjects }]) =>
    subjects(catalog, isPublished).map((of): FigureRef => ({ kind, of })),
  );
}

/** The figure that a page is shown as where one is asked for, by the page's path after the language; null where the page has none. */
export function figureOfPage(path: string): string | null {
  const parts = /^(?:(\w+)\/([\w-]+)\/)?$/.exec(path);
  if (parts === null) return null;
  const [, folder = '', of = OVERALL] = parts;
  const found = KINDS.find(([, { standsFor }]) => standsFor === folder);
  return found === undefined ? null : figureId({ kind: found[0], of });
}
