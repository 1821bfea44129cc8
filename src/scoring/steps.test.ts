import { describe, expect, it } from 'vitest';
import { availability } from './availability.ts';
import { denominate } from './denominate.ts';
import { buildTree } from './tree.ts';
import type { Panel } from './types.ts';
import { effectiveWeights, localWeights, withEqualWeights, withWeights } from './weights.ts';

const none = NaN;
const tree = buildTree({
  id: 'top',
  weight: 1,
  children: [
    {
      id: 'g',
      weight: 3,
      children: [
        { id: 'x', weight: 1 },
        { id: 'y', weight: 4 },
      ],
    },
    { id: 'h', weight: 1, children: [{ id: 'z', weight: 7 }] },
  ],
});
const byId = (values: Float64Array): Record<string, number> =>
  Object.fromEntries(tree.ids.map((id, n) => [id, values[n] ?? NaN]));

describe('weights', () => {
  it('are rescaled within the parent', () => {
    expect(byId(localWeights(tree))).toEqual({ x: 0.2, y: 0.8, z: 1, g: 0.75, h: 0.25, top: 1 });
  });

  it('in the root are the product of all rescaled weights on the way up', () => {
    // x: 0.2 × 0.75 = 0.15, y: 0.8 × 0.75 = 0.6, z: 1 × 0.25
    const { x = NaN, y = NaN, z = NaN } = byId(effectiveWeights(tree));
    expect([x, y, z]).toEqual([expect.closeTo(0.15, 12), expect.closeTo(0.6, 12), 0.25]);
  });

  it('can be made equal or given for some nodes', () => {
    expect(byId(localWeights(withEqualWeights(tree)))).toMatchObject({ x: 0.5, y: 0.5, g: 0.5, h: 0.5 });
    expect(byId(localWeights(withWeights(tree, new Map([['y', 1]]))))).toMatchObject({
      x: 0.5,
      y: 0.5,
      g: 0.75,
    });
    expect(() => withWeights(tree, new Map([['q', 1]]))).toThrow('no node "q"');
  });
});

describe('availability', () => {
  it('is the share present by unit, by column and by unit within each group', () => {
    const panel: Panel = {
      units: ['a', 'b'],
      columns: ['x', 'y', 'z'],
      values: Float64Array.of(1, none, 3, none, none, 6),
    };
    const { units, columns, groups } = availability(panel, tree);
    expect([...units]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
    expect([...columns]).toEqual([0.5, 0, 1]);
    expect(groups.columns).toEqual(['g', 'h', 'top']);
    expect([...groups.values]).toEqual([0.5, 1, 2 / 3, 0, 1, 1 / 3]);
  });
});

describe('denominating', () => {
  const panel: Panel = {
    units: ['a', 'b', 'c'],
    columns: ['trade', 'rate'],
    values: Float64Array.of(10, 1, 20, 2, 30, 3),
  };
  const gdp: Panel = { units: ['a', 'b', 'c'], columns: ['gdp'], values: Float64Array.of(5, 0, none) };

  it('divides the columns that have a denominator and reports cells that lose their value', () => {
    const { panel: divided, lost } = denominate(panel, gdp, new Map([['trade', 'gdp']]));
    expect([...divided.values]).toEqual([2, 1, none, 2, none, 3]);
    expect(lost.map(({ unit }) => unit)).toEqual(['b', 'c']);
  });

  it('refuses a denominator that is not there', () => {
    expect(() => denominate(panel, gdp, new Map([['trade', 'area']]))).toThrow('divided by "area"');
  });
});
