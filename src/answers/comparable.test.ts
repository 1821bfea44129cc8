import { describe, expect, it } from 'vitest';
import { seriesIndicator, seriesOf } from '../scoring/testing/series.ts';
import { basesIn, changeSources, offeredYears, publishChanges, publishHistories } from './comparable.ts';
import { deviationOf, errorsOfRuns } from './errors.ts';
import { movementIn } from './movement.ts';
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
const errors = {
  deviations: series.runs.raw.map(() => 1),
  kinds: indicators.map(() => 'share' as const),
  wholes: indicators.map(() => 100),
};
const changes = publishChanges(series, indicators, {
  a: 2017,
  b: 2020,
  draws: 200,
  seed: 1,
  classes: ['', '', ''],
  errors,
});

describe('the published history', () => {
  it('runs from the first offered year to the published score', () => {
    const net = publishHistories(series).get('net');
    // by 2018 two of three had been measured, in 2019 all
    expect(offeredYears(series).net).toEqual([2019, 2020]);
    expect(net?.years).toEqual([2019, 2020]);
    expect([net?.scores.AAA, net?.measured?.AAA, net?.renewed?.AAA]).toEqual([[45, 65], [100, 100], 2020]);
    // of CCC each indicator has one value: none was ever renewed
    expect([net?.scores.CCC, net?.measured?.CCC, net?.renewed?.CCC]).toEqual([[65, 65], [50, 100], 0]);
  });
});

describe('what a year’s scores say beside themselves', () => {
  it('is how much had been measured, and who keeps a place without a number', () => {
    const past = basesIn(series, 2017);
    expect(past.measured?.AAA).toEqual([100, 100, 100]);
    // of CCC nothing had been measured in the area, of BBB nothing but it is known
    expect(past.measured?.CCC?.[0]).toBe(0);
    expect(past.unnumbered?.net).toEqual(['CCC']);
    expect(basesIn(series, 2020).measured).toBeUndefined();
    expect(basesIn(series, 2020).unnumbered?.net).toBeUndefined();
  });
});

describe('the published changes', () => {
  it('state what was renewed, with an interval, and say how much was not', () => {
    expect(movementIn(changes, 'AAA', 'net')).toMatchObject({
      kind: 'stated',
      change: 30,
      closed: 0.46,
      renewed: 50,
      isClear: true,
    });
    expect(movementIn(changes, 'BBB', 'net')).toMatchObject({ kind: 'stated', isClear: false });
    expect(movementIn(changes, 'CCC', 'net')).toEqual({ kind: 'not stated', renewed: 0 });
    expect(movementIn(changes, 'ZZZ', 'net')).toBeNull();
    expect(movementIn(changes, 'AAA', 'water')).toBeNull();
  });

  it('are the difference of the two scores as they are printed', () => {
    const printed = seriesOf(
      {
        AAA: {
          users: [
            [2016, 49.624],
            [2020, 52.966],
          ],
        },
        BBB: {
          users: [
            [2016, 20],
            [2020, 20.004],
          ],
        },
      },
      [seriesIndicator('users', 'net')],
      2020,
    );
    const own = publishChanges(printed, [seriesIndicator('users', 'net')], {
      a: 2017,
      b: 2020,
      draws: 10,
      seed: 1,
      classes: ['', ''],
      errors: { deviations: printed.runs.raw.map(() => 0), kinds: ['share'], wholes: [100] },
    });
    // 49.62 and 52.97 are 3.35 apart; what two decimals cannot show keeps its sign
    expect(movementIn(own, 'AAA', 'net')).toMatchObject({ change: 3.4 });
    expect(movementIn(own, 'BBB', 'net')).toMatchObject({ change: 0.004 });
  });

  it('name the data sets of the values that were renewed, and of those before them', () => {
    const sourceOf = (_: string, indicator: string, year: number) => `${indicator}-${year}`;
    const sources = changeSources(series, sourceOf, { from: 2017, to: 2020 });
    expect(sources[changes.columns.indexOf('net')]).toEqual(['users-2016', 'users-2020']);
    expect(sources[changes.columns.indexOf('rest')]).toEqual([]);
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
