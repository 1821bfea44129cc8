import { answerPaths } from '../answers/paths.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/default.ts';
import { INCOME } from './indicator/income.ts';

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
  'divide',
  'income',
  'indicators',
  'divides',
] as const;
export type Kind = (typeof KINDS)[number];

/** Which figure: its kind, and of what. */
export interface FigureRef {
  readonly kind: Kind;
  /** `ranking`, `trend`, `map`, `divide`, `income`: an indicator; `strip`, `standing`, `course`, `indicators`: an area; `movers`: an area or `overall`; `matrix`, `scoremap`: `overall`; `profile`, `history`, `divides`: an economy */
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

/** Whose names a figure takes: those of its indicator alone, those that all scores share, or its own. */
export function namesOfKind({ kind }: FigureRef): 'indicator' | 'scores' | 'own' {
  switch (kind) {
    case 'ranking':
    case 'trend':
    case 'map':
      return 'indicator';
    case 'divide':
    case 'income':
    case 'indicators':
    case 'divides':
      return 'own';
    default:
      return 'scores';
  }
}

const dividedOf = ({ indicators }: Catalog) =>
  indicators.filter(({ segments }) => segments.length > 0).map(({ indicator }) => indicator);

const besideIncome = ({ indicators }: Catalog) =>
  indicators.map(({ indicator }) => indicator).filter((indicator) => indicator !== INCOME);

/**
 * Every figure that can be embedded.
 *
 * @param isPublished whether there is an answer at a path: of some economies no divide is known
 */
export function allFigures(catalog: Catalog, isPublished: (path: string) => boolean): FigureRef[] {
  const economies = Object.keys(catalog.economies);
  const areas = catalog.areas.map(({ area }) => area);
  const each = (of: readonly string[], ...kinds: readonly Kind[]) =>
    of.flatMap((own) => kinds.map((kind): FigureRef => ({ kind, of: own })));
  return [
    ...each([OVERALL], 'matrix', 'scoremap', 'movers'),
    ...each(areas, 'strip', 'standing', 'course', 'indicators', 'movers'),
    ...each(
      catalog.indicators.map(({ indicator }) => indicator),
      'ranking',
      'trend',
      'map',
    ),
    ...each(dividedOf(catalog), 'divide'),
    ...each(besideIncome(catalog), 'income'),
    ...each(economies, 'profile', 'history'),
    ...each(
      economies.filter((economy) => isPublished(answerPaths.divides(economy))),
      'divides',
    ),
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
