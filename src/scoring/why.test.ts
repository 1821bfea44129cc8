import { describe, expect, it } from 'vitest';
import { type Histories, seriesIndicator, seriesOf } from './testing/series.ts';
import { whyScore } from './why.ts';
import { revisedPanel, whyRelease } from './why-release.ts';

const indicators = [
  seriesIndicator('users', 'net'),
  seriesIndicator('speed', 'net'),
  seriesIndicator('law', 'rules'),
];
const histories: Histories = {
  AAA: {
    users: [
      [2016, 20],
      [2020, 60],
    ],
    speed: [[2018, 50]],
    law: [
      [2015, 40],
      [2019, 30],
    ],
  },
  BBB: {
    users: [
      [2016, 30],
      [2020, 50],
    ],
    speed: [[2016, 40]],
    law: [
      [2015, 40],
      [2020, 60],
    ],
  },
  CCC: { users: [[2016, 44]], speed: [[2016, 44]], law: [[2016, 44]] },
  DDD: { users: [[2016, 1]], speed: [[2016, 1]] },
};
const series = seriesOf(histories, indicators, 2020);
const span = { a: 2016, b: 2020 };

describe('why a score moved', () => {
  it('names both values of each indicator, the largest effect first', () => {
    // (20 + 50) / 2 = 35 to (60 + 50) / 2 = 55
    expect(whyScore(series, 'AAA', 'net', span)).toEqual({
      from: 35,
      to: 55,
      change: 20,
      effects: [
        {
          indicator: 'users',
          area: 'net',
          contribution: 20,
          before: { value: 20, year: 2016, isLater: false },
          after: { value: 60, year: 2020, isLater: false },
        },
        {
          indicator: 'speed',
          area: 'net',
          contribution: 0,
          before: { value: 50, year: 2018, isLater: true },
          after: { value: 50, year: 2018, isLater: false },
        },
      ],
    });
  });

  it('adds up to the change overall, down to the indicators', () => {
    const why = whyScore(series, 'AAA', 'overall', span);
    const sum = why?.effects.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(why?.change ?? Number.NaN, 12);
    expect(why?.effects.map(({ indicator }) => indicator)).toEqual(['users', 'law', 'speed']);
    expect(whyScore(series, 'DDD', 'overall', span)).toBeNull();
    expect(() => whyScore(series, 'ZZZ', 'net', span)).toThrow('no unit "ZZZ"');
  });
});

describe('why a release differs from the one before', () => {
  const scores = (own: Readonly<Record<string, number>>) => new Map(Object.entries(own));
  const steps = {
    before: scores({ A: 50, B: 60, C: 55 }),
    revised: scores({ A: 57, B: 60, C: 55 }),
    after: scores({ A: 62, B: 66, C: 55 }),
    afterAnew: scores({ A: 70, B: 66, C: 55, D: 90 }),
    oldMembers: new Set(['A', 'B', 'C']),
    newMembers: new Set(['A', 'B', 'C', 'D']),
  };

  it('splits points and places into revisions, new data, peers, method and membership', () => {
    // third; revised to 57: second; 62 among the old scores: first; B's 66: second; method: first; D joins ahead: second
    expect(whyRelease('A', steps)).toEqual({
      score: { from: 50, to: 70, revisions: 7, newData: 5, method: 8 },
      rank: { from: 3, to: 2, revisions: 1, newData: 1, peers: -1, method: 1, membership: -1 },
    });
    expect(whyRelease('D', steps)).toBeNull();
    expect(whyRelease('A', { ...steps, newMembers: new Set(['B']) })?.rank).toBeNull();
  });

  it('takes a revised value of the same year, and leaves what is newer or gone', () => {
    const old = { units: ['A', 'B'], columns: ['x', 'y'], values: Float64Array.of(1, 2, 3, Number.NaN) };
    const news: Readonly<Record<string, number>> = {
      'A x 2020': 1.5,
      'A x 2021': 9,
      'B x 2021': 8,
      'B y 2020': 7,
    };
    const revised = revisedPanel(
      old,
      () => 2020,
      (unit, column) =>
        [2020, 2021].flatMap((year) => {
          const value = news[`${unit} ${column} ${year}`];
          return value === undefined ? [] : [{ year, value, flag: '' }];
        }),
    );
    expect([...revised.values]).toEqual([1.5, 2, 3, Number.NaN]);
  });
});
