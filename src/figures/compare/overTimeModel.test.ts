import { describe, expect, it } from 'vitest';
import type { Group, Indicator } from '../../catalog/catalog.ts';
import { courseModel, type Shown, seriesOfHistory } from './course.ts';
import type { CompareModel } from './model.ts';

const group: Group = {
  group: 'G',
  kind: 'organisation',
  name: 'G',
  short: 'G',
  members: ['A', 'B', 'C'],
  associates: [],
  nonRegional: [],
};
const model: CompareModel = {
  group,
  year: 2024,
  byDefault: false,
  economies: ['A', 'B', 'C'],
  columns: [],
  rows: [],
  medians: [],
  overall: null,
  areas: [],
};
const history = seriesOfHistory({
  years: [2019, 2020, 2024, 2025],
  scores: { A: [10, 20, 60, 65], B: [null, 40, 30, 35], C: [50, null, null, null] },
});
const overall: Shown = { kind: 'scores', column: 'overall' };
const changes = {
  from: 2019,
  to: 2024,
  columns: ['skills', 'overall'],
  changes: { A: [null, [3.2, 9, 40] as const], B: [[1, 2, 40] as const, [-4, 8, 40] as const] },
};

describe('seriesOfHistory', () => {
  it('leaves out the years in which an economy has no score', () => {
    expect(history.get('B')?.map(({ year, value }) => [year, value])).toEqual([
      [2020, 40],
      [2024, 30],
      [2025, 35],
    ]);
  });
});

describe('courseModel', () => {
  it('shows the years up to the one on screen, from the first or the one chosen', () => {
    const all = courseModel(model, overall, history, null, {});
    expect([all.from, all.to, all.years]).toEqual([2019, 2024, [2019, 2020, 2024]]);
    expect(all.series.get('A')?.map(({ year }) => year)).toEqual([2019, 2020, 2024]);
    const later = courseModel(model, overall, history, null, { from: 2020 });
    expect(later.series.get('A')?.map(({ year }) => year)).toEqual([2020, 2024]);
    expect(courseModel(model, overall, history, null, { from: 2003 }).from).toBe(2019);
  });

  it('names those without a value in these years', () => {
    expect(courseModel(model, overall, history, null, { from: 2020 }).absent).toEqual(['C']);
    expect(courseModel(model, overall, history, null, {}).absent).toEqual([]);
  });

  it('draws the group’s median where at least half of its members have a value', () => {
    const { groupCourse } = courseModel(model, overall, history, null, {});
    expect(groupCourse.map(({ year, median }) => [year, median])).toEqual([
      [2019, 30],
      [2020, 30],
      [2024, 45],
    ]);
  });

  it('takes gains of scores from the changes that compare, the greatest first', () => {
    const { gains, gainYears, move } = courseModel(model, overall, history, changes, {});
    expect(gains).toEqual([
      { economy: 'A', points: 3.2, indicators: 9 },
      { economy: 'B', points: -4, indicators: 8 },
    ]);
    expect(gainYears).toEqual([2019, 2024]);
    expect(move).toBeNull();
  });

  it('finds the lowest and the highest of the newest values', () => {
    const { spread } = courseModel(model, overall, history, null, {});
    expect(spread?.map(({ economy, score }) => [economy, score])).toEqual([
      ['B', 30],
      ['A', 60],
    ]);
    expect(courseModel({ ...model, economies: ['A'] }, overall, history, null, {}).spread).toBeNull();
  });

  it('finds who moved most in an indicator, where its years compare', () => {
    const indicator: Indicator = {
      indicator: 'i',
      area: 'skills',
      name: 'I',
      short: 'I',
      unit: 'percent',
      direction: 1,
      scale: 'linear',
      weight: 1,
      goalposts: [0, 100],
      toleranceYears: 0,
      decimals: 0,
      comparableOverTime: true,
      groupAverages: ['median'],
      source: 's',
      segments: [],
      firstYear: 2019,
      lastYear: 2025,
      defaultYear: 2025,
    };
    const unit = { unit: 'percent', name: '%', symbol: '%' };
    const two = { ...model, economies: ['A', 'B'] };
    const shown: Shown = { kind: 'indicator', indicator, unit };
    expect(courseModel(two, shown, history, null, {}).move).toMatchObject({
      economy: 'A',
      fromYear: 2020,
      toYear: 2024,
    });
    const relative: Shown = { ...shown, indicator: { ...indicator, comparableOverTime: false } };
    expect(courseModel(two, relative, history, null, {}).move).toBeNull();
  });
});
