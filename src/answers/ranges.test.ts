import { describe, expect, it } from 'vitest';
import type { PublishedRanges } from './published.ts';
import { packPanel, unpackPanel } from './rangeDraws.ts';
import { apartIn, mayBeFirst, sameRanges } from './ranges.ts';

// By rank A, B, C and D on one place, E. A is level with B, B with C and D, D with E; A leads C, C leads E.
const ranges: PublishedRanges['ranges'] = {
  A: [null, [1, 2, 1]],
  B: [null, [1, 4, 2]],
  C: [null, [2, 4, 1]],
  D: [null, [2, 5, 1]],
  E: [null, [4, 5, 0]],
};
const published: PublishedRanges = {
  group: 'G',
  year: 2026,
  draws: 2000,
  seed: 1,
  columns: ['skills', 'overall'],
  ranges,
};
const ranked = new Map([
  ['E', 5],
  ['D', 3],
  ['C', 3],
  ['B', 2],
  ['A', 1],
]);

describe('ranks that cannot be told apart', () => {
  const apart = apartIn(published, 'overall', ranked);

  it('are counted over neighbours in the order of ranks, equals by their codes', () => {
    expect([apart.alike, apart.pairs]).toEqual([4, 4]);
    const { E: _, ...others } = ranges;
    const cut = apartIn({ ...published, ranges: { ...others, D: [null, [3, 4, 0]] } }, 'overall', ranked);
    expect([cut.alike, cut.pairs]).toEqual([3, 4]);
  });

  it('are not passed on: a band ends where one of it can be told apart', () => {
    expect(apart.joined('A', 'B')).toBe(true);
    expect(apart.joined('B', 'D')).toBe(true);
    expect(apart.joined('D', 'B')).toBe(true);
    expect(apart.joined('A', 'C')).toBe(false);
    expect(apart.joined('C', 'E')).toBe(false);
    expect(apart.joined('A', 'A')).toBe(false);
    expect(apart.joined('A', 'Z')).toBe(false);
  });

  it('are named on both sides', () => {
    expect(apart.neighbours('A')).toEqual(['B']);
    expect(apart.neighbours('C')).toEqual(['B', 'D']);
    expect(apart.neighbours('E')).toEqual(['D']);
    expect(apart.neighbours('Z')).toEqual([]);
  });

  it('are none in a column without ranges', () => {
    const none = apartIn(published, 'skills', ranked);
    expect([none.alike, none.pairs]).toEqual([0, 4]);
    expect(apartIn(published, 'overall', new Map())).toMatchObject({ alike: 0, pairs: 0 });
  });
});

describe('two results', () => {
  it('are the same whatever the order of their economies, and differ by one place', () => {
    const turned = Object.fromEntries(Object.entries(ranges).reverse());
    expect(sameRanges(published, { ...published, ranges: turned })).toBe(true);
    const moved = { ...ranges, A: [null, [1, 3, 1]] } as const;
    expect(sameRanges(published, { ...published, ranges: moved })).toBe(false);
  });
});

describe('a published panel', () => {
  it('keeps every value and every hole, and leaves out who has no value at all', () => {
    const values = Float64Array.of(0.1 + 0.2, Number.NaN, Number.NaN, Number.NaN, -0.5, 1e-9);
    const panel = { units: ['AAA', 'BBB', 'CCC'], columns: ['x', 'y'], values };
    const read = unpackPanel(JSON.parse(JSON.stringify(packPanel(2026, panel))));
    expect(read).toEqual({
      units: ['AAA', 'CCC'],
      columns: ['x', 'y'],
      values: Float64Array.of(0.1 + 0.2, Number.NaN, -0.5, 1e-9),
    });
  });
});

describe('who may be first', () => {
  const within = (economy: string, rank: number, best: number, worst: number) => ({
    economy,
    rank,
    range: [best, worst] as const,
  });

  it('is whoever has a range that reaches the first rank, the best placed first', () => {
    const ranked = [within('C', 3, 1, 4), within('A', 1, 1, 3), within('B', 2, 1, 3), within('D', 4, 2, 5)];
    expect(mayBeFirst(ranked)).toEqual(['B', 'C']);
  });

  it('is nobody where the first is first in all draws that count', () => {
    expect(mayBeFirst([within('A', 1, 1, 1), within('B', 2, 2, 3)])).toEqual([]);
  });

  it('cannot be said where the first falls back and nobody else gets there often enough, or where one is ranked', () => {
    expect(mayBeFirst([within('A', 1, 1, 2), within('B', 2, 2, 3)])).toBeNull();
    expect(mayBeFirst([within('A', 1, 1, 1)])).toBeNull();
  });
});
