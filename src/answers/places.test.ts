import { expect, it } from 'vitest';
import type { Catalog, Group, Indicator } from '../catalog/catalog.ts';
import { betterThan, inFront, nearestYear, placesIn } from './places.ts';
import type { Series } from './standing.ts';

const at = (year: number, value: number) => ({ year, value, flag: '', source: 's' });
const series: Series = new Map([
  ['A', [at(2018, 50)]],
  ['B', [at(2020, 70)]],
  ['C', [at(2010, 90)]],
  ['D', [at(2020, 60)]],
  ['E', [at(2020, 80)]],
]);
const group: Group = {
  group: 'G',
  kind: 'organisation',
  name: 'Group',
  short: 'G',
  members: ['A', 'B', 'C', 'D'],
  associates: ['E'],
  nonRegional: [],
};
const catalog: Catalog = {
  language: 'en',
  version: '',
  economies: { E: 'Aland', D: 'Borduria', C: 'Carpania', B: 'Deltora', A: 'Elbonia' },
  groups: [group],
  areas: [],
  indicators: [],
  units: [],
  flags: {},
  segments: [],
  sources: [],
  years: [2015, 2024],
  scoreYears: [2020],
  scoreYear: 2020,
  changeYears: {},
};
const indicator: Indicator = {
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
const places = placesIn(catalog, indicator, series, { group, year: 2020 });

it('lists members by name, places those with a value, members before who is only listed, and counts those that averages count', () => {
  expect(places.members).toEqual(['E', 'D', 'C', 'B', 'A']);
  expect(places.placed.map(({ economy, rank }) => [economy, rank])).toEqual([
    ['B', 1],
    ['D', 2],
    ['A', 3],
    ['E', null],
  ]);
  expect(places.counted.map(({ economy }) => economy)).toEqual(['B', 'D', 'A']);
  expect(places.missing).toEqual([{ economy: 'C', missing: 'too old', year: 2010 }]);
});

it('puts the first three in front of a trend', () => {
  expect(inFront(places.placed)).toEqual(['B', 'D', 'A']);
});

it('counts who is better by the indicator’s good end, and no equal', () => {
  expect(betterThan(places.counted, 60, { direction: 1 })).toBe(1);
  expect(betterThan(places.counted, 60, { direction: -1 })).toBe(1);
  expect(betterThan(places.counted, 55, { direction: 0 })).toBe(2);
});

it('finds the nearest year in which anybody reported, and none where nobody did', () => {
  expect(nearestYear(series, ['A', 'C'], 2013)).toBe(2010);
  expect(nearestYear(series, ['A', 'C'], 2016)).toBe(2018);
  expect(nearestYear(series, ['Z'], 2016)).toBeNull();
});
