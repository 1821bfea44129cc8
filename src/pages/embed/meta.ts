import type { Catalog } from '../../catalog/catalog.ts';
import type { EmbedFigure } from './figure.ts';
import { type FigureRef, isOfIndicator } from './refs.ts';

/** What a figure's views may name of the catalog. */
export type Names = Pick<Catalog, 'indicators' | 'units' | 'sources'>;

/** What an embed's page knows of its figure beside what all embeds share; it stands in the page as JSON. */
export interface EmbedMeta {
  readonly figure: FigureRef;
  /** null where it shares its names with all figures of scores */
  readonly names: Names | null;
}

/** Names that a figure's page does not hold: those of scores, and in the archive also those of an indicator's figures. */
export function namesPath(language: string, figure: FigureRef): string {
  return `answers/names/${language}/${isOfIndicator(figure) ? figure.of : 'scored'}.json`;
}

/** What of the catalog any view of a figure may name. */
export function namesOf({ indicators, units, sources }: Catalog, { names }: EmbedFigure): Names | null {
  if (names === null) return null;
  const own = indicators.filter(({ indicator }) => names.indicators.includes(indicator));
  return {
    indicators: own,
    units: units.filter(({ unit }) => own.some((each) => each.unit === unit)),
    sources: sources.filter(({ source }) => names.sources.includes(source)),
  };
}
