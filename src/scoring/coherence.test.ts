import { expect, it } from 'vitest';
import { correlate, importance, withRest } from './coherence.ts';
import { scoreByDefault } from './default.ts';
import type { ScoredIndicator } from './types.ts';

const indicator = (id: string, weight: number): ScoredIndicator => ({
  indicator: id,
  area: 'area',
  direction: 1,
  goalpost_low: 0,
  goalpost_high: 100,
  scale: 'linear',
  weight,
});

// b rises with c; a falls with them.
const columns = ['a', 'b', 'c', 'd'];
const rows = [
  [90, 10, 20, 5],
  [60, 40, 30, 5],
  [30, 60, 70, 9],
  [10, 90, 80, 9],
];
const scores = scoreByDefault(
  { units: ['P', 'Q', 'R', 'S'], columns, values: Float64Array.from(rows.flat()) },
  [indicator('a', 1), indicator('b', 1), indicator('c', 1), indicator('d', 0)],
);
const column = (c: number) => rows.map((row) => row[c] ?? Number.NaN);

it('compares an indicator with the area made without it', () => {
  // without b the area is the mean of a and c: 55, 45, 50, 45
  const expected = correlate(column(1), [55, 45, 50, 45]);
  expect(withRest(scores, 'area', 'b', column(1)).pearson).toBeCloseTo(expected.pearson, 12);
  expect(expected.pearson).toBeLessThan(0);
});

it('compares an indicator without weight with the whole area', () => {
  // the mean of a, b and c: 40, 130/3, 160/3, 60
  const expected = correlate(column(3), [40, 130 / 3, 160 / 3, 60]);
  expect(withRest(scores, 'area', 'd', column(3))).toEqual({
    units: 4,
    pearson: expect.closeTo(expected.pearson, 12),
    spearman: expect.closeTo(expected.spearman, 12),
  });
});

it('gives shares of importance that add up to 1', () => {
  const found = importance([column(0), column(1)], column(2));
  expect(found[0]?.explained).toBeCloseTo(correlate(column(0), column(2)).pearson ** 2, 12);
  expect((found[0]?.share ?? 0) + (found[1]?.share ?? 0)).toBeCloseTo(1, 12);
});
