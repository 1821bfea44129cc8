import { describe, expect, it } from 'vitest';
import { bestOf, closeColumns, differences, leads, movedMost, widest } from './differences.ts';
import type { YearValue } from './newest.ts';

const SCORES: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  //     three apart at most; two share the lead; one has no score; only one has a score
  MAR: { overall: 60, skills: 70, government: 50, economy: null },
  TUN: { overall: 61.5, skills: 70, government: 20, economy: 40 },
  EGY: { overall: 58.5, skills: 40, government: null, economy: null },
};
const ASKED = ['MAR', 'TUN', 'EGY'];
const all = differences(
  ['overall', 'skills', 'government', 'economy'],
  ASKED,
  (economy, column) => SCORES[economy]?.[column] ?? null,
);
const of = (column: string) => all.find((own) => own.column === column);

describe('differences', () => {
  it('puts the best first and measures the distance to the least', () => {
    expect(of('overall')).toMatchObject({
      order: [
        { economy: 'TUN', score: 61.5 },
        { economy: 'MAR', score: 60 },
        { economy: 'EGY', score: 58.5 },
      ],
      best: { economy: 'TUN' },
      least: { economy: 'EGY' },
      leaders: ['TUN'],
      gap: 3,
    });
  });

  it('keeps the order asked among equals, who share the lead', () => {
    expect(of('skills')?.leaders).toEqual(['MAR', 'TUN']);
  });

  it('compares those that have a score, and no column in which fewer than two have one', () => {
    expect(of('government')?.order.map(({ economy }) => economy)).toEqual(['MAR', 'TUN']);
    expect(of('economy')).toBeUndefined();
  });

  it('takes scores apart only by noise of floating point as equal', () => {
    const noisy = differences(['x'], ['A', 'B'], (economy) => (economy === 'A' ? 30.8 : 30.800000000000004));
    expect(noisy[0]?.leaders).toEqual(['A', 'B']);
  });
});

describe('leads', () => {
  it('counts shared leads for each, most first, and leaves out who leads nowhere', () => {
    expect(leads(ASKED, all)).toEqual([
      { economy: 'MAR', columns: ['skills', 'government'] },
      { economy: 'TUN', columns: ['overall', 'skills'] },
    ]);
  });
});

describe('widest and closeColumns', () => {
  it('find the largest gap, and the columns within three points', () => {
    expect(widest(all)?.column).toBe('skills');
    expect(closeColumns(all)).toEqual(['overall']);
  });

  it('find nothing where nothing is compared', () => {
    expect(widest([])).toBeNull();
    expect(closeColumns([])).toEqual([]);
  });
});

describe('bestOf', () => {
  it('is the highest or the lowest, as the direction says, ties included', () => {
    expect(bestOf([3, null, 5, 5], 1)).toEqual([false, false, true, true]);
    expect(bestOf([3, null, 5, 5], -1)).toEqual([true, false, false, false]);
  });

  it('is nobody without a better end, without a second value, and where all are equal', () => {
    expect(bestOf([3, 5], 0)).toEqual([false, false]);
    expect(bestOf([3, null], 1)).toEqual([false, false]);
    expect(bestOf([5, 5], 1)).toEqual([false, false]);
  });
});

describe('movedMost', () => {
  const value = (year: number, at: number, flag = ''): YearValue => ({ year, value: at, flag, source: 's' });
  const series = new Map([
    ['A', [value(2000, 1), value(2005, 10), value(2010, 20), value(2020, 40)]],
    ['B', [value(2005, 50), value(2010, 55), value(2020, 90), value(2022, 95)]],
    ['C', [value(2005, 5), value(2010, 80, 'B'), value(2020, 85)]],
  ]);

  it('compares the first and the last year that all have', () => {
    expect(movedMost(series, ['A', 'B'], { from: 1990, to: 2030 }, 'linear')).toEqual({
      economy: 'B',
      fromYear: 2005,
      toYear: 2020,
      from: 50,
      to: 90,
    });
  });

  it('takes the greater factor on a log scale', () => {
    expect(movedMost(series, ['A', 'B'], { from: 1990, to: 2030 }, 'log')).toMatchObject({
      economy: 'A',
      from: 10,
      to: 40,
    });
  });

  it('starts anew where a series breaks, and keeps to the years asked for', () => {
    expect(movedMost(series, ['A', 'C'], { from: 1990, to: 2030 }, 'linear')).toMatchObject({
      economy: 'A',
      fromYear: 2010,
      toYear: 2020,
    });
    expect(movedMost(series, ['A', 'B'], { from: 2006, to: 2015 }, 'linear')).toBeNull();
  });

  it('is nobody where one has no value, or nobody moved', () => {
    expect(movedMost(series, ['A', 'X'], { from: 1990, to: 2030 }, 'linear')).toBeNull();
    const still = new Map([['A', [value(2000, 1), value(2001, 1)]]]);
    expect(movedMost(still, ['A'], { from: 1990, to: 2030 }, 'linear')).toBeNull();
  });
});
