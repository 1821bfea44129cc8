import type { Catalog } from '../../catalog/catalog.ts';
import { dataVersion, listOf, oneOf, yearBetween } from '../../view/parameters.ts';
import { MOST_CHOSEN } from '../../view/views.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What an address of an embed says. */
export interface EmbedView {
  group: string;
  year: number;
  economies: readonly string[];
  theme: Theme;
  /** the data version that the figure is frozen at */
  at: string;
}

/** @param years first and last year of anything */
export function embedParameters(catalog: Catalog, years: readonly [number, number]) {
  return {
    group: oneOf(catalog.groups.map(({ group }) => group)),
    year: yearBetween(...years),
    economies: listOf(Object.keys(catalog.economies), MOST_CHOSEN),
    theme: oneOf(THEMES),
    at: dataVersion,
  };
}
