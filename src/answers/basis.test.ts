import { expect, it } from 'vitest';
import { basisOf } from './basis.ts';

const at = (year: number) => [{ year, value: 1, flag: '', source: 's' }];
const indicators = ['a', 'b', 'c', 'd', 'e'].map((indicator) => ({ indicator, toleranceYears: 5 }));
const values = new Map([
  ['a', at(2024)],
  ['b', at(2022)],
  ['c', at(2020)],
  ['d', at(2010)],
  ['e', at(2023)],
]);

it('counts the indicators with a value within tolerance, of those that the scores count, and says the year that half of the values reach', () => {
  const counted = ['a', 'b', 'c', 'd'];
  expect(basisOf(indicators, values, { year: 2024, counted })).toEqual({ n: 3, of: 4, year: 2022 });
});

it('takes the later of the two middle years', () => {
  const counted = ['a', 'b', 'c', 'e'];
  expect(basisOf(indicators, values, { year: 2024, counted })).toEqual({ n: 4, of: 4, year: 2023 });
});

it('is none where nothing is known', () => {
  expect(basisOf(indicators, values, { year: 2024, counted: ['d'] })).toBeNull();
});
