import { describe, expect, it } from 'vitest';
import {
  currentIndicators,
  heldByEconomy,
  holdingLetter,
  lacking,
  type PublishedHeld,
  typicalCount,
  wellCovered,
} from './held.ts';

const own = (held: string) => ({ observations: 1, from: 2020, counts: [1], held });

const HELD: PublishedHeld = {
  year: 2026,
  economies: ['AAA', 'BBB', 'CCC'],
  indicators: { a: own('con'), b: own('ccn'), ended: own('oon'), gdp: own('ccc') },
  sources: {},
};
const INDICATORS = [
  { indicator: 'a', area: 'skills' },
  { indicator: 'b', area: 'skills' },
  { indicator: 'ended', area: 'skills' },
  { indicator: 'gdp', area: 'context' },
];

describe('what is held', () => {
  it('counts a value as current up to its indicator’s tolerance, and says of an older one that there is one', () => {
    expect([2026, 2021, 2020, undefined].map((newest) => holdingLetter(newest, 2026, 5))).toEqual([
      'c',
      'c',
      'o',
      'n',
    ]);
  });

  it('says who lacks an indicator, and whose value is too old, in the order that was asked for', () => {
    expect(lacking(HELD, 'a', ['CCC', 'BBB', 'AAA'])).toEqual({ current: 1, none: ['CCC'], old: ['BBB'] });
    expect(lacking(HELD, 'unknown', ['AAA', 'ZZZ'])).toEqual({ current: 0, none: ['AAA', 'ZZZ'], old: [] });
  });

  it('is counted in the areas’ indicators that anybody has up to date', () => {
    expect(currentIndicators(HELD, INDICATORS)).toEqual(new Map([['skills', ['a', 'b']]]));
  });

  it('gives the share of economies with at least half of an area', () => {
    const members = heldByEconomy(HELD, currentIndicators(HELD, INDICATORS), HELD.economies);
    expect(members.map(({ all }) => all)).toEqual([2, 1, 0]);
    expect(wellCovered(members, 'skills', 2)).toBeCloseTo(2 / 3);
    expect(typicalCount(members)).toBe(1);
  });
});
