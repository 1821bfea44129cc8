import { describe, expect, it } from 'vitest';
import { ends, moversOf } from './movers.ts';
import type { PublishedChanges } from './published.ts';

const changes: PublishedChanges = {
  from: 2020,
  to: 2025,
  columns: ['skills', 'overall'],
  changes: {
    A: [[1.5, 3], null],
    B: [
      [-2, 2],
      [4, 9],
    ],
    C: [null, [4, 8]],
    D: [
      [7, 3],
      [0, 9],
    ],
  },
};

describe('movers', () => {
  it('are ranked by their change, equals share a rank and keep the order asked', () => {
    expect(moversOf(changes, ['D', 'C', 'B', 'A'], 'overall')).toEqual({
      from: 2020,
      to: 2025,
      ranked: [
        { economy: 'C', change: 4, indicators: 8, rank: 1 },
        { economy: 'B', change: 4, indicators: 9, rank: 1 },
        { economy: 'D', change: 0, indicators: 9, rank: 3 },
      ],
      notCompared: ['A'],
    });
  });

  it('are none where the column has no change for any of them', () => {
    expect(moversOf(changes, ['C'], 'skills')).toBeNull();
    expect(moversOf(changes, ['A'], 'government')).toBeNull();
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
