import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';
import { buildTree } from './tree.ts';
import type { LevelMethod, Panel } from './types.ts';

const none = NaN;

/** The score of one unit whose children have these weights and values. */
function scoreOf(
  weights: readonly number[],
  values: readonly number[],
  method: Partial<LevelMethod>,
): number {
  const children = weights.map((weight, i) => ({ id: `c${i}`, weight }));
  const panel: Panel = {
    units: ['u'],
    columns: children.map(({ id }) => id),
    values: Float64Array.from(values),
  };
  const tree = buildTree({ id: 'top', weight: 1, children });
  return aggregate(panel, tree, [{ mean: 'arithmetic', availability: 0, ...method }]).values[0] ?? NaN;
}

describe('aggregating', () => {
  it('by the arithmetic mean adds weighted values', () => {
    // (1 × 10 + 3 × 50) / 4 = 40
    expect(scoreOf([1, 3], [10, 50], {})).toBe(40);
  });

  it('by the geometric mean multiplies weighted powers', () => {
    // 1^(1/4) × 100^(3/4) = 10^1.5 = 31.6227766
    expect(scoreOf([1, 3], [1, 100], { mean: 'geometric' })).toBeCloseTo(31.6227766, 7);
  });

  it('by the harmonic mean averages reciprocals', () => {
    // 2 / (1/10 + 1/40) = 2 / 0.125 = 16
    expect(scoreOf([1, 1], [10, 40], { mean: 'harmonic' })).toBeCloseTo(16, 12);
  });

  it('by a power mean averages powers', () => {
    // √((3² + 4²) / 2) = √12.5 = 3.5355339
    expect(scoreOf([1, 1], [3, 4], { mean: 'power', power: 2 })).toBeCloseTo(3.5355339, 7);
    // ((4^0.5 + 16^0.5) / 2)^2 = 3² = 9
    expect(scoreOf([1, 1], [4, 16], { mean: 'power', power: 0.5 })).toBeCloseTo(9, 12);
  });

  it('by the lifted geometric mean takes a 0 without becoming 0', () => {
    // 1 + 0.99 s: 1 and 100, their geometric mean 10, (10 − 1) / 0.99 = 9.0909091
    expect(scoreOf([1, 1], [0, 100], { mean: 'geometric', lifted: true })).toBeCloseTo(9.0909091, 7);
  });

  it('refuses values that a mean cannot take, and says which', () => {
    expect(() => scoreOf([1, 1], [0, 100], { mean: 'geometric' })).toThrow(
      'The geometric mean needs values above 0, and "c0" of u is 0: normalise to an interval above 0, such as 1 to 100.',
    );
    expect(() => scoreOf([1, 1], [-1, 100], { mean: 'harmonic' })).toThrow(
      'The harmonic mean needs values above 0',
    );
    expect(() => scoreOf([1, 1], [1, 2], { mean: 'power', power: 0 })).toThrow('not 0');
  });

  it('drops missing children and children without weight', () => {
    expect(scoreOf([1, 1, 2], [10, none, 40], {})).toBe(30);
    expect(scoreOf([1, 0], [10, 90], {})).toBe(10);
    expect(scoreOf([1, 1], [none, none], {})).toBeNaN();
  });

  it('stands where the share of weight is just met and falls where it is just missed', () => {
    expect(scoreOf([1, 1, 1], [10, 20, none], { availability: 0.66 })).toBe(15);
    expect(scoreOf([1, 1, 1], [10, 20, none], { availability: 0.67 })).toBeNaN();
    // 0.7 + 0.1 is 0.7999999999999999 in floating point, and still four fifths
    expect(scoreOf([0.7, 0.1, 0.2], [10, 10, none], { availability: 0.8 })).toBeCloseTo(10, 12);
  });

  it('takes one method per level from the lowest up, the last for all above', () => {
    const tree = buildTree({
      id: 'top',
      weight: 1,
      children: [
        {
          id: 'left',
          weight: 1,
          children: [
            { id: 'a', weight: 1 },
            { id: 'b', weight: 1 },
          ],
        },
        { id: 'right', weight: 1, children: [{ id: 'c', weight: 1 }] },
      ],
    });
    const panel: Panel = { units: ['u'], columns: ['a', 'b', 'c'], values: Float64Array.of(1, 3, 8) };
    const methods: LevelMethod[] = [
      { mean: 'arithmetic', availability: 0 },
      { mean: 'geometric', availability: 0 },
    ];
    // left (1 + 3) / 2 = 2, right 8, top √(2 × 8) = 4
    const { columns, values } = aggregate(panel, tree, methods);
    expect(columns).toEqual(['left', 'right', 'top']);
    expect(values[2]).toBeCloseTo(4, 12);
  });
});

describe('a tree', () => {
  it('refuses a node that stands twice and a negative weight', () => {
    const twice = [
      { id: 'a', weight: 1 },
      { id: 'a', weight: 1 },
    ];
    expect(() => buildTree({ id: 'top', weight: 1, children: twice })).toThrow('"a" stands twice');
    const negative = [{ id: 'a', weight: -1 }];
    expect(() => buildTree({ id: 'top', weight: 1, children: negative })).toThrow('Weight of "a" is -1');
  });
});
