import { describe, expect, it } from 'vitest';
import { ends, largestRise, moversOf, reachOf } from './movers.ts';
import type { PublishedChanges } from './published.ts';

const changes: PublishedChanges = {
  from: 2020,
  to: 2025,
  columns: ['skills', 'overall'],
  changes: {
    A: [[1.5, 8, 0.2, 3, 40], [28]],
    B: [
      [-2, -10, -4, 0.5, 40],
      [4, 20, 1, 7, 60],
    ],
    C: [null, [4, 20, -1, 9, 35]],
    D: [
      [7, 35, 4, 9, 50],
      [0, 0, -2, 2, 50],
    ],
    E: [null, [30, 38, 10, 50, 50]],
  },
  unnamed: { overall: ['E'] },
};

describe('movers', () => {
  it('are ranked by their change, equals share a rank and keep the order asked', () => {
    expect(moversOf(changes, ['E', 'D', 'C', 'B', 'A'], 'overall')).toEqual({
      from: 2020,
      to: 2025,
      ranked: [
        { economy: 'C', change: 4, renewed: 35, closed: 0.2, isClear: false, interval: [-1, 9], rank: 1 },
        { economy: 'B', change: 4, renewed: 60, closed: 0.2, isClear: true, interval: [1, 7], rank: 1 },
        { economy: 'D', change: 0, renewed: 50, closed: 0, isClear: false, interval: [-2, 2], rank: 3 },
      ],
      // of A less than a third was renewed, the score of E rests on too little
      notCompared: ['A'],
      withoutScore: [],
      unnamed: ['E'],
    });
  });

  it('say apart who has no score, and whose movement is not stated', () => {
    expect(moversOf(changes, ['A', 'C', 'E'], 'skills')).toMatchObject({
      notCompared: [],
      withoutScore: ['C', 'E'],
    });
  });

  it('are none where the column has no change for any of them', () => {
    expect(moversOf(changes, ['C'], 'skills')).toBeNull();
    expect(moversOf(changes, ['A'], 'government')).toBeNull();
    expect(moversOf(changes, ['E'], 'overall')).toBeNull();
  });

  it('are led by the largest rise that can be told from no change', () => {
    const movers = (members: readonly string[]) => moversOf(changes, members, 'overall');
    const first = (members: readonly string[]) => {
      const found = movers(members);
      return found === null ? null : (largestRise(found)?.economy ?? null);
    };
    expect(first(['C', 'B', 'D'])).toBe('B');
    expect(first(['C', 'D'])).toBeNull();
  });

  it('count the others whose intervals reach into that of the largest rise', () => {
    const reach = (members: readonly string[]) => {
      const found = moversOf(changes, members, 'overall');
      return found && reachOf(found);
    };
    // 4 (1 to 7) of B is met by 4 (−1 to 9) of C and by 0 (−2 to 2) of D
    expect(reach(['A', 'B', 'C', 'D', 'E'])).toEqual({ known: 3, of: 5, alike: 2 });
    expect(reach(['B'])).toEqual({ known: 1, of: 1, alike: 0 });
    expect(reach(['C', 'D'])).toEqual({ known: 2, of: 2, alike: 0 });
  });
});

describe('the two ends of a ranking', () => {
  it('are the first and the last', () => {
    expect(ends([1, 2, 3, 4, 5, 6], 2, 1)).toEqual([1, 2, 6]);
  });

  it('are all of it where nobody would be left out', () => {
    expect(ends([1, 2, 3], 2, 1)).toEqual([1, 2, 3]);
    expect(ends([1], 5, 3)).toEqual([1]);
  });
});
