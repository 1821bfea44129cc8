import type { Catalog } from '../../catalog/catalog.ts';
import { years } from '../../view/views.ts';
import type { EmbedFigure } from './figure.ts';
import type { FigureRef } from './refs.ts';

/** What a figure's views may name of the catalog. */
export type Names = Pick<Catalog, 'indicators' | 'units' | 'sources'>;

/** What an embed's page knows of its figure beside what all embeds share; it stands in the page as JSON. */
export interface EmbedMeta {
  readonly figure: FigureRef;
  readonly names: Names;
}

/** `answers/frame/<language>.json`: what every embed needs of the catalog. */
export interface Frame {
  readonly catalog: Catalog;
  /** first and last year of anything */
  readonly years: readonly [number, number];
}

export function framePath(language: string): string {
  return `answers/frame/${language}.json`;
}

/** The catalog without what only a figure's own page says. */
export function frameOf(catalog: Catalog): Frame {
  return {
    catalog: { ...catalog, indicators: [], units: [], sources: [], segments: [] },
    years: years(catalog),
  };
}

/** Where the archive keeps an earlier version's names of a figure; today's stand in its page. */
export function namesPath(language: string, figure: string): string {
  return `answers/names/${language}/${figure}.json`;
}

/** What of the catalog any view of a figure may name. */
export function namesOf({ indicators, units, sources }: Catalog, { names }: EmbedFigure): Names {
  const own = indicators.filter(({ indicator }) => names.indicators.includes(indicator));
  return {
    indicators: own,
    units: units.filter(({ unit }) => own.some((each) => each.unit === unit)),
    sources: sources.filter(({ source }) => names.sources.includes(source)),
  };
}
