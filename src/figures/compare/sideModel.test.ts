import { describe, expect, it } from 'vitest';
import { tables } from '../../../tests/support/tables.ts';
import type { YearValue } from '../../answers/newest.ts';
import { localise } from '../../catalog/catalog.ts';
import { sideModel } from './sideModel.ts';

const catalog = localise(tables, 'en', {
  version: '0123456789ab',
  indicatorYears: new Map(
    tables.indicators.map(({ indicator }) => [
      indicator,
      { firstYear: 2000, lastYear: 2024, defaultYear: 2024 },
    ]),
  ),
  segmented: new Map(),
  scoreYears: [2024],
  method: 2,
  areaYears: {},
  changeYears: {},
  scoreYear: 2024,
});

const value = (year: number, at: number, flag = ''): YearValue => ({ year, value: at, flag, source: 's' });

const answer = (values: Readonly<Record<string, readonly YearValue[]>>) => ({
  values: new Map(Object.entries(values)),
});

const model = { economies: ['A', 'B', 'C'], year: 2024 };
const side = sideModel(
  catalog,
  model,
  [
    answer({ 'internet-users': [value(2023, 50.04)], 'fixed-broadband-price': [value(2023, 3)] }),
    answer({ 'internet-users': [value(2023, 50.01)], 'fixed-broadband-price': [value(2022, 2)] }),
    answer({ 'internet-users': [value(2024, 20, 'B')], population: [value(2010, 5)] }),
  ],
  ['connectivity', 'context'],
);
const row = (indicator: string) => side.rows.find((row) => row.indicator.indicator === indicator);

describe('sideModel', () => {
  it('contains the indicators of the chosen areas, and those that are scored where none is chosen', () => {
    expect(new Set(side.rows.map(({ indicator }) => indicator.area))).toEqual(
      new Set(['connectivity', 'context']),
    );
    const scored = sideModel(catalog, model, [answer({}), answer({}), answer({})], undefined);
    expect(scored.rows).toHaveLength(tables.indicators.filter(({ weight }) => weight > 0).length);
  });

  it('stars what can be seen to be better: values that are shown alike share it', () => {
    expect(row('internet-users')?.cells.map(({ best }) => best)).toEqual([true, true, false]);
  });

  it('takes the lowest as the best where low is good, and nothing where neither is', () => {
    expect(row('fixed-broadband-price')?.cells.map(({ best }) => best)).toEqual([false, true, false]);
    expect(row('population')?.cells.map(({ best }) => best)).toEqual([false, false, false]);
  });

  it('says of a missing value whether there was one before', () => {
    expect(row('population')?.cells.map((cell) => cell.value)).toEqual([
      { missing: 'not reported' },
      { missing: 'not reported' },
      { missing: 'too old', year: 2010 },
    ]);
  });

  it('says a flag once where all values of a row share it', () => {
    expect(row('internet-users')?.flag).toBe('');
    const flagged = sideModel(
      catalog,
      model,
      [answer({ 'internet-users': [value(2023, 1, 'B')] }), answer({}), answer({})],
      ['connectivity'],
    );
    expect(flagged.rows.find(({ indicator }) => indicator.indicator === 'internet-users')?.flag).toBe('B');
  });

  it('counts who has the best value how often, most first', () => {
    expect(side.decided).toBe(2);
    expect(side.bests).toEqual([
      { economy: 'B', n: 2 },
      { economy: 'A', n: 1 },
      { economy: 'C', n: 0 },
    ]);
  });
});
