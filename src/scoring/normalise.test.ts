import { describe, expect, it } from 'vitest';
import { type Normalisation, normalise } from './normalise.ts';
import { stackPanels } from './panel.ts';
import type { Panel } from './types.ts';

const column = (values: readonly number[]): Panel => ({
  units: values.map((_, u) => `u${u}`),
  columns: ['x'],
  values: Float64Array.from(values),
});

function normalised(
  values: readonly number[],
  how: Normalisation,
  direction: 1 | -1 = 1,
  peers = values,
): number[] {
  const { panel } = normalise(
    column(values),
    () => how,
    () => direction,
    column(peers),
  );
  return [...panel.values];
}

describe('normalising', () => {
  it('by min-max gives the share of the way from the lowest to the highest', () => {
    // (20 − 10) / (40 − 10) = 1/3
    const how: Normalisation = { kind: 'minmax', range: [0, 90] };
    expect(normalised([10, 20, NaN, 40], how)).toEqual([0, 30, NaN, 90]);
    expect(normalised([10, 20, NaN, 40], how, -1)).toEqual([90, 60, NaN, 0]);
    expect(normalised([10, 20, 40], { kind: 'minmax', range: [1, 100] })).toEqual([1, 34, 100]);
  });

  it('by z-score uses the standard deviation of a sample', () => {
    // 2, 4, 6: mean 4, squares 4 + 0 + 4 over n − 1 = 2 make 4, root 2
    expect(normalised([2, 4, 6], { kind: 'zscore' })).toEqual([-1, 0, 1]);
    expect(normalised([2, 4, 6], { kind: 'zscore' }, -1)).toEqual([1, 0, -1]);
  });

  it('by rank counts from the lowest, ties at the minimum', () => {
    const values = [20, 10, NaN, 40, 20];
    expect(normalised(values, { kind: 'rank', digits: 17 })).toEqual([2, 1, NaN, 4, 2]);
    expect(normalised(values, { kind: 'rank', digits: 17 }, -1)).toEqual([2, 4, NaN, 1, 2]);
    expect(normalised(values, { kind: 'borda', digits: 17 })).toEqual([1, 0, NaN, 3, 1]);
    const share: Normalisation = { kind: 'percentile-rank', range: [0, 1], digits: 17 };
    expect(normalised(values, share)).toEqual([1 / 3, 0, NaN, 1, 1 / 3]);
  });

  it('by rank ties values that are equal at the digits asked for', () => {
    const values = [5.1, 5.1000000000000005, 3];
    expect(normalised(values, { kind: 'rank', digits: 17 })).toEqual([2, 3, 1]);
    expect(normalised(values, { kind: 'rank', digits: 12 })).toEqual([2, 2, 1]);
  });

  it('by distance to the maximum is 1 there and 0 at the minimum', () => {
    expect(normalised([0, 5, 10], { kind: 'distance-to-max', range: [0, 1] })).toEqual([0, 0.5, 1]);
  });

  it('by distance to a target goes beyond 1 unless capped', () => {
    // target 8, minimum 0: 1 − (8 − 4) / 8 = 0.5; 1 − (8 − 10) / 8 = 1.25
    const target = { kind: 'distance-to-target', target: 8, range: [0, 1] } as const;
    expect(normalised([0, 4, 10], { ...target, capped: false })).toEqual([0, 0.5, 1.25]);
    expect(normalised([0, 4, 10], { ...target, capped: true })).toEqual([0, 0.5, 1]);
    // less is better, target 2, worst 10: 1 − (6 − 2) / (10 − 2) = 0.5
    expect(normalised([2, 6, 10], { ...target, target: 2, capped: false }, -1)).toEqual([1, 0.5, 0]);
  });

  it('between goalposts is cut to them, on a linear or log scale', () => {
    const linear = {
      kind: 'goalposts',
      range: [0, 100],
      goalposts: { low: 10, high: 60, scale: 'linear' },
    } as const;
    expect(normalised([5, 10, 35, 60, 70], linear)).toEqual([0, 0, 50, 100, 100]);
    expect(normalised([5, 10, 35, 60, 70], linear, -1)).toEqual([100, 100, 50, 0, 0]);
    // ln 10 lies halfway between ln 1 and ln 100
    const log = {
      kind: 'goalposts',
      range: [1, 101],
      goalposts: { low: 1, high: 100, scale: 'log' },
    } as const;
    expect(normalised([0, 1, 10, 1000], log)).toEqual([1, 1, 51, 101]);
  });

  it('takes its ends from the peers, whoever is on the page', () => {
    const how: Normalisation = { kind: 'minmax', range: [0, 100] };
    expect(normalised([20, 30, 50], how, 1, [20, 40])).toEqual([0, 50, 150]);
    const share: Normalisation = { kind: 'percentile-rank', range: [0, 1], digits: 17 };
    expect(normalised([30, 90], share, 1, [10, 30, 50])).toEqual([0.5, 1]);
  });

  it('over all years shares one scale', () => {
    const years = [column([0, 10]), column([10, 20])];
    const how: Normalisation = { kind: 'minmax', range: [0, 100] };
    const scaled = years.map((year) => [
      ...normalise(
        year,
        () => how,
        () => 1,
        stackPanels(years),
      ).panel.values,
    ]);
    expect(scaled).toEqual([
      [0, 50],
      [50, 100],
    ]);
  });

  it('reports a column without spread or data and makes it missing', () => {
    const panel: Panel = {
      units: ['a', 'b'],
      columns: ['flat', 'none'],
      values: Float64Array.of(3, NaN, 3, NaN),
    };
    const result = normalise(
      panel,
      () => ({ kind: 'zscore' }),
      () => 1,
    );
    expect([...result.panel.values]).toEqual([NaN, NaN, NaN, NaN]);
    expect(result.problems).toEqual([
      { column: 'flat', problem: 'no spread' },
      { column: 'none', problem: 'no data' },
    ]);
  });
});
