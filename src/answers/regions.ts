import { ascending, median } from 'd3-array';
import type { Catalog } from '../catalog/catalog.ts';

/** A median of fewer members is no region's. */
export const FEWEST_IN_REGION = 3;

export interface RegionMedian {
  readonly group: string;
  readonly name: string;
  readonly value: number;
}

/**
 * The median of some economies by UN M49 region, from low to high: the smallest regions, those that hold no other; without
 * regions in which fewer than three of them have a value.
 *
 * @param values economy → value
 */
export function regionMedians(
  { groups }: Pick<Catalog, 'groups'>,
  economies: readonly string[],
  values: ReadonlyMap<string, number>,
): RegionMedian[] {
  const asked = new Set(economies);
  const regions = groups.filter(({ kind }) => kind === 'region');
  const smallest = regions.filter(
    ({ group, members }) =>
      !regions.some(
        (other) =>
          other.group !== group &&
          other.members.length < members.length &&
          other.members.some((economy) => members.includes(economy)),
      ),
  );
  return smallest
    .flatMap(({ group, name, members }) => {
      const known = members.flatMap((economy) => (asked.has(economy) ? (values.get(economy) ?? []) : []));
      const value = median(known);
      return known.length < FEWEST_IN_REGION || value === undefined ? [] : [{ group, name, value }];
    })
    .sort((a, b) => ascending(a.value, b.value));
}
