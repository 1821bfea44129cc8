import { expect, it } from 'vitest';
import { basisOf } from './basis.ts';

const at = (year: number) => [{ year, value: 1, flag: '', source: 's' }];
const indicators = ['a', 'b', 'c', 'd', 'e'].map((indicator) => ({
  indicator,
  toleranceYears: 5,
  comparableOverTime: true,
}));
const values = new Map([
  ['a', at(2024)],
  ['b', at(2022)],
  ['c', at(2020)],
  ['d', at(2010)],
  ['e', at(2023)],
]);

it('counts the indicators with a value within tolerance, of those that the scores count, and says the year that half of the values reach', () => {
  const counted = ['a', 'b', 'c', 'd'];
  expect(basisOf(indicators, values, { year: 2024, counted }, 2024)).toEqual({ n: 3, of: 4, year: 2022 });
});

it('takes the later of the two middle years', () => {
  const counted = ['a', 'b', 'c', 'e'];
  expect(basisOf(indicators, values, { year: 2024, counted }, 2024)).toEqual({ n: 4, of: 4, year: 2023 });
});

it('is none where nothing is known', () => {
  expect(basisOf(indicators, values, { year: 2024, counted: ['d'] }, 2024)).toBeNull();
});

it('has in a past year what was known of the same values, later ones where nothing was', () => {
  const counted = ['a', 'b', 'c', 'd'];
  const past = new Map([...values, ['a', [...at(2015), ...at(2024)]]]);
  expect(basisOf(indicators, past, { year: 2016, counted }, 2024)).toEqual({ n: 3, of: 4, year: 2020 });
});
