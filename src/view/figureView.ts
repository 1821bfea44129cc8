import type { FrameCatalog } from '../catalog/catalog.ts';
import { CONTEXT } from '../catalog/types.ts';
import { dataVersion, listOf, oneOf, type Sort, sortBy, textUpTo, yearBetween } from './parameters.ts';
import { MOST_CHOSEN, MOST_COMPARED } from './views.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What an address of an embed says. */
export interface FigureView {
  group: string;
  year: number;
  economies: readonly string[];
  /** groups or economies that an economy is compared with */
  vs: readonly string[];
  /** the dimension of a divide */
  by: string;
  /** first year of a change */
  since: number;
  /** of the matrix */
  sort: Sort;
  /** whose indicators stand side by side */
  areas: readonly string[];
  /** what is compared over time: `overall`, an area or an indicator */
  show: string;
  /** first year of what is compared over time */
  from: number;
  theme: Theme;
  /** the data version that the figure is frozen at */
  at: string;
}

/** What of it chooses what is drawn; theme and data version change how and from when. */
export type FigureParameter = Exclude<keyof FigureView, 'theme' | 'at'>;

/** Parameters that choose what is shown or from when, for the first script of a frame: without the code that reads them. */
export const PARAMETERS: Readonly<Record<Exclude<keyof FigureView, 'theme'>, 1>> = {
  group: 1,
  year: 1,
  economies: 1,
  by: 1,
  vs: 1,
  since: 1,
  sort: 1,
  areas: 1,
  show: 1,
  from: 1,
  at: 1,
};

/** What a figure's frame understands of its address. */
export function figureParameters(catalog: FrameCatalog) {
  const { years } = catalog;
  const groups = catalog.groups.map(({ group }) => group);
  const economies = Object.keys(catalog.economies);
  const areas = catalog.areas.map(({ area }) => area);
  const dimensions = [...new Set(catalog.segments?.map(({ dimension }) => dimension))];
  return {
    group: oneOf(groups),
    year: yearBetween(...years),
    economies: listOf(economies, MOST_CHOSEN),
    // A figure that shows no divide has none to choose from, and passes it over as it does what other pages know.
    by: dimensions.length === 0 ? textUpTo(Number.POSITIVE_INFINITY) : oneOf(dimensions),
    vs: listOf([...groups, ...economies], MOST_COMPARED),
    since: yearBetween(...years),
    sort: sortBy(['overall', 'name', ...areas]),
    areas: listOf([...areas, CONTEXT], areas.length + 1),
    // Few figures know the names of indicators: those that show one say themselves that there is none of that name.
    show: textUpTo(Number.POSITIVE_INFINITY),
    from: yearBetween(...years),
    theme: oneOf(THEMES),
    at: dataVersion,
  };
}
