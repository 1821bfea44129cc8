import { describe, expect, it } from 'vitest';
import { againstIncome } from './incomes.ts';

const at = (year: number, value: number) => [{ year, value, flag: '', source: 's' }];
const income = { toleranceYears: 1 };

describe('an indicator against income', () => {
  const series = new Map([
    ['A', at(2020, 5)],
    ['B', at(2016, 6)],
    ['C', at(2020, 7)],
    ['D', at(2020, 8)],
    ['E', at(2020, 0)],
  ]);
  const incomes = new Map([
    ['A', at(2019, 100)],
    ['B', at(2020, 200)],
    ['C', at(2018, 300)],
    ['E', at(2020, 400)],
  ]);
  const of = (scale: 'linear' | 'log') =>
    againstIncome({ series, incomes }, { scale, toleranceYears: 3 }, income, 2020);

  it('pairs the newest values of those that have both, each within its tolerance', () => {
    expect(
      of('linear').points.map((point) => [point.economy, point.income.value, point.value.value]),
    ).toEqual([
      ['A', 100, 5],
      ['E', 400, 0],
    ]);
  });

  it('leaves out what has no logarithm where the scale is one', () => {
    expect(of('log').points.map(({ economy }) => economy)).toEqual(['A']);
  });

  it('draws no line through few', () => {
    expect(of('linear').fit).toBeNull();
  });
});

it('lays the line through logarithms', () => {
  const economies = Array.from({ length: 40 }, (_, at) => `E${at}`);
  // Value = income squared: on two log scales a line without scatter.
  const of = (value: (n: number) => number) =>
    new Map(economies.map((economy, n) => [economy, at(2020, value(n))]));
  const answers = { series: of((n) => (10 + n) ** 2), incomes: of((n) => 10 + n) };
  const { fit } = againstIncome(answers, { scale: 'log', toleranceYears: 0 }, income, 2020);
  expect(fit?.n).toBe(40);
  expect(fit?.r2).toBeCloseTo(1, 10);
  for (const { x, y } of fit?.points ?? []) expect(y).toBeCloseTo(2 * x, 8);
});
