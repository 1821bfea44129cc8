import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../catalog/types.ts';
import { typicalKind, unpackArea } from './area.ts';
import type { YearValue } from './newest.ts';
import { publishArea, typicalCourse } from './publishArea.ts';

const at = (year: number, value: number, flag = ''): YearValue => ({ year, value, flag, source: 's' });

const series = new Map([
  ['A', [at(2020, 10), at(2021, 20)]],
  ['B', [at(2020, 30)]],
  ['C', [at(2020, 50), at(2021, 100)]],
  ['D', [at(2021, 7)]],
]);

describe('what is typical of a group', () => {
  it('is the median where it makes sense, else the mean, else nothing', () => {
    expect(typicalKind(['mean', 'median'])).toBe('median');
    expect(typicalKind(['mean', 'population-weighted'])).toBe('mean');
    expect(typicalKind(['population-weighted'])).toBeNull();
    expect(typicalKind([])).toBeNull();
  });

  it('is taken over the newest values within tolerance, with their number', () => {
    // 2020: 10, 30, 50. 2021: 20, 30 (a year old), 100.
    const of = ['A', 'B', 'C'];
    expect(typicalCourse(series, of, 1, 'median')).toEqual([
      { year: 2020, value: 30, n: 3, afterBreak: false },
      { year: 2021, value: 30, n: 3, afterBreak: false },
    ]);
    expect(typicalCourse(series, of, 1, 'mean')).toEqual([
      { year: 2020, value: 30, n: 3, afterBreak: false },
      { year: 2021, value: 50, n: 3, afterBreak: false },
    ]);
  });
});

describe('the published answer of an area', () => {
  const none = { en: '', fr: '', ar: '' };
  const row: IndicatorRow = {
    indicator: 'use',
    area: 'skills',
    order: 1,
    name: none,
    short: none,
    definition: none,
    unit: 'percent',
    direction: 1,
    goalpost_low: 0,
    goalpost_high: 100,
    scale: 'linear',
    weight: 1,
    weight_reason: none,
    tolerance_years: 1,
    decimals: 0,
    comparable_over_time: true,
    group_averages: ['median'],
    source: 's',
  };
  const groups = new Map([['G', ['A', 'B', 'C']]]);
  const all = new Map([
    ['use', series],
    ['law', series],
  ]);

  it('holds the course of the group beside that of the world, and comes back as it was', () => {
    const published = publishArea([row], all, groups).get('G');
    expect(published && [...unpackArea(published)]).toEqual([
      [
        'use',
        {
          group: typicalCourse(series, ['A', 'B', 'C'], 1, 'median'),
          // 2021: 20, 30, 100 and D's 7
          world: [
            { year: 2020, value: 30, n: 3, afterBreak: false },
            { year: 2021, value: 25, n: 4, afterBreak: false },
          ],
        },
      ],
    ]);
  });

  it('keeps a break that at least half of the values begin', () => {
    const broken = new Map([['A', [at(2020, 1), at(2021, 2, 'B')]]]);
    const published = publishArea([row], new Map([['use', broken]]), new Map([['G', ['A']]])).get('G');
    expect(
      published &&
        unpackArea(published)
          .get('use')
          ?.group.map(({ afterBreak }) => afterBreak),
    ).toEqual([false, true]);
  });

  it('leaves out an indicator of which no average makes sense', () => {
    const published = publishArea([{ ...row, indicator: 'law', group_averages: [] }], all, groups).get('G');
    expect(published).toEqual({ courses: {} });
  });
});
