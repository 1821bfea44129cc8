import { describe, expect, it } from 'vitest';
import { type Ground, levelThen } from './levelThen.ts';
import type { YearValue } from './newest.ts';

const MEASURE = {
  indicator: 'use',
  area: 'any',
  direction: 1,
  goalpost_low: 0,
  goalpost_high: 100,
  scale: 'linear',
  weight: 1,
  comparable_over_time: true,
} as const;

const LAST = 2024;
const YEARS = Array.from({ length: 15 }, (_, at) => 2010 + at);

const line = (values: (year: number) => number | null, flags: Readonly<Record<number, string>> = {}) =>
  YEARS.flatMap((year): YearValue[] => {
    const value = values(year);
    return value === null ? [] : [{ year, value, flag: flags[year] ?? '', source: 's' }];
  });

/** From a value in 2014 and before to another in 2024, in a straight line. */
const rising = (from: number, to: number) =>
  line((year) => from + ((to - from) * Math.max(0, year - 2014)) / 10);

const flat = (value: number) => line(() => value);

const ground = (
  economies: readonly string[],
  own: {
    readonly income?: Readonly<Record<string, readonly YearValue[]>>;
    readonly shared?: Ground['shared'];
  } = {},
): Ground => ({
  income: new Map(economies.map((each) => [each, own.income?.[each] ?? flat(1000)])),
  population: new Map(economies.map((each) => [each, flat(1_000_000)])),
  shared: own.shared ?? (() => []),
  conditionOf: (group) => group,
});

const named = (series: Readonly<Record<string, readonly YearValue[]>>, own = ground(Object.keys(series))) =>
  levelThen(MEASURE, new Map(Object.entries(series)), LAST, own);

const codes = (answers: ReturnType<typeof named>, economy: string) =>
  answers.get(economy)?.matches.map((match) => match.economy);

describe('who was level and is ahead', () => {
  it('is told with the values of both, and how many were level', () => {
    const answers = named({ A: rising(20, 40), B: rising(18, 60), C: rising(15, 41), D: rising(50, 90) });
    expect(answers.get('A')).toMatchObject({ level: 2, window: [2014, 2024] });
    expect(answers.get('A')?.matches).toEqual([
      {
        economy: 'B',
        before: [2014, 18],
        after: [2024, 60],
        own: [
          [2014, 20],
          [2024, 40],
        ],
        grew: 1,
        shared: [],
      },
    ]);
    expect(codes(answers, 'B')).toEqual([]);
  });

  it('is nobody where the series breaks between the years that are compared', () => {
    const broken = line((year) => 18 + 4 * Math.max(0, year - 2014), { 2019: 'B' });
    expect(codes(named({ A: rising(20, 40), B: broken }), 'A')).toEqual([]);
  });

  it('must hold in two of three neighbouring windows', () => {
    const atOnce = line((year) => (year < 2024 ? 20 : 90));
    expect(codes(named({ A: flat(20), B: atOnce }), 'A')).toEqual([]);
    const earlier = line((year) => (year < 2023 ? 20 : 90));
    // 2024 lies within two years of both ends, 2022 and 2023.
    expect(codes(named({ A: flat(20), B: earlier }), 'A')).toEqual(['B']);
  });

  it('asks for a like income then, one within reach today, and no fall of its own', () => {
    const series = { A: rising(40, 20), B: rising(40, 60), C: rising(40, 30) };
    expect(codes(named(series), 'A')).toEqual(['B']);
    const richer = ground(['A', 'B'], { income: { B: flat(1600) } });
    expect(codes(named({ A: rising(40, 20), B: rising(40, 60) }, richer), 'A')).toEqual([]);
    const grown = ground(['A', 'B'], { income: { B: rising(1000, 2100) } });
    expect(codes(named({ A: rising(40, 20), B: rising(40, 60) }, grown), 'A')).toEqual([]);
  });

  it('shows three at most, those with most in common first, then the nearest', () => {
    const series = {
      A: flat(20),
      B: rising(20, 90),
      C: rising(20, 50),
      D: rising(20, 60),
      E: rising(20, 70),
    };
    const own = ground(Object.keys(series), {
      shared: (_, other) => (other === 'B' ? ['LDC'] : []),
    });
    expect(codes(named(series, own), 'A')).toEqual(['B', 'C', 'D']);
  });

  it('says nothing of who lacks a value at an end, or its income then', () => {
    const late = line((year) => (year < 2018 ? null : 50));
    const answers = named({ A: late, B: rising(20, 60) });
    expect(answers.has('A')).toBe(false);
    const poor = ground(['A', 'B'], { income: { A: [] } });
    expect(named({ A: flat(20), B: rising(20, 60) }, poor).has('A')).toBe(false);
  });
});
