import { describe, expect, it } from 'vitest';
import { aboveMedians, bestScored, medianScores, placesAmong } from './compared.ts';

const SCORES = {
  columns: ['skills', 'overall'],
  scores: { MAR: [70, 60], TUN: [70, 62], EGY: [40, null], SOM: [null, null] },
  ranks: { MAR: [1, 2], TUN: [1, 1], EGY: [3, null], SOM: [null, null] },
} as const;

describe('bestScored', () => {
  it('takes the best overall scores, best first, and nobody without one', () => {
    expect(bestScored(['EGY', 'MAR', 'TUN', 'XXX'], SCORES, 3)).toEqual(['TUN', 'MAR']);
    expect(bestScored(['MAR', 'TUN'], SCORES, 1)).toEqual(['TUN']);
  });

  it('takes nobody where there is no overall score at all', () => {
    expect(bestScored(['MAR', 'TUN'], { ...SCORES, columns: ['skills'] }, 3)).toEqual([]);
  });
});

describe('placesAmong', () => {
  it('counts the better ones; equals share a place, and the next one is skipped', () => {
    expect(placesAmong([70, 70, 40, null])).toEqual([1, 1, 3, null]);
    expect(placesAmong([null])).toEqual([null]);
  });
});

describe('medianScores', () => {
  it('is the middle of those that have a score, in the columns asked for', () => {
    expect(medianScores(SCORES, ['MAR', 'TUN', 'EGY', 'SOM'], ['overall', 'skills'])).toEqual([61, 70]);
    expect(medianScores(SCORES, ['SOM', 'XXX'], ['overall'])).toEqual([null]);
    expect(medianScores(SCORES, ['MAR'], ['economy'])).toEqual([null]);
  });
});

describe('aboveMedians', () => {
  it('counts columns above the median, of those with a score and a median; equal is not above', () => {
    expect(aboveMedians([70, 50, 40, null], [60, 50, null, 10])).toEqual({ above: 1, of: 2 });
    expect(aboveMedians([], [])).toEqual({ above: 0, of: 0 });
  });
});
