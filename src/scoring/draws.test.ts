import { describe, expect, it } from 'vitest';
import { type DrawPlan, planDraws } from './draws.ts';
import { indistinguishable, leadShare, rankRange } from './intervals.ts';
import type { Tally } from './tally.ts';
import { buildTree } from './tree.ts';
import type { Panel } from './types.ts';

const none = NaN;
const tree = buildTree({
  id: 'top',
  weight: 1,
  children: [
    { id: 'x', weight: 1 },
    { id: 'y', weight: 1 },
  ],
});
const units = ['best', 'left', 'right', 'twin', 'gap'];

function normalised(...values: number[]): Panel {
  return { units, columns: ['x', 'y'], values: Float64Array.from(values) };
}

const values = normalised(90, 90, 60, 20, 20, 60, 20, 60, 50, none);
// with equal weights left and right are level; gap is below the threshold of the method, so it has no score
const scores: Panel = { units, columns: ['top'], values: Float64Array.of(90, 40, 40, 40, none) };
const plan: DrawPlan = {
  tree,
  variants: [{ panel: values, means: [[{ mean: 'arithmetic' }]] }],
  scores,
  noise: 0.25,
  draws: 2000,
  seed: 7,
  groups: [{ id: 'few', units: ['left', 'twin', 'elsewhere'] }],
};

function drawn(change: Partial<DrawPlan> = {}): Tally {
  const drawing = planDraws({ ...plan, ...change });
  drawing.advance(Infinity);
  return drawing.tally;
}

describe('drawing over the method', () => {
  it('gives the same result for the same seed, and another for another', () => {
    expect(drawn()).toEqual(drawn());
    expect(leadShare(drawn(), 'top', 'left', 'right')).not.toBe(
      leadShare(drawn({ seed: 8 }), 'top', 'left', 'right'),
    );
  });

  it('gives the same result in slices as at once', () => {
    const sliced = planDraws(plan);
    expect(sliced.advance(1)).toBe(1);
    expect(sliced.advance(998)).toBe(999);
    expect(sliced.advance(5000)).toBe(2000);
    expect(sliced.tally).toEqual(drawn());
  });

  it('leaves a unit that is best in everything on top in every draw', () => {
    const tally = drawn();
    expect(rankRange(tally, 'top', 'best')).toEqual({ median: 1, p5: 1, p95: 1 });
    expect(leadShare(tally, 'top', 'best', 'left')).toBe(1);
    expect(indistinguishable(tally, 'top', 'best', 'left')).toBe(false);
  });

  it('lets weights turn the order of units that differ in what they are good at', () => {
    // left leads where x weighs more than y, in about half of the draws
    const tally = drawn();
    expect(leadShare(tally, 'top', 'left', 'right')).toBeGreaterThan(0.45);
    expect(leadShare(tally, 'top', 'left', 'right')).toBeLessThan(0.55);
    expect(indistinguishable(tally, 'top', 'left', 'right')).toBe(true);
    expect(rankRange(tally, 'top', 'left')).toEqual({ median: expect.any(Number), p5: 2, p95: 4 });
  });

  it('ties units that are the same: neither leads, and both share the smaller rank', () => {
    const tally = drawn();
    expect(leadShare(tally, 'top', 'right', 'twin') + leadShare(tally, 'top', 'twin', 'right')).toBe(0);
    expect(rankRange(tally, 'top', 'right')).toEqual(rankRange(tally, 'top', 'twin'));
  });

  it('counts ranks within a group, passing over members that are not there', () => {
    const tally = drawn();
    expect(rankRange(tally, 'top', 'left', 'few')).toEqual({ median: expect.any(Number), p5: 1, p95: 2 });
    expect(rankRange(tally, 'top', 'best', 'few')).toBeNull();
  });

  it('keeps the set of units: who has no score has no rank in any draw', () => {
    expect(rankRange(drawn(), 'top', 'gap')).toBeNull();
  });

  it('without noise and choice repeats the ranks of the method', () => {
    const tally = drawn({ noise: 0, draws: 10 });
    expect(rankRange(tally, 'top', 'best')).toEqual({ median: 1, p5: 1, p95: 1 });
    expect(rankRange(tally, 'top', 'left')).toEqual({ median: 2, p5: 2, p95: 2 });
  });

  it('draws each variant and each mean about as often', () => {
    // left has 60 and 20, right 35 and 35: 40 leads 35 by the arithmetic mean, 2 / (1/60 + 1/20) = 30 trails by the harmonic
    const panel = normalised(90, 90, 60, 20, 35, 35, 35, 35, 50, none);
    const mixed = drawn({
      noise: 0,
      variants: [{ panel, means: [[{ mean: 'arithmetic' }, { mean: 'harmonic' }]] }],
    });
    expect(leadShare(mixed, 'top', 'left', 'right')).toBeCloseTo(0.5, 1);
    const opposed = normalised(90, 90, 20, 20, 60, 60, 20, 60, 50, none);
    const means = [[{ mean: 'arithmetic' } as const]];
    const turned = drawn({
      noise: 0,
      variants: [
        { panel: opposed, means },
        { panel: normalised(90, 90, 60, 60, 20, 20, 20, 60, 50, none), means },
      ],
    });
    expect(leadShare(turned, 'top', 'left', 'right')).toBeCloseTo(0.5, 1);
  });

  it('reads a cell that a variant lacks from the first variant', () => {
    const means = [[{ mean: 'arithmetic' } as const]];
    const lacking = normalised(90, none, 60, none, 20, none, 20, none, 50, none);
    const tally = drawn({
      noise: 0,
      variants: [
        { panel: values, means },
        { panel: lacking, means },
      ],
    });
    expect(rankRange(tally, 'top', 'left')).toEqual({ median: 2, p5: 2, p95: 2 });
    expect(leadShare(tally, 'top', 'left', 'right')).toBe(0);
  });

  it('refuses a mean that cannot take the values of its variant', () => {
    const zero = normalised(90, 90, 0, 20, 20, 60, 20, 60, 50, none);
    expect(() => drawn({ variants: [{ panel: zero, means: [[{ mean: 'geometric' }]] }] })).toThrow(
      '"x" of left is 0',
    );
  });
});

describe('the range of a rank', () => {
  it('lies at the smallest rank that the share of draws did not pass', () => {
    // 100 draws: rank 1 in 4, 2 in 1, 3 in 90, 4 in 5. Passed after rank 2: 5 draws, so p5 = 2; after 3: 95, so p95 = 3
    const tally: Tally = {
      units: ['a', 'b', 'c', 'd'],
      nodes: ['top'],
      draws: 100,
      leads: [],
      ranks: [
        {
          group: null,
          members: Int32Array.of(0, 1, 2, 3),
          counts: [Uint32Array.of(4, 1, 90, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
        },
      ],
    };
    expect(rankRange(tally, 'top', 'a')).toEqual({ median: 3, p5: 2, p95: 3 });
  });

  it('counts draws in which two are level as led by neither', () => {
    const tally: Tally = {
      units: ['a', 'b', 'c'],
      nodes: ['top'],
      draws: 10,
      leads: [
        {
          place: Int32Array.of(1, 0, -1),
          passed: Uint32Array.of(0, 3, 0, 0, 0, 0, 0, 0, 0),
          level: Uint32Array.of(0, 0, 0, 2, 0, 0, 0, 0, 0),
        },
      ],
      ranks: [],
    };
    // b stands ahead, a passed it in 3 draws and was level in 2: b led in the other 5
    expect([leadShare(tally, 'top', 'a', 'b'), leadShare(tally, 'top', 'b', 'a')]).toEqual([0.3, 0.5]);
    expect(leadShare(tally, 'top', 'a', 'c')).toBeNaN();
    expect(indistinguishable(tally, 'top', 'a', 'c')).toBe(false);
  });

  it('tells two units apart from 95 % of the draws on', () => {
    const leads = (count: number): Tally => ({
      units: ['a', 'b'],
      nodes: ['top'],
      draws: 100,
      leads: [
        {
          place: Int32Array.of(0, 1),
          passed: Uint32Array.of(0, 0, 100 - count, 0),
          level: new Uint32Array(4),
        },
      ],
      ranks: [],
    });
    expect(indistinguishable(leads(94), 'top', 'a', 'b')).toBe(true);
    expect(indistinguishable(leads(95), 'top', 'a', 'b')).toBe(false);
    expect(indistinguishable(leads(5), 'top', 'a', 'b')).toBe(false);
  });
});
