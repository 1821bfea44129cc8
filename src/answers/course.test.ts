import { describe, expect, it } from 'vitest';
import { course, courseChange, reportedYears, sinceBreak, trendIn } from './course.ts';
import type { YearValue } from './newest.ts';

const at = (year: number, value: number, flag = ''): YearValue => ({ year, value, flag, source: 's' });

describe('course', () => {
  it('gives the median of the newest values within tolerance, year by year', () => {
    const series = new Map([
      ['A', [at(2020, 10), at(2021, 20)]],
      ['B', [at(2020, 30)]],
      ['C', [at(2021, 70)]],
    ]);
    // 2020: 10 and 30. 2021: 20, 30 (a year old) and 70.
    expect(course(series, ['A', 'B', 'C'], [2020, 2021], 1)).toMatchObject([
      { year: 2020, median: 20, n: 2 },
      { year: 2021, median: 30, n: 3 },
    ]);
  });

  it('leaves out a year in which less than half of the group has a value', () => {
    const series = new Map([['A', [at(2020, 10)]]]);
    expect(course(series, ['A', 'B', 'C'], [2020], 5)).toEqual([]);
    expect(course(series, ['A', 'B'], [2020], 5)).toHaveLength(1);
  });

  it('marks a break where half of the values start a new series that year, and not the year after', () => {
    const series = new Map([
      ['A', [at(2020, 10), at(2021, 20, 'B'), at(2022, 21)]],
      ['B', [at(2020, 30), at(2021, 35)]],
    ]);
    const points = course(series, ['A', 'B'], [2020, 2021, 2022], 5);
    expect(points.map(({ afterBreak }) => afterBreak)).toEqual([false, true, false]);
    expect(sinceBreak(points).map(({ year }) => year)).toEqual([2021, 2022]);
  });

  it('keeps all points where there is no break', () => {
    const points = course(new Map([['A', [at(2020, 1), at(2021, 2)]]]), ['A'], [2020, 2021], 5);
    expect(sinceBreak(points)).toEqual(points);
  });
});

describe('courseChange', () => {
  it('compares only the economies that have a value at both ends, and says how many', () => {
    const series = new Map([
      ['A', [at(2010, 10), at(2020, 50)]],
      ['B', [at(2010, 20), at(2020, 60)]],
      ['C', [at(2020, 99)]],
    ]);
    expect(courseChange(series, ['A', 'B', 'C'], { fromYear: 2010, toYear: 2020 }, 5)).toEqual({
      from: 15,
      to: 55,
      n: 2,
    });
  });

  it('is null where nobody has both', () => {
    const series = new Map([['A', [at(2010, 1)]]]);
    expect(courseChange(series, ['A'], { fromYear: 2010, toYear: 2020 }, 5)).toBeNull();
  });
});

describe('reportedYears', () => {
  it('lists the years of all economies once, ascending', () => {
    const series = new Map([
      ['A', [at(2021, 1), at(2023, 1)]],
      ['B', [at(2020, 1), at(2021, 1)]],
    ]);
    expect(reportedYears(series)).toEqual([2020, 2021, 2023]);
  });
});

it('sets a group’s trend beside the world’s, and not the world’s beside itself', () => {
  const series = new Map([
    ['A', [at(2020, 10), at(2021, 20)]],
    ['B', [at(2020, 30), at(2021, 60)]],
  ]);
  const ofGroup = trendIn(series, { group: 'G', members: ['A'] }, 2021, 0);
  expect(ofGroup.groupCourse.map(({ median }) => median)).toEqual([10, 20]);
  expect(ofGroup.worldCourse.map(({ median }) => median)).toEqual([20, 40]);
  expect(ofGroup.change).toEqual({ from: 10, to: 20, n: 1, fromYear: 2020, toYear: 2021 });
  expect(trendIn(series, { group: 'WORLD', members: ['A', 'B'] }, 2021, 0).worldCourse).toEqual([]);
});
