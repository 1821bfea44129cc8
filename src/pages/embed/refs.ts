import type { Catalog } from '../../catalog/catalog.ts';
import { OVERALL } from '../../scoring/default.ts';

export const KINDS = [
  'ranking',
  'trend',
  'map',
  'matrix',
  'scoremap',
  'movers',
  'strip',
  'standing',
  'course',
  'profile',
  'history',
] as const;
export type Kind = (typeof KINDS)[number];

/** Which figure: its kind, and of what. */
export interface FigureRef {
  readonly kind: Kind;
  /** `ranking`, `trend`, `map`: an indicator; `strip`, `standing`, `course`: an area; `movers`: an area or `overall`; `matrix`, `scoremap`: `overall`; `profile`, `history`: an economy */
  readonly of: string;
}

/** @example figureId({ kind: 'ranking', of: 'internet-users' }) // 'ranking-internet-users' */
export function figureId({ kind, of }: FigureRef): string {
  return `${kind}-${of}`;
}

/** The figure that an id stands for; null where it stands for none. */
export function figureOf(id: string): FigureRef | null {
  const [kind, ...of] = id.split('-');
  const known = KINDS.find((each) => each === kind);
  return known === undefined || of.length === 0 ? null : { kind: known, of: of.join('-') };
}

/** Whether a figure shows one indicator; all others show scores. */
export function isOfIndicator({ kind }: FigureRef): boolean {
  return kind === 'ranking' || kind === 'trend' || kind === 'map';
}

/** Every figure that can be embedded. */
export function allFigures(catalog: Catalog): FigureRef[] {
  const areas = catalog.areas.map(({ area }) => area);
  const each = (of: readonly string[], ...kinds: readonly Kind[]) =>
    of.flatMap((own) => kinds.map((kind): FigureRef => ({ kind, of: own })));
  return [
    ...each([OVERALL], 'matrix', 'scoremap', 'movers'),
    ...each(areas, 'strip', 'standing', 'course', 'movers'),
    ...each(
      catalog.indicators.map(({ indicator }) => indicator),
      'ranking',
      'trend',
      'map',
    ),
    ...each(Object.keys(catalog.economies), 'profile', 'history'),
  ];
}

/** Which of a page's figures stands for it where one is asked for: the first on it that says names and numbers. */
const FIRST: Readonly<Record<string, Kind>> = {
  indicators: 'ranking',
  areas: 'strip',
  economies: 'profile',
};

/** The figure that stands for a page, by its path after the language; null where the page has none. */
export function figureOfPage(path: string): string | null {
  if (path === '') return figureId({ kind: 'matrix', of: OVERALL });
  const [, folder = '', of] = /^(\w+)\/([\w-]+)\/$/.exec(path) ?? [];
  const kind = FIRST[folder];
  return kind === undefined || of === undefined ? null : figureId({ kind, of });
}
