import { describe, expect, it } from 'vitest';
import { compareScores, competitionRanks } from './rank.ts';

describe('competition ranks', () => {
  it('give ties the smaller rank and nothing to the missing', () => {
    expect([...competitionRanks([10, 30, 30, NaN, 20])]).toEqual([4, 1, 1, NaN, 3]);
  });

  it('take scores that agree in 12 significant digits as equal', () => {
    expect([...competitionRanks([30.800000000000004, 30.8, 30.7999])]).toEqual([1, 1, 3]);
    expect([...competitionRanks([30.8000000001, 30.8])]).toEqual([1, 2]);
    expect(compareScores(0.1 + 0.2, 0.3)).toBe(0);
    expect(compareScores(1e-20, 2e-20)).toBe(-1);
    expect(compareScores(0, 0)).toBe(0);
  });

  it('order negative scores', () => {
    expect([...competitionRanks([-1, 0, -2.5, 1])]).toEqual([3, 2, 4, 1]);
  });
});
