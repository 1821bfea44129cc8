import { describe, expect, it } from 'vitest';
import { groupSummary } from './summary.ts';

const values = new Map([
  ['A', 10],
  ['B', 40],
  ['C', 20],
]);

describe('groupSummary', () => {
  it('says its base: how many of how many, and who is missing by name', () => {
    const summary = groupSummary(['A', 'B', 'C', 'D'], values, ['median'], new Map());
    expect(summary).toMatchObject({ n: 3, of: 4, missing: ['D'], averages: { median: 20 } });
  });

  it('never counts a missing member as zero', () => {
    expect(groupSummary(['A', 'D'], values, ['mean'], new Map()).averages.mean).toBe(10);
  });

  it('gives only the averages that make sense for the indicator', () => {
    expect(groupSummary(['A'], values, ['median'], new Map()).averages).toEqual({ median: 10 });
  });

  it('weighs by population', () => {
    // (1 × 10 + 3 × 40) / 4 = 32.5
    const populations = new Map([
      ['A', 1],
      ['B', 3],
    ]);
    const { averages } = groupSummary(['A', 'B'], values, ['population-weighted'], populations);
    expect(averages['population-weighted']).toBe(32.5);
  });

  it('gives no weighted mean where the population of a member with a value is unknown', () => {
    const { averages } = groupSummary(['A', 'B'], values, ['population-weighted'], new Map([['A', 1]]));
    expect(averages).toEqual({});
  });

  it('has no averages, ends or quartiles for a group without values', () => {
    const summary = groupSummary(['X'], values, ['median', 'mean'], new Map());
    expect(summary).toMatchObject({ n: 0, of: 1, averages: {}, low: null, high: null, quartiles: null });
  });
});
