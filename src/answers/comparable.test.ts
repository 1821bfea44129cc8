import { describe, expect, it } from 'vitest';
import { seriesIndicator, seriesOf } from '../scoring/testing/series.ts';
import { lineCourses, movementOf, publishLines, publishMovements, spansOf } from './comparable.ts';
import { deviationOf, errorsOfRuns } from './errors.ts';
import type { Segments } from './published.ts';

// Enough others that leaving one out seldom leaves out the one that moved.
const others = Array.from({ length: 20 }, (_, i) => `other-${i}`);
const still = Object.fromEntries(others.map((id) => [id, [[2015, 40] as const]]));
const indicators = [
  seriesIndicator('users', 'net'),
  seriesIndicator('speed', 'net'),
  ...others.map((id) => seriesIndicator(id, 'rest')),
];
const series = seriesOf(
  {
    AAA: {
      ...still,
      users: [
        [2016, 20],
        [2018, 40],
        [2020, 80],
      ],
      speed: [[2017, 50]],
    },
    BBB: {
      users: [
        [2016, 10],
        [2020, 10.01],
      ],
      speed: [[2016, 5]],
    },
    CCC: { ...still, users: [[2019, 60]], speed: [[2020, 70]] },
  },
  indicators,
  2020,
);
const lines = publishLines(series);
const errors = {
  deviations: series.runs.raw.map(() => 1),
  kinds: indicators.map(() => 'share' as const),
  wholes: indicators.map(() => 100),
};
const classes = ['', '', ''];
const movements = publishMovements(series, indicators, {
  a: 2017,
  b: 2020,
  draws: 200,
  seed: 1,
  classes,
  errors,
});

describe('the published lines', () => {
  it('run from the first offered year to the published score', () => {
    const net = lines.find(({ column }) => column === 'net');
    // by 2018 two of three had been measured, in 2019 all
    expect(net?.offered).toEqual([2019, 2020]);
    expect(net?.years).toEqual([2019, 2020]);
    expect(net?.lines.AAA).toEqual([[45, 65], [100, 100], 2020, 100]);
    expect(net?.lines.CCC).toEqual([[65, 65], [50, 100], 2020, 100]);
  });

  it('make the middle of a group over the same members in every year', () => {
    const courses = lineCourses(lines, ['AAA', 'BBB', 'CCC', 'ZZZ']);
    expect(courses.net?.map(([year, median, , , n]) => [year, median, n])).toEqual([
      [2019, 45, 3],
      [2020, 65, 3],
    ]);
    expect(lineCourses(lines, ['AAA', 'XXX', 'YYY']).net).toEqual([]);
  });
});

describe('the published movements', () => {
  it('state what was renewed, with an interval, and say how much was not', () => {
    expect(movementOf(movements, 'AAA', 'net')).toMatchObject({
      kind: 'stated',
      change: 30,
      before: 35,
      renewed: 0.5,
      isClear: true,
    });
    expect(movementOf(movements, 'BBB', 'net')).toMatchObject({ kind: 'stated', isClear: false });
    expect(movementOf(movements, 'CCC', 'net')).toEqual({ kind: 'not stated', renewed: 0 });
    expect(movementOf(movements, 'ZZZ', 'net')).toBeNull();
    expect(movementOf(movements, 'AAA', 'water')).toBeNull();
  });

  it('lead to the default year from every offered year, and five years up to others', () => {
    expect(spansOf([2018, 2019, 2023, 2024], 2024, 5)).toEqual([
      { from: 2018, to: 2023 },
      { from: 2018, to: 2024 },
      { from: 2019, to: 2024 },
      { from: 2023, to: 2024 },
    ]);
  });
});

describe('the sampling error of a value', () => {
  const sample = { size: 1000, designEffect: 1.5 };
  const value = (year: number, own: number) => ({ year, value: own, flag: '', source: '' });
  const segments: Segments = new Map([
    [
      'AAA',
      new Map([
        ['female', [value(2021, 40)]],
        ['male', [value(2021, 60)]],
      ]),
    ],
  ]);
  const segmentsOf = (indicator: string) => (indicator === 'account-ownership' ? segments : undefined);

  it('is that of a share in percent, or of the logarithm of a ratio of two groups', () => {
    const deviation = (indicator: string, year: number) =>
      deviationOf({ indicator, sample }, 'AAA', { year, value: 50 }, segmentsOf);
    expect(deviation('account-ownership', 2021)).toBeCloseTo(1.9364916731, 10);
    expect(deviation('account-gender-parity', 2021)).toBeCloseTo(Math.sqrt(0.0065), 12);
    // the shares of 2017 are not known, nor those by income
    expect(deviation('account-gender-parity', 2017)).toBe(0);
    expect(deviation('account-income-parity', 2021)).toBe(0);
    expect(deviationOf({ indicator: 'account-ownership' }, 'AAA', value(2021, 50), segmentsOf)).toBe(0);
  });

  it('stands behind each point of a run', () => {
    const { deviations } = errorsOfRuns(series, [{ indicator: 'users', sample }], segmentsOf);
    // AAA: users at 20, 40 and 80 percent, speed without a sample
    expect([...deviations.slice(0, 4)].map((x) => Number(x.toFixed(3)))).toEqual([1.549, 1.897, 1.549, 0]);
  });
});
