import { describe, expect, it } from 'vitest';
import type { YearValue } from '../../answers/newest.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Group, Indicator } from '../../catalog/catalog.ts';
import { en } from '../../words/en.ts';
import type { Environment } from '../../words/environment.ts';
import { numbers } from '../../words/numbers.ts';
import { mapData } from './mapData.ts';
import { indicatorModel } from './model.ts';
import { indicatorPageLead, indicatorPageTitle, mapTitle, rankingTitle } from './words.ts';

const group: Group = {
  group: 'G',
  kind: 'organisation',
  name: 'Group',
  short: 'G',
  members: ['A', 'B', 'C', 'D'],
  associates: ['E'],
  nonRegional: ['F'],
};

const use: Indicator = {
  indicator: 'use',
  area: 'skills',
  name: 'Use',
  short: 'Use',
  unit: 'percent',
  direction: 1,
  scale: 'linear',
  weight: 1,
  goalposts: [0, 100],
  toleranceYears: 3,
  decimals: 0,
  comparableOverTime: true,
  groupAverages: ['median'],
  source: 's',
  segments: [],
  firstYear: 2010,
  lastYear: 2020,
  defaultYear: 2020,
};

const catalog: Catalog = {
  language: 'en',
  version: '0123456789ab',
  economies: { A: 'Aland', B: 'Borduria', C: 'Carpania', D: 'Deltora', E: 'Elbonia', F: 'Freedonia' },
  groups: [group],
  areas: [],
  indicators: [use],
  units: [{ unit: 'percent', name: '% of people', symbol: '%' }],
  flags: {},
  segments: [],
  sources: [],
  years: [2015, 2024],
  scoreYears: [2020],
  scoreYear: 2020,
  changeYears: {},
};
const environment: Environment<Catalog> = { catalog, words: en, numbers: numbers('en'), base: '/' };

const at = (value: number, year = 2020): YearValue => ({ year, value, flag: '', source: 's' });
const series = new Map([
  ['A', [at(80)]],
  ['B', [at(60)]],
  ['C', [at(40, 2019)]],
  ['D', [at(99, 2010)]],
  ['E', [at(70)]],
  ['F', [at(95)]],
]);
const answersOf = (known: Series) => ({ series: known, populations: null, targets: [] });
const model = (indicator: Indicator = use) => indicatorModel(catalog, indicator, answersOf(series), {});

describe('an indicator of a group with associates', () => {
  it('lists them after the members, each by value, and ranks members alone', () => {
    expect(model().placed.map(({ economy, rank }) => [economy, rank])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['F', null],
      ['E', null],
    ]);
  });

  it('lets a member lead, and counts members alone', () => {
    expect(indicatorPageTitle(environment, model())).toBe('Use: Aland leads with 80% (G, 2020)');
    // The world's median is 70; of A, B and C one is above it.
    expect(rankingTitle(environment, model())).toBe('G: 1 of 3 members is above the world median');
    expect(mapTitle(environment, model())).toBe('G: values range from 40% (Carpania) to 80% (Aland)');
    expect(model().lines).toEqual(['A', 'B', 'C']);
  });
});

describe('an indicator of the world', () => {
  const world: Group = { ...group, group: 'WORLD', kind: 'world', short: 'World' };
  const of = indicatorModel({ ...catalog, groups: [world] }, use, answersOf(series), { group: 'WORLD' });

  it('is not compared with the world', () => {
    expect(indicatorPageLead(environment, of)).toBe(
      'Unit: % of people. 3 of 4 members have a value for 2020 or shortly before. Median 60%.',
    );
    expect(rankingTitle(environment, of)).toBe('World: values range from 40% (Carpania) to 80% (Aland)');
    expect(of.worldMedian).toBeNull();
    expect(of.worldCourse).toEqual([]);
  });
});

describe('an indicator without a good end', () => {
  const neither: Indicator = { ...use, direction: 0 };
  const of = (values: readonly number[], indicator: Indicator) => {
    const series = new Map(values.map((value, place) => ['ABCD'[place] ?? '', [at(value)]]));
    return indicatorModel(catalog, indicator, answersOf(series), {});
  };

  it('names all those with the highest value', () => {
    expect(indicatorPageTitle(environment, of([40, 80, 80, 10], neither))).toBe(
      'Use: Borduria and Carpania have the highest value, 80% (G, 2020)',
    );
  });

  it('counts those who have it where they are many, and gives both ends where a median says nothing', () => {
    const law: Indicator = { ...neither, groupAverages: ['mean'] };
    const all = [100, 100, 100, 100];
    expect(indicatorPageTitle(environment, of(all, law))).toBe(
      'Use: all 4 members have the highest value, 100% (G, 2020)',
    );
    expect(rankingTitle(environment, of([100, 100, 0, 100], law))).toBe(
      'G: 3 of 4 members at 100%, the highest value; 1 at 0%, the lowest',
    );
  });
});

describe('the map of an indicator', () => {
  it('says of each member its value and year, or why there is none', () => {
    const labels = mapData(environment, model()).economies.map(({ economy, label }) => [economy, label]);
    expect(labels).toContainEqual(['C', 'Carpania: rank 3, 40% in 2019']);
    expect(labels).toContainEqual(['D', 'Deltora: no value since 2010']);
    expect(labels).toHaveLength(6);
  });

  it('gives the better end the far end of the colours, and nobody a colour without a value', () => {
    const tones = (indicator?: Indicator) =>
      Object.fromEntries(
        mapData(environment, model(indicator)).economies.map((economy) => [economy.economy, economy.tone]),
      );
    expect(tones()).toEqual({ F: 4, A: 3, E: 2, B: 1, C: 0, D: null });
    expect(tones({ ...use, direction: -1 })).toEqual({ F: 0, A: 1, E: 2, B: 3, C: 4, D: null });
  });
});
