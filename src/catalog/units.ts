import type { Catalog, Indicator, Unit } from './catalog.ts';

/** An indicator's unit; its code stands for one that has no name. */
export function unitOf({ units }: Pick<Catalog, 'units'>, { unit }: Pick<Indicator, 'unit'>): Unit {
  return units.find((each) => each.unit === unit) ?? { unit, name: unit, symbol: '' };
}
