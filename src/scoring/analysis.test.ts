import { describe, expect, it } from 'vitest';
import { coherence, correlate } from './coherence.ts';
import { explainDifference } from './difference.ts';
import { splitRankChange } from './rank-change.ts';
import { leaveOneOut } from './sensitivity.ts';
import { buildTree } from './tree.ts';
import type { LevelMethod, Panel } from './types.ts';

const none = NaN;
const arithmetic: readonly LevelMethod[] = [{ mean: 'arithmetic', availability: 0 }];
const geometric: readonly LevelMethod[] = [{ mean: 'geometric', availability: 0 }];
const pair = buildTree({
  id: 'top',
  weight: 1,
  children: [
    { id: 'x', weight: 1 },
    { id: 'y', weight: 1 },
  ],
});

describe('leaving one out', () => {
  it('gives the mean absolute change of rank', () => {
    // scores 50, 45, 35: ranks 1, 2, 3. Without x 10, 40, 60: ranks 3, 2, 1, changes 2, 0, 2. Without y: as before.
    const panel: Panel = {
      units: ['a', 'b', 'c'],
      columns: ['x', 'y'],
      values: Float64Array.of(90, 10, 50, 40, 10, 60),
    };
    expect(leaveOneOut(panel, pair, arithmetic, 'top')).toEqual([
      { node: 'x', meanChange: 4 / 3, largestChange: 2, units: 3, lost: 0 },
      { node: 'y', meanChange: 0, largestChange: 0, units: 3, lost: 0 },
    ]);
  });

  it('counts the units that lose their score', () => {
    const panel: Panel = {
      units: ['a', 'b'],
      columns: ['x', 'y'],
      values: Float64Array.of(90, 10, 50, none),
    };
    expect(leaveOneOut(panel, pair, arithmetic, 'top')).toMatchObject([
      { node: 'x', units: 1, lost: 1 },
      { node: 'y', units: 2, lost: 0 },
    ]);
  });
});

describe('correlation', () => {
  it('is Pearson’s of values and Spearman’s of average ranks', () => {
    // x 1, 2, 2, 3: deviations −1, 0, 0, 1; y 1, 3, 2, 4: −1.5, 0.5, −0.5, 1.5; 3 / √(2 × 5) = 0.9486833
    // ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / √(4.5 × 5) = 0.9486833
    const { pearson, spearman, units } = correlate([1, 2, none, 2, 3], [1, 3, 9, 2, 4]);
    expect([pearson, spearman]).toEqual([expect.closeTo(0.9486833, 7), expect.closeTo(0.9486833, 7)]);
    expect(units).toBe(4);
    // a curve that only rises: ranks agree wholly
    expect(correlate([1, 2, 3, 4], [1, 10, 100, 1000]).spearman).toBe(1);
    expect(correlate([1, 2, 3, 4], [1, 10, 100, 1000]).pearson).toBeLessThan(0.9);
  });

  it('is missing with fewer than three pairs or without spread', () => {
    expect(correlate([1, 2, none], [1, 2, 3])).toEqual({ units: 2, pearson: NaN, spearman: NaN });
    expect(correlate([1, 2, 3], [5, 5, 5]).pearson).toBeNaN();
  });

  it('is flagged where two say the same or one undoes the other', () => {
    const tree = buildTree({
      id: 'top',
      weight: 1,
      children: ['a', 'b', 'c'].map((id) => ({ id, weight: 1 })),
    });
    const nodes: Panel = {
      units: ['1', '2', '3', '4'],
      columns: ['a', 'b', 'c', 'top'],
      values: Float64Array.of(1, 2, 9, 0, 2, 4, 7, 0, 3, 6, 8, 0, 4, 8, 1, 0),
    };
    expect(coherence(nodes, tree).map(({ a, b, flag }) => [a, b, flag])).toEqual([
      ['a', 'b', 'too high'],
      ['a', 'c', 'negative'],
      ['b', 'c', 'negative'],
    ]);
  });
});

describe('the difference between two scores', () => {
  it('under the arithmetic mean is weight times difference, child by child', () => {
    const found = explainDifference(
      pair,
      arithmetic,
      [
        [80, 60, 70],
        [50, 70, 60],
      ],
      'top',
    );
    expect(found).toMatchObject({ difference: 10, coverage: 0 });
    expect(found.parts.map(({ contribution }) => contribution)).toEqual([15, -5]);
  });

  it('keeps what comes of a child that only one has apart', () => {
    // common x: 80 − 50 = 30; the scores differ by 70 − 50 = 20
    const found = explainDifference(
      pair,
      arithmetic,
      [
        [80, 60, 70],
        [50, none, 50],
      ],
      'top',
    );
    expect(found.parts.map(({ contribution }) => contribution)).toEqual([30, 0]);
    expect(found).toMatchObject({ difference: 20, coverage: -10 });
  });

  it('under the geometric mean follows the logarithms', () => {
    // √(100 × 25) = 50 and √(25 × 50) = 35.3553; logarithmic mean 14.6447 / ln(50 / 35.3553) = 42.2556
    // × ½ ln(100 / 25) = 29.2893 and × ½ ln(25 / 50) = −14.6447
    const found = explainDifference(
      pair,
      geometric,
      [
        [100, 25, 50],
        [25, 50, Math.sqrt(1250)],
      ],
      'top',
    );
    const [x, y] = found.parts;
    expect(x?.contribution).toBeCloseTo(29.2893, 4);
    expect(y?.contribution).toBeCloseTo(-14.6447, 4);
    expect(found.coverage).toBeCloseTo(0, 10);
  });

  it('goes down to the indicators, also where their changes cancel out', () => {
    const tree = buildTree({
      id: 'top',
      weight: 1,
      children: [
        {
          id: 'g',
          weight: 1,
          children: [
            { id: 'x', weight: 1 },
            { id: 'y', weight: 1 },
          ],
        },
        { id: 'h', weight: 1, children: [{ id: 'z', weight: 1 }] },
      ],
    });
    // g is 50 at both ends, x 20 up and y 20 down: in top, half of half of each
    const found = explainDifference(
      tree,
      arithmetic,
      [
        [60, 40, 30, 50, 30, 40],
        [40, 60, 30, 50, 30, 40],
      ],
      'top',
    );
    expect(found.parts[0]?.contribution).toBe(0);
    expect(found.parts[0]?.of?.parts.map(({ contribution }) => contribution)).toEqual([5, -5]);
  });
});

describe('the split of a change of rank', () => {
  const scores = (entries: Record<string, number>): ReadonlyMap<string, number> =>
    new Map(Object.entries(entries));

  it('goes from own data over the peers’ and the method to the membership', () => {
    // A 50 among B 60, C 40: rank 2. Own 65 → 1. Peers B 70, C 68 → 3. Method: A 69 → 2 (C 68). D joins with 90 → 3.
    const change = splitRankChange('A', {
      before: scores({ A: 50, B: 60, C: 40 }),
      after: scores({ A: 65, B: 70, C: 68, D: 90 }),
      afterAnew: scores({ A: 69, B: 70, C: 68, D: 90 }),
      oldMembers: new Set(['A', 'B', 'C']),
      newMembers: new Set(['A', 'B', 'C', 'D']),
    });
    expect(change).toEqual({ from: 2, to: 3, newData: 1, peersChange: -2, method: 1, membership: -1 });
  });

  it('counts a peer that lost its score as membership, not as a fall', () => {
    const change = splitRankChange('A', {
      before: scores({ A: 50, B: 60 }),
      after: scores({ A: 50, B: none }),
      afterAnew: scores({ A: 50, B: none }),
      oldMembers: new Set(['A', 'B']),
      newMembers: new Set(['A', 'B']),
    });
    expect(change).toMatchObject({ from: 2, to: 1, newData: 0, peersChange: 0, membership: 1 });
  });

  it('is not there for a unit without a score at both ends', () => {
    const only = scores({ A: 50 });
    const members = new Set(['A', 'B']);
    const input = { before: only, after: only, afterAnew: only, oldMembers: members, newMembers: members };
    expect(splitRankChange('B', input)).toBeNull();
  });
});
