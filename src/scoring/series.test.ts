import { describe, expect, it } from 'vitest';
import { scoreByDefault } from './default.ts';
import { valueAt } from './panel.ts';
import { coverageOf, rangeOnly } from './reach.ts';
import {
  changeBetween,
  lastRenewed,
  leavesIn,
  measuredIn,
  renewedBetween,
  scoresIn,
  seriesOfUnit,
  valuesIn,
  yearsOffered,
} from './series.ts';
import { seriesIndicator, seriesOf } from './testing/series.ts';

const none = Number.NaN;
const indicators = [
  seriesIndicator('users', 'net', { weight: 3 }),
  seriesIndicator('speed', 'net'),
  seriesIndicator('law', 'rules', { comparable_over_time: false }),
];
const series = seriesOf(
  {
    AAA: {
      users: [
        [2015, 20],
        [2018, 40],
        [2020, 60],
      ],
      speed: [
        [2016, 10],
        [2019, 30, 'B'],
      ],
      law: [
        [2014, 0],
        [2020, 100],
      ],
    },
    BBB: { users: [[2019, 50]], law: [[2020, 0]] },
    // speed is a quarter of the weight: no score in the area, so it makes none
    CCC: { speed: [[2012, 90]], law: [[2020, 100]] },
  },
  indicators,
  2020,
);

describe('the comparable series', () => {
  it('takes the newest value of the run, else its first: no tolerance, no splicing', () => {
    const leaf = (year: number, id: string) => valueAt(leavesIn(series, year), 'AAA', id);
    expect([2010, 2015, 2017, 2018, 2020].map((year) => leaf(year, 'users'))).toEqual([20, 20, 20, 40, 60]);
    // 10 stands before the break: 30 is the run's first value
    expect([2010, 2016, 2020].map((year) => leaf(year, 'speed'))).toEqual([30, 30, 30]);
    expect([2010, 2014, 2020].map((year) => leaf(year, 'law'))).toEqual([100, 100, 100]);
    expect(valueAt(leavesIn(series, 2020), 'CCC', 'speed')).toBe(none);
  });

  it('scores each year with the cells and weights of the default year', () => {
    // (3 × 20 + 30) / 4 = 22.5; (3 × 40 + 30) / 4 = 37.5; (3 × 60 + 30) / 4 = 52.5
    const net = [2015, 2018, 2020].map((year) => valueAt(scoresIn(series, year), 'AAA', 'net'));
    expect(net).toEqual([22.5, 37.5, 52.5]);
    expect(valueAt(scoresIn(series, 2005), 'BBB', 'net')).toBe(50);
    expect([...scoresIn(series, 2020).values]).toEqual([...series.scores.scores.values]);
  });

  it('says how much had been measured, and how much was renewed', () => {
    // net: users 3/4, speed 1/4; overall: half of each area
    const measured = (year: number) => measuredIn(series, year);
    expect([2014, 2015, 2019].map((year) => valueAt(measured(year), 'AAA', 'net'))).toEqual([0, 0.75, 1]);
    expect([2014, 2015, 2019, 2020].map((year) => valueAt(measured(year), 'AAA', 'overall'))).toEqual([
      0, 0.375, 0.5, 1,
    ]);
    const renewed = (a: number, b: number) => valueAt(renewedBetween(series, a, b), 'AAA', 'overall');
    expect([renewed(2015, 2018), renewed(2018, 2019), renewed(2014, 2020), renewed(2016, 2016)]).toEqual([
      0.375, 0, 0, 0,
    ]);
    expect(valueAt(measured(2020), 'CCC', 'net')).toBe(none);
  });

  it('knows the last renewal, which a first value is not', () => {
    const last = (unit: string, node: string) => valueAt(lastRenewed(series), unit, node);
    expect([last('AAA', 'net'), last('AAA', 'overall')]).toEqual([2020, 2020]);
    // of the law one value counts, and of BBB there is one of users
    expect([last('AAA', 'rules'), last('BBB', 'net'), last('CCC', 'overall')]).toEqual([none, none, none]);
  });

  it('of one unit alone is the same', () => {
    const own = seriesOfUnit(series, 'BBB');
    for (const year of [2015, 2019, 2020]) {
      for (const node of ['net', 'rules', 'overall']) {
        expect(valueAt(scoresIn(own, year), 'BBB', node)).toBe(valueAt(scoresIn(series, year), 'BBB', node));
        expect(valueAt(measuredIn(own, year), 'BBB', node)).toBe(
          valueAt(measuredIn(series, year), 'BBB', node),
        );
      }
    }
    expect(() => seriesOfUnit(series, 'ZZZ')).toThrow('no unit "ZZZ"');
  });

  it('is what the default method makes of the values of a year', () => {
    for (const year of [2010, 2015, 2019, 2020]) {
      const { scores } = scoreByDefault(valuesIn(series, year), indicators);
      expect([...scores.values]).toEqual([...scoresIn(series, year).values]);
    }
  });

  it('offers the years in which four in five ranks may be stated', () => {
    // net is ranked for AAA (users 2015) and BBB (users 2019)
    expect(yearsOffered(series, 'net')).toEqual([2019, 2020]);
    expect(yearsOffered(series, 'rules')).toEqual([2020]);
    expect(() => yearsOffered(series, 'water')).toThrow('no node "water"');
  });

  it('ranks a year among the units of the default year', () => {
    const rank = (year: number) =>
      valueAt(scoreByDefault(valuesIn(series, year), indicators).ranks, 'AAA', 'net');
    expect([rank(2015), rank(2020)]).toEqual([2, 1]);
  });

  it('splits a change by indicator', () => {
    const change = changeBetween(series, 'AAA', 'net', { a: 2015, b: 2020 });
    expect(change.difference).toBe(30);
    expect(change.parts.map(({ id, contribution }) => [id, contribution])).toEqual([
      ['users', 30],
      ['speed', 0],
    ]);
  });

  it('covers of each area the weight of the unit’s indicators', () => {
    const coverage = coverageOf(series.scores);
    expect(['net', 'rules', 'overall'].map((column) => valueAt(coverage, 'BBB', column))).toEqual([
      0.75, 1, 0.875,
    ]);
    expect(['net', 'rules', 'overall'].map((column) => valueAt(coverage, 'CCC', column))).toEqual([
      none,
      1,
      none,
    ]);
    expect(rangeOnly(coverage, 0)).toEqual([]);
    expect(rangeOnly({ ...coverage, values: coverage.values.map(() => 0.68) }, 2)).toEqual([
      'AAA',
      'BBB',
      'CCC',
    ]);
    expect(rangeOnly({ ...coverage, values: coverage.values.map(() => 0.68) }, 0)).toEqual([]);
  });
});
