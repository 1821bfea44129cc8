import { describe, expect, it } from 'vitest';
import type { YearValue } from './newest.ts';
import { standing } from './standing.ts';

const at = (year: number, value: number): YearValue => ({ year, value, flag: '', source: 's' });
const series = new Map([
  ['A', [at(2020, 30.800000000000004)]],
  ['B', [at(2020, 30.8)]],
  ['C', [at(2019, 50)]],
  ['D', [at(2010, 99)]],
]);
const IN_2020 = { year: 2020, toleranceYears: 5 };
const order = (direction: 1 | -1 | 0) =>
  standing(series, ['A', 'B', 'C', 'D', 'E'], IN_2020, { direction }).placed.map(({ economy, rank }) => [
    economy,
    rank,
  ]);

describe('standing', () => {
  it('ranks the best first; values equal at 12 digits share the smaller rank', () => {
    expect(order(1)).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 2],
    ]);
  });

  it('ranks the lowest first where less is better', () => {
    expect(order(-1)).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 3],
    ]);
  });

  it('orders and does not rank what has no direction', () => {
    expect(order(0)).toEqual([
      ['C', null],
      ['A', null],
      ['B', null],
    ]);
  });

  it('ranks only those that count, and places the others among them by value', () => {
    const { placed } = standing(series, ['A', 'B', 'C'], IN_2020, { direction: 1, ranked: ['A', 'B'] });
    expect(placed.map(({ economy, rank }) => [economy, rank])).toEqual([
      ['C', null],
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('lets values beyond the end share a rank, in the order of the values', () => {
    const ranks = standing(series, ['A', 'B', 'C'], IN_2020, { direction: 1, end: 0 }).placed;
    expect(ranks.map(({ economy, rank }) => [economy, rank])).toEqual([
      ['C', 1],
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('says of each missing economy why: too old, or never reported', () => {
    expect(standing(series, ['D', 'E'], IN_2020, { direction: 1 }).missing).toEqual([
      { economy: 'D', missing: 'too old', year: 2010 },
      { economy: 'E', missing: 'not reported' },
    ]);
  });
});
