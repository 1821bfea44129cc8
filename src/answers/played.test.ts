import { expect, it } from 'vitest';
import { playedYears } from './played.ts';
import type { Series } from './standing.ts';

const series = (values: Readonly<Record<string, Readonly<Record<number, number>>>>): Series =>
  new Map(
    Object.entries(values).map(([economy, own]) => [
      economy,
      Object.entries(own).map(([year, value]) => ({ year: Number(year), value, flag: '', source: 's' })),
    ]),
  );

it('plays the years in which half as many members have a value as in the best one', () => {
  const own = series({
    A: { 2010: 1, 2011: 2, 2012: 3 },
    B: { 2011: 4, 2012: 5 },
    C: { 2012: 6 },
    X: { 2009: 50 },
  });
  expect(playedYears(own, ['A', 'B', 'C'], 0, [])?.years).toEqual([2011, 2012]);
});

it('holds the scale to all values of those years, the world’s medians, and what stands beside them', () => {
  const own = series({ A: { 2011: 2, 2012: 9 }, X: { 2011: 40, 2012: 40 }, Y: { 2011: 44, 2012: 44 } });
  expect(playedYears(own, ['A'], 0, [0])?.domain).toEqual([0, 40]);
});

it('plays nothing where there is but one such year', () => {
  expect(playedYears(series({ A: { 2012: 3 } }), ['A'], 0, [])).toBeNull();
  expect(playedYears(series({ X: { 2012: 3, 2013: 4 } }), ['A'], 0, [])).toBeNull();
});
