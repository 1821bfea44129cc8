import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalog/catalog.ts';
import type { YearValue } from './newest.ts';
import { type MeasuredTarget, targetsBoard } from './targetsBoard.ts';

const SHARE: Indicator = {
  indicator: 'internet-users',
  area: 'connectivity',
  name: 'People using the internet',
  short: 'Internet users',
  unit: 'percent-population',
  direction: 1,
  scale: 'linear',
  weight: 1,
  goalposts: [0, 100],
  toleranceYears: 5,
  decimals: 1,
  comparableOverTime: true,
  groupAverages: ['median', 'population-weighted'],
  source: 'itu',
  segments: [],
  firstYear: 2010,
  lastYear: 2024,
  defaultYear: 2024,
};

const TARGET: MeasuredTarget = {
  target: 'all-online',
  group: 'WORLD',
  scope: 'each',
  indicator: 'internet-users',
  year: 2030,
  value: 100,
  name: { en: '', fr: '', ar: '' },
  source: 'itu-umc-2030',
};

const at = (year: number, value: number, flag = '', source = 'itu'): YearValue => ({
  year,
  value,
  flag,
  source,
});

/** The only target's row, of economies with these values and populations. */
function board(
  series: Readonly<Record<string, readonly YearValue[]>>,
  {
    target = {},
    indicator = {},
    people = {},
  }: {
    target?: Partial<MeasuredTarget>;
    indicator?: Partial<Indicator>;
    people?: Readonly<Record<string, number>>;
  } = {},
) {
  const members = Object.keys(series);
  const [on] = targetsBoard({ all: [{ ...TARGET, ...target }] }, members, {
    indicators: [{ ...SHARE, ...indicator }],
    membersOf: () => members,
    seriesOf: () => new Map(Object.entries(series)),
    populations: new Map(Object.entries(people).map(([economy, n]) => [economy, [at(2024, n)]])),
  });
  if (on === undefined) throw new Error('expected a row');
  return on;
}

const only = (values: readonly YearValue[], given: Parameters<typeof board>[1] = {}) => {
  const [member] = board({ A: values }, given).members;
  if (member === undefined) throw new Error('expected a member');
  return member;
};

describe('a pace', () => {
  it('is of the last five years', () => {
    const { pace, outlook } = only([at(2014, 10), at(2019, 50), at(2022, 60), at(2024, 70)]);
    expect([pace?.from.year, pace?.to.year, pace?.perYear]).toEqual([2019, 2024, 4]);
    expect(outlook).toMatchObject({ distance: 30, needed: 5, arrival: { kind: 'late', year: 2032 } });
  });

  it('begins anew at a break, and with another source', () => {
    expect(only([at(2019, 50), at(2021, 62, 'B'), at(2024, 68)]).pace).toMatchObject({ perYear: 2 });
    expect(only([at(2019, 50, '', 'survey'), at(2021, 62), at(2024, 68)]).pace).toMatchObject({ perYear: 2 });
  });

  it('is not taken from an estimate to a value that is none, and of no forecast', () => {
    expect(only([at(2019, 50, 'E'), at(2021, 62), at(2024, 68)]).pace).toMatchObject({ perYear: 2 });
    expect(only([at(2019, 50, 'E'), at(2024, 70)]).pace).toBeNull();
    expect(only([at(2019, 50), at(2023, 66), at(2024, 99, 'F')])).toMatchObject({
      outlook: { value: 66 },
      pace: { perYear: 4 },
    });
  });

  it('is none over less than three years, nor of what does not compare over time', () => {
    expect(only([at(2022, 60), at(2024, 70)])).toMatchObject({
      pace: null,
      outlook: { arrival: { kind: 'unknown' } },
    });
    expect(only([at(2019, 50), at(2024, 70)], { indicator: { comparableOverTime: false } }).pace).toBeNull();
  });

  it('of a price is a share of it, so that it halves and halves again', () => {
    const price = { direction: -1, scale: 'log', decimals: 2, groupAverages: ['median'] } as const;
    const { pace, outlook } = only([at(2019, 16), at(2024, 8)], {
      indicator: price,
      target: { value: 2, year: 2034 },
    });
    expect(pace?.perYear).toBeCloseTo(0.5 ** (1 / 5) - 1, 12);
    expect(outlook).toMatchObject({ distance: -6, arrival: { kind: 'in time', year: 2034 } });
  });
});

describe('the year that it leads to', () => {
  it('is none where the target is reached, and nothing is needed', () => {
    expect(only([at(2019, 90), at(2024, 100)]).outlook).toMatchObject({
      distance: 0,
      needed: null,
      arrival: { kind: 'reached' },
    });
  });

  it('is none where the value stands still or moves away, or would take too long', () => {
    expect(only([at(2019, 70), at(2024, 70)]).outlook?.arrival).toEqual({ kind: 'away' });
    expect(only([at(2019, 80), at(2024, 70)]).outlook?.arrival).toEqual({ kind: 'away' });
    expect(only([at(2019, 69), at(2024, 70)]).outlook?.arrival).toEqual({ kind: 'beyond' });
  });

  it('is the target’s own where the pace is just enough', () => {
    expect(only([at(2019, 45), at(2024, 70)]).outlook?.arrival).toEqual({ kind: 'in time', year: 2030 });
  });

  it('may still be said after the target’s year is over, when nothing can be needed any more', () => {
    expect(only([at(2019, 45), at(2024, 70)], { target: { year: 2024 } }).outlook).toMatchObject({
      needed: null,
      arrival: { kind: 'late', year: 2030 },
    });
  });
});

describe('the average', () => {
  const series = { A: [at(2019, 10), at(2024, 20)], B: [at(2019, 40), at(2024, 60)], C: [at(2024, 90)] };

  it('is the median of the members, its pace that of those who have one', () => {
    expect(board(series)).toMatchObject({
      by: 'median',
      n: 3,
      paced: 2,
      reached: 0,
      years: [2024, 2024],
      average: { value: 60, perYear: 3 },
    });
  });

  it('weighs people where the target is for all of them together and everybody’s number is known', () => {
    const together = { scope: 'group' } as const;
    expect(board(series, { target: together, people: { A: 3, B: 1, C: 1 } })).toMatchObject({
      by: 'people',
      average: { value: 42, perYear: 2.5 },
    });
    expect(board(series, { target: together, people: { A: 3, B: 1 } }).by).toBe('median');
  });

  it('has no pace where less than half of the members have one', () => {
    const few = { ...series, B: [at(2024, 60)] };
    expect(board(few).average).toMatchObject({ perYear: null, arrival: { kind: 'unknown' } });
  });

  it('is none where nobody has a value that is recent enough', () => {
    expect(board({ A: [at(2018, 50)] })).toMatchObject({ n: 0, average: null, years: null });
  });
});

it('a target that concerns no member is left out', () => {
  const ground = {
    indicators: [SHARE],
    membersOf: () => ['B'],
    seriesOf: () => new Map(),
    populations: new Map(),
  };
  expect(targetsBoard({ all: [TARGET] }, ['A'], ground)).toEqual([]);
});
