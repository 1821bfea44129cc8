import type { Catalog, Indicator, Unit } from './catalog.ts';

/** An indicator's unit; its code stands for one that has no name. */
export function unitOf({ units }: Pick<Catalog, 'units'>, { unit }: Pick<Indicator, 'unit'>): Unit {
  return units.find((each) => each.unit === unit) ?? { unit, name: unit, symbol: '' };
}

/** The value beyond which none is better: of a ratio of two groups it is 1, where they are level. */
export const endOf = ({ unit }: Pick<Indicator, 'unit'>): number =>
  unit === 'ratio' ? 1 : Number.POSITIVE_INFINITY;
