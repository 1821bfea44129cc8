import type { CatalogLists } from '../catalog/catalog.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureKind } from '../figures/kinds.ts';
import { type FigureRef, figureId } from '../figures/ref.ts';

/** What a figure's views may name of the catalog; what is left out is not known. */
export type Names = Partial<CatalogLists>;

/** What a frame's document knows of its figure beside what all frames share; it is part of the document, as JSON. */
export interface FrameMeta {
  readonly figure: FigureRef;
  readonly names: Names;
}

/**
 * Where the archive keeps all that any view of a figure may name: today's document contains only today's names.
 *
 * @param names of the figure's kind
 */
export function namesPath(language: string, figure: FigureRef, names: FigureKind['names']): string {
  const file = { indicator: figure.of, area: 'scored', scores: 'scored', figure: figureId(figure) }[names];
  return `answers/names/${language}/${file}.json`;
}

/** What of the catalog any view of a figure may name. */
export function namesOf({ indicators, units, sources, segments }: CatalogLists, { names }: Figure): Names {
  const named = indicators.filter(({ indicator }) => names.indicators?.includes(indicator));
  return {
    ...(names.indicators !== undefined && {
      indicators: named,
      units: units.filter(({ unit }) => named.some((each) => each.unit === unit)),
      segments: segments.filter(({ segment }) => named.some((each) => each.segments.includes(segment))),
    }),
    ...(names.sources !== undefined && {
      sources: sources.filter(({ source }) => names.sources?.includes(source)),
    }),
  };
}
