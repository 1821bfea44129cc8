import { describe, expect, it } from 'vitest';
import { passes, shiftedLog, type TreatmentRule, treatOutliers, winsorise } from './treat.ts';
import type { Panel } from './types.ts';

const rule: TreatmentRule = { maxPoints: 5, ifNotEnough: 'log', negativeSkew: 'log' };
const column = (values: readonly number[]): Panel => ({
  units: values.map((_, u) => `u${u}`),
  columns: ['x'],
  values: Float64Array.from(values),
});
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('the test for outliers', () => {
  it('passes with either skewness below 2 or kurtosis below 3.5', () => {
    expect(passes({ skewness: 1.99, kurtosis: 9 })).toBe(true);
    expect(passes({ skewness: -5, kurtosis: 3.49 })).toBe(true);
    expect(passes({ skewness: 2, kurtosis: 3.5 })).toBe(false);
    expect(passes({ skewness: -2, kurtosis: 3.5 })).toBe(false);
  });
});

describe('winsorising', () => {
  it('brings the outermost value to the next one until the column passes', () => {
    // 1 … 10, 30, 100: mean 15.4167, m2 702.743, m3 49669.4: g1 = 49669.4 / 702.743^1.5 = 2.66617,
    //   skewness = 2.66617 × √(12 × 11) / 10 = 3.0632, kurtosis 9.74: does not pass.
    // 1 … 10, 30, 30: mean 9.58333, m2 90.2431, m3 1277.46: g1 = 1277.46 / 857.277 = 1.49014,
    //   skewness = 1.49014 × 1.148913 = 1.7120: passes, so the second 30 stays.
    expect([...winsorise([...upTo(10), 30, 100], 5)]).toEqual([...upTo(10), 30, 30]);
  });

  it('works on the side of the skew', () => {
    expect([...winsorise([...upTo(10), -19, -89], 5)]).toEqual([...upTo(10), -19, -19]);
  });

  it('moves all values that are equal together and never more points than allowed', () => {
    // 1 … 30 and twice 300: both must move at once, or none
    const tied = [...upTo(30), 300, 300];
    expect([...winsorise(tied, 1)]).toEqual(tied);
    expect([...winsorise(tied, 2)]).toEqual([...upTo(30), 30, 30]);
  });

  it('leaves a column that would lose its spread', () => {
    const yesNo = [...upTo(30).map(() => 1), 0, 0];
    expect([...winsorise(yesNo, 5)]).toEqual(yesNo);
  });

  it('passes over missing values', () => {
    expect([...winsorise([...upTo(10), NaN, 30, 100], 5)]).toEqual([...upTo(10), NaN, 30, 30]);
  });
});

describe('the shifted log', () => {
  it('is of the values less their minimum plus one hundredth of the range', () => {
    // minimum 0, range 100: ln(x + 1)
    expect([...shiftedLog([0, 1, 9, 99, 100])]).toEqual([1, 2, 10, 100, 101].map(Math.log));
  });

  it('reflected draws in the low values instead and keeps the order', () => {
    // −ln(100 − x + 1): for 0, 91, 99 and 100 −ln 101, −ln 10, −ln 2 and −ln 1
    const reflected = [...shiftedLog([0, 91, 99, 100], true)];
    expect(reflected.map((x) => Math.round(Math.exp(-x)))).toEqual([101, 10, 2, 1]);
  });
});

describe('treating outliers', () => {
  // one point may be moved and two tied ones stand out: winsorising is not enough
  const tied = [...upTo(30), 300, 300];
  const low = tied.map((x) => -x);

  it('leaves a column that passes as it is', () => {
    const { panel, cells, columns } = treatOutliers(column(upTo(10)), rule);
    expect([...panel.values]).toEqual(upTo(10));
    expect([cells, columns]).toEqual([[], []]);
  });

  it('reports each winsorised cell', () => {
    const { cells, columns } = treatOutliers(column([...upTo(10), 30, 100]), rule);
    expect(cells).toEqual([{ unit: 'u11', column: 'x', from: 100, to: 30, how: 'winsorised' }]);
    expect(columns).toMatchObject([{ column: 'x', how: 'winsorised', passes: true }]);
  });

  it('takes the log of the original values where winsorising is not enough', () => {
    // minimum 1, range 299: the largest becomes ln(299 + 2.99)
    const { panel, cells } = treatOutliers(column(tied), { ...rule, maxPoints: 1 });
    expect(panel.values[31]).toBeCloseTo(Math.log(301.99), 12);
    expect(cells).toHaveLength(32);
  });

  it('keeps what winsorising reached where no log is wanted', () => {
    const { panel, columns } = treatOutliers(column(tied), { ...rule, maxPoints: 1, ifNotEnough: 'nothing' });
    expect([...panel.values]).toEqual(tied);
    expect(columns).toMatchObject([{ how: 'left', passes: false }]);
  });

  it('says that a log left a negative skew standing, and reflects or leaves it if asked', () => {
    const once = { ...rule, maxPoints: 1 };
    expect(treatOutliers(column(low), once).columns).toMatchObject([{ how: 'log', passes: false }]);
    const reflect = treatOutliers(column(low), { ...once, negativeSkew: 'reflect' });
    expect(reflect.columns).toMatchObject([{ how: 'reflected log', passes: true }]);
    const leave = treatOutliers(column(low), { ...once, negativeSkew: 'leave' });
    expect(leave.columns).toMatchObject([{ how: 'left', passes: false }]);
    expect([...leave.panel.values]).toEqual(low);
  });
});
