import { describe, expect, it } from 'vitest';
import type { Missing, Newest } from './newest.ts';
import { bestShown, commonYear, countBests } from './sideBySide.ts';

const value = (own: number): Newest => ({ year: 2024, value: own, flag: '', source: 's', lag: 0 });
const NONE: Missing = { missing: 'not reported' };

describe('bestShown', () => {
  it('lets values that are shown alike share the best place', () => {
    const values = [value(50.04), value(50.01), value(20), NONE];
    expect(bestShown(values, { decimals: 1, direction: 1, unit: 'score-100' })).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(bestShown(values, { decimals: 2, direction: 1, unit: 'score-100' })).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes the lowest where low is good, and none where neither end is', () => {
    const values = [value(3), value(2)];
    expect(bestShown(values, { decimals: 0, direction: -1, unit: 'years' })).toEqual([false, true]);
    expect(bestShown(values, { decimals: 0, direction: 0, unit: 'years' })).toEqual([false, false]);
  });

  it('takes nothing beyond parity for better than parity', () => {
    const values = [value(1.34), value(1), value(0.9)];
    expect(bestShown(values, { decimals: 2, direction: 1, unit: 'ratio' })).toEqual([true, true, false]);
  });
});

describe('commonYear', () => {
  it('is the year that comes most often, the newest of equals', () => {
    expect(commonYear([2022, 2024, 2022])).toBe(2022);
    expect(commonYear([2022, 2024])).toBe(2024);
    expect(commonYear([])).toBeNull();
  });
});

describe('countBests', () => {
  it('counts who has the best value how often, most first, and the rows that have one', () => {
    const rows = [
      [true, true, false],
      [false, true, false],
      [false, false, false],
    ];
    expect(countBests(['A', 'B', 'C'], rows)).toEqual({
      decided: 2,
      bests: [
        { economy: 'B', n: 2 },
        { economy: 'A', n: 1 },
        { economy: 'C', n: 0 },
      ],
    });
  });
});
