import { expect, it } from 'vitest';
import type { IndicatorRow } from '../catalog/types.ts';
import type { YearValue } from './newest.ts';
import { publishRises, risesOf } from './rises.ts';

const row = (indicator: string, more: Partial<IndicatorRow> = {}) =>
  ({
    indicator,
    weight: 1,
    direction: 1,
    scale: 'linear',
    comparable_over_time: true,
    ...more,
  }) as IndicatorRow;

const values = (...all: (readonly [year: number, value: number, flag?: string])[]): YearValue[] =>
  all.map(([year, value, flag = '']) => ({ year, value, flag, source: 's' }));

const series: Readonly<Record<string, ReadonlyMap<string, readonly YearValue[]>>> = {
  users: new Map([
    // 12 in five years; 2010 to 2020 would be 30, and takes longer
    ['A', values([2010, 20], [2015, 38], [2020, 50])],
    // a break: 40 after 10 is no rise
    ['B', values([2018, 10], [2019, 40, 'B'], [2020, 43])],
    ['C', values([2019, 50], [2020, 45])],
    ['D', values([2020, 45])],
  ]),
  price: new Map([['A', values([2019, 8], [2021, 2])]]),
  edition: new Map([['A', values([2019, 8], [2021, 20])]]),
};
const rows = [
  row('users'),
  row('price', { direction: -1, scale: 'log' }),
  row('edition', { comparable_over_time: false }),
];
const rises = publishRises(rows, (indicator) => series[indicator] ?? new Map());

it('the largest improvement is within five years and within one series', () => {
  expect(rises.rises.users).toEqual([18, 3, 0]);
  // ln 8 − ln 2, at four digits
  expect(rises.rises.price).toEqual([1.386]);
});

it('a step is counted among those who could have made it, and nowhere over editions', () => {
  const [users, price, edition] = rows as [IndicatorRow, IndicatorRow, IndicatorRow];
  expect(risesOf(rises, users, 30, 33)).toEqual({ n: 2, of: 3 });
  expect(risesOf(rises, users, 30, 33.5)).toEqual({ n: 1, of: 3 });
  // a price that falls to a quarter
  expect(risesOf(rises, price, 4, 1)).toEqual({ n: 1, of: 1 });
  expect(risesOf(rises, price, 4, 0.9)).toEqual({ n: 0, of: 1 });
  expect(risesOf(rises, edition, 4, 5)).toBeNull();
});
