import type { Catalog } from '../../catalog/catalog.ts';
import type { EmbedFigure } from './figure.ts';
import type { FigureRef } from './refs.ts';

/** What an embed's page knows of its figure beside what all embeds share; it stands in the page as JSON. */
export interface EmbedMeta {
  readonly figure: FigureRef;
  /** first and last year of anything */
  readonly years: readonly [number, number];
  readonly catalog: Pick<Catalog, 'indicators' | 'units' | 'sources'>;
}

/** `answers/frame/<language>.json`: the part of the catalog that every embed needs. */
export function framePath(language: string): string {
  return `answers/frame/${language}.json`;
}

/** The catalog without what only a figure's own page says. */
export function frameCatalog(catalog: Catalog): Catalog {
  return { ...catalog, indicators: [], units: [], sources: [], segments: [] };
}

/** What of the catalog any view of a figure may name. */
export function ownCatalog(
  { indicators, units, sources }: Catalog,
  { names }: EmbedFigure,
): EmbedMeta['catalog'] {
  const own = indicators.filter(({ indicator }) => names.indicators.includes(indicator));
  return {
    indicators: own,
    units: units.filter(({ unit }) => own.some((each) => each.unit === unit)),
    sources: sources.filter(({ source }) => names.sources.includes(source)),
  };
}
