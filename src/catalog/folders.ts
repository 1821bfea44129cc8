import type { Area, Indicator } from './catalog.ts';

/** As much of the catalog as says which areas there are. */
export interface Folders {
  readonly areas: readonly Pick<Area, 'area'>[];
  readonly indicators: readonly Pick<Indicator, 'indicator' | 'area'>[];
}

/** Every folder of facts: the areas in their order, then what is shown for comparison. */
export function allAreas(catalog: Folders): string[] {
  const areas = catalog.areas.map(({ area }) => area);
  return [
    ...areas,
    ...new Set(catalog.indicators.map(({ area }) => area).filter((area) => !areas.includes(area))),
  ];
}
