import { expect, it } from 'vitest';
import { countedAt } from './counted.ts';

const at = (year: number, value: number, flag = '') => ({ year, value, flag, source: 's' });
const values = [at(2010, 1), at(2014, 2, 'B'), at(2018, 3), at(2022, 4), at(2025, 5)];
const lasting = { toleranceYears: 5, comparableOverTime: true };
const counted = (year: number, own = lasting, all = values) => {
  const found = countedAt(all, own, year, 2024);
  return 'missing' in found ? found : [found.year, found.lag];
};

it('is the newest value known by a year, up to the default year', () => {
  expect(counted(2024)).toEqual([2022, 2]);
  expect(counted(2021)).toEqual([2018, 3]);
});

it('is the first value since the last break in years before it, later than the year', () => {
  expect(counted(2012)).toEqual([2014, -2]);
});

it('is the value of the default year in every year where an indicator is not comparable over time', () => {
  expect(counted(2016, { ...lasting, comparableOverTime: false })).toEqual([2022, -6]);
});

it('is none where the default year has none', () => {
  expect(counted(2012, lasting, [at(2010, 1)])).toEqual({ missing: 'too old', year: 2010 });
  expect(counted(2012, lasting, [at(2025, 1)])).toEqual({ missing: 'not reported' });
});
