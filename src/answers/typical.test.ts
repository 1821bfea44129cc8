import { describe, expect, it } from 'vitest';
import type { Catalog, Group, Indicator } from '../catalog/catalog.ts';
import type { AreaCourse } from './area.ts';
import { aheadOf, typicalOf } from './typical.ts';

const catalog: Pick<Catalog, 'units'> = { units: [{ unit: 'percent', name: '% of people', symbol: '%' }] };
const group = (id: string): Group => ({
  group: id,
  kind: id === 'WORLD' ? 'world' : 'organisation',
  name: id,
  short: id,
  members: ['A', 'B'],
  associates: [],
  nonRegional: [],
});
const use: Indicator = {
  indicator: 'use',
  area: 'skills',
  name: 'Use',
  short: 'use',
  unit: 'percent',
  direction: 1,
  scale: 'linear',
  weight: 1,
  goalposts: [0, 100],
  toleranceYears: 5,
  decimals: 0,
  comparableOverTime: true,
  groupAverages: ['median'],
  source: 's',
  segments: [],
  firstYear: 2018,
  lastYear: 2022,
  defaultYear: 2020,
};
const at = (year: number, value: number) => ({ year, value, n: 2, afterBreak: false });
const course: AreaCourse = { group: [at(2018, 10), at(2020, 20), at(2021, 90)], world: [at(2020, 15)] };
const courses = new Map([['use', course]]);
const typical = (indicator: Indicator, year: number, of = 'G') =>
  typicalOf(catalog, indicator, courses, { group: group(of), year });

describe('what is typical of a group', () => {
  it('ends in the year asked for, or in the newest in which most have a value', () => {
    expect(typical(use, 2022)?.newest).toEqual(at(2020, 20));
    expect(typical(use, 2019)?.points).toEqual([at(2018, 10)]);
    expect(typical(use, 2017)).toMatchObject({ points: [], newest: null, world: null, ahead: null });
  });

  it('is ahead of the world in the same year, where one end is better', () => {
    expect(typical(use, 2020)).toMatchObject({ world: 15, ahead: true });
    expect(typical({ ...use, direction: -1 }, 2020)?.ahead).toBe(false);
    expect(typical({ ...use, direction: 0 }, 2020)?.ahead).toBeNull();
    expect(typical(use, 2018)).toMatchObject({ world: null, ahead: null });
    expect(typical(use, 2020, 'WORLD')).toMatchObject({ world: null, ahead: null });
  });

  it('is nothing where neither a median nor a mean makes sense, or nothing is known', () => {
    expect(typical({ ...use, groupAverages: ['population-weighted'] }, 2020)).toBeNull();
    expect(typical({ ...use, indicator: 'other' }, 2020)).toBeNull();
  });

  it('is counted over the indicators that are judged', () => {
    const all = [use, { ...use, direction: -1 as const }, { ...use, direction: 0 as const }];
    expect(aheadOf(all.flatMap((each) => typical(each, 2020) ?? []))).toEqual({
      ahead: 1,
      behind: 1,
      of: 2,
    });
  });
});
