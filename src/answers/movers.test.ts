import { describe, expect, it } from 'vitest';
import { ends, moversOf } from './movers.ts';
import type { PublishedChanges } from './published.ts';

const changes: PublishedChanges = {
  from: 2020,
  to: 2025,
  columns: ['skills', 'overall'],
  changes: {
    A: [[1.5, 3, 80], null],
    B: [
      [-2, 2, 80],
      [4, 9, 80],
    ],
    C: [null, [4, 8, 80]],
    D: [
      [7, 3, 80],
      [0, 9, 80],
    ],
  },
};

describe('movers', () => {
  it('are ranked by their change, equals share a rank and keep the order asked', () => {
    expect(moversOf(changes, ['D', 'C', 'B', 'A'], 'overall')).toEqual({
      from: 2020,
      to: 2025,
      ranked: [
        { economy: 'C', change: 4, indicators: 8, closed: 0.2, rank: 1 },
        { economy: 'B', change: 4, indicators: 9, closed: 0.2, rank: 1 },
        { economy: 'D', change: 0, indicators: 9, closed: 0, rank: 3 },
      ],
      notCompared: ['A'],
    });
  });

  it('say which share of the distance to 100 was covered, none where nothing was left', () => {
    const { ranked } =
      moversOf(
        { ...changes, changes: { A: [[5, 3, 95], null], B: [[0, 3, 100], null], C: [[-10, 3, 60], null] } },
        ['A', 'B', 'C'],
        'skills',
      ) ?? {};
    expect(ranked?.map(({ economy, closed }) => [economy, closed])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', -0.25],
    ]);
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
