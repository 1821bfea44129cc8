import { describe, expect, it } from 'vitest';
import type { CourseOfYear } from './published.ts';
import {
  carriedSince,
  courseCarriedSince,
  distances,
  middleOverTime,
  nearestScored,
  scoresUpTo,
} from './scoreHistory.ts';

const history = {
  years: [2018, 2019, 2020],
  scores: {
    A: [10, 20, 30.00049],
    B: [30, null, 50],
    C: [20, null, 40],
    D: [null, null, 90],
    Z: [99, 99, 99],
  },
};

describe('the middle of scores over time', () => {
  it('is that of the members who have one, in years in which at least half have', () => {
    expect(middleOverTime(history, ['A', 'B', 'C', 'D'])).toEqual([
      // 10, 20, 30
      [2018, 20, 15, 25, 3],
      // in 2019 one of four has a score; in 2020 30, 40, 50, 90 in four digits
      [2020, 45, 37.5, 60, 4],
    ]);
  });

  it('takes half of the members for enough', () => {
    expect(middleOverTime(history, ['A', 'B']).map(([year, , , , n]) => [year, n])).toEqual([
      [2018, 2],
      [2019, 1],
      [2020, 2],
    ]);
  });
});

const course = (...points: readonly (readonly [number, number])[]): CourseOfYear[] =>
  points.map(([year, median]) => [year, median, 0, 100, 5]);

describe('the distance between two medians', () => {
  it('is that of the first and of the last year that both have', () => {
    const group = course([2017, 1], [2018, 30], [2019, 50], [2020, 60], [2021, 2]);
    const world = course([2018, 40], [2019, 50], [2020, 57]);
    expect(distances(group, world)).toEqual([
      { year: 2018, points: -10 },
      { year: 2020, points: 3 },
    ]);
  });

  it('is not known where they share one year, or none', () => {
    expect(distances(course([2018, 30]), course([2018, 40]))).toBeNull();
    expect(distances(course([2018, 30], [2019, 31]), [])).toBeNull();
  });
});

it('the nearest year with scores is the earlier of two that are as near', () => {
  expect(nearestScored(course([2010, 1], [2014, 1], [2018, 1]), 2012)).toBe(2010);
  expect(nearestScored(course([2010, 1], [2014, 1]), 2030)).toBe(2014);
  expect(nearestScored([], 2012)).toBeNull();
});

describe('a median after the last renewal', () => {
  const history = {
    years: [2018, 2019, 2020],
    scores: { A: [10, 20, 20], B: [30, 30, 30] },
    renewed: { A: 2019, B: 0 },
  };

  it('is carried forward once none of its scores is renewed any more', () => {
    const course = middleOverTime(history, ['A', 'B']);
    expect(course.map(([year, middle, , , , carried]) => [year, middle, carried])).toEqual([
      [2018, 20, undefined],
      [2019, 25, undefined],
      [2020, 25, 1],
    ]);
    expect(courseCarriedSince(course)).toBe(2019);
    expect(courseCarriedSince(course.slice(0, 2))).toBeNull();
  });

  it('is none of archived scores, which do not say when they were renewed', () => {
    const { years, scores } = history;
    expect(courseCarriedSince(middleOverTime({ years, scores }, ['A', 'B']))).toBeNull();
  });
});

describe('the line of an economy', () => {
  const points = (of: string, until: number) =>
    scoresUpTo(history, of, until).map(({ year, value }) => [year, value]);
  const line = { ...history, measured: { A: [35, 80, 100] }, renewed: { A: 2018 } };

  it('ends in the year asked for and leaves out years without a score', () => {
    expect(points('B', 2020)).toEqual([
      [2018, 30],
      [2020, 50],
    ]);
    expect(points('B', 2019)).toEqual([[2018, 30]]);
    expect(points('X', 2020)).toEqual([]);
  });

  it('says how much had been measured by each year, and which years only carry it forward', () => {
    expect(scoresUpTo(line, 'A', 2019)).toEqual([
      { year: 2018, value: 10, measured: 35, isCarried: false },
      { year: 2019, value: 20, measured: 80, isCarried: true },
    ]);
    expect(carriedSince(scoresUpTo(line, 'A', 2020))).toBe(2018);
    expect(carriedSince(scoresUpTo(line, 'A', 2018))).toBeNull();
  });

  it('knows neither of archived scores', () => {
    expect(scoresUpTo(history, 'A', 2018)).toEqual([
      { year: 2018, value: 10, measured: null, isCarried: false },
    ]);
  });
});
