import { describe, expect, it } from 'vitest';
import { imputeByGroup, imputeWithinParent } from './impute.ts';
import { imputeOverTime, type OverTime } from './impute-time.ts';
import { buildTree } from './tree.ts';
import type { Panel } from './types.ts';

const none = NaN;

describe('imputing by group', () => {
  const panel: Panel = {
    units: ['a', 'b', 'c', 'd', 'e', 'f'],
    columns: ['x'],
    values: Float64Array.of(1, 2, 9, none, none, none),
  };
  const groups = ['north', 'north', 'north', 'north', 'south', undefined];

  it('fills with the mean or the median of the group and reports the cell', () => {
    // (1 + 2 + 9) / 3 = 4, median 2
    const { panel: filled, cells } = imputeByGroup(panel, groups, 'mean');
    expect([...filled.values]).toEqual([1, 2, 9, 4, none, none]);
    expect(cells).toEqual([{ unit: 'd', column: 'x', value: 4 }]);
    expect([...imputeByGroup(panel, groups, 'median').panel.values]).toEqual([1, 2, 9, 2, none, none]);
  });
});

describe('imputing within the parent', () => {
  const tree = buildTree({
    id: 'top',
    weight: 1,
    children: [
      { id: 'g', weight: 1, children: ['x', 'y', 'z'].map((id) => ({ id, weight: 1 })) },
      { id: 'h', weight: 1, children: [{ id: 'w', weight: 1 }] },
    ],
  });
  const panel: Panel = {
    units: ['a', 'b', 'c'],
    columns: ['x', 'y', 'z', 'w'],
    values: Float64Array.of(0, 10, 5, 1, 100, 30, 1, none, 75, none, 2, 3),
  };

  it('fills with the mean of the normalised siblings, back in the own unit and direction', () => {
    // c: x 75 of 0–100 → 0.75; z less is better, 2 between 5 (0) and 1 (1) → 0.75; mean 0.75; y = 10 + 0.75 × 20 = 25
    const { panel: filled, cells } = imputeWithinParent(panel, tree, (column) => (column === 'z' ? -1 : 1));
    expect(cells).toEqual([{ unit: 'c', column: 'y', value: 25 }]);
    // b has no sibling of w
    expect(filled.values[7]).toBeNaN();
  });
});

describe('imputing over time', () => {
  const at = (time: number, value: number) => ({
    time,
    panel: { units: ['a'], columns: ['x'], values: Float64Array.of(value) },
  });
  const series = [at(2010, 10), at(2012, none), at(2014, 30), at(2016, none), at(2008, none)];
  const filled = (time: number, how: OverTime, lag?: number): number =>
    imputeOverTime(series, time, how, lag).panel.values[0] ?? NaN;

  it('with the latest value looks back only', () => {
    expect(filled(2012, 'latest')).toBe(10);
    expect(filled(2016, 'latest')).toBe(30);
    expect(filled(2008, 'latest')).toBeNaN();
  });

  it('with a constant also looks ahead before the first known value', () => {
    expect(filled(2012, 'constant')).toBe(10);
    expect(filled(2008, 'constant')).toBe(10);
  });

  it('on a line goes between the neighbours and stays level beyond the ends', () => {
    expect(filled(2012, 'linear')).toBe(20);
    expect(filled(2016, 'linear')).toBe(30);
    expect(filled(2008, 'linear')).toBe(10);
  });

  it('uses nothing that is further away than the maximum lag', () => {
    expect(filled(2012, 'latest', 2)).toBe(10);
    expect(filled(2012, 'latest', 1)).toBeNaN();
  });

  it('leaves a known value alone', () => {
    expect(filled(2014, 'linear')).toBe(30);
    expect(imputeOverTime(series, 2014, 'linear').cells).toEqual([]);
  });
});
