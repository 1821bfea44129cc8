import type { Catalog } from '../../catalog/catalog.ts';

export const KINDS = ['ranking', 'trend'] as const;
export type Kind = (typeof KINDS)[number];

/** Which figure: its kind, and of what. */
export interface FigureRef {
  readonly kind: Kind;
  /** an indicator */
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

/** Every figure that can be embedded. */
export function allFigures(catalog: Catalog): FigureRef[] {
  return catalog.indicators.flatMap(({ indicator }) => [
    { kind: 'ranking' as const, of: indicator },
    { kind: 'trend' as const, of: indicator },
  ]);
}

/** The figure that stands for a page where one is asked for: the first on it. */
export function figureOfPage(path: string): string | null {
  const indicator = /^indicators\/([\w-]+)\/$/.exec(path)?.[1];
  return indicator === undefined ? null : figureId({ kind: 'ranking', of: indicator });
}
