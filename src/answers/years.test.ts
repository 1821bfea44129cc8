import { expect, it } from 'vitest';
import type { CoreCatalog } from '../catalog/catalog.ts';
import { changeFrom, changeYears, publishedYear, rankedYears } from './years.ts';

const catalog: CoreCatalog = {
  version: '0123456789ab',
  language: 'en',
  economies: {},
  groups: [],
  areas: [],
  flags: {},
  years: [2000, 2026],
  scoreYears: [2018, 2019, 2021, 2026],
  areaYears: { skills: [2021, 2026] },
  scoreYear: 2026,
  changeYears: { overall: [2018, 2021], skills: [] },
};

it('offers the years whose ranking is stated, an area its own', () => {
  expect(rankedYears(catalog, 'overall')).toEqual([2018, 2019, 2021, 2026]);
  expect(rankedYears(catalog, 'skills')).toEqual([2021, 2026]);
});

it('gives the default year where none is asked for, the newest before one without a ranking, else the first', () => {
  expect([undefined, 2019, 2020, 2003, 2030].map((year) => publishedYear(catalog, year))).toEqual([
    2026, 2019, 2019, 2018, 2026,
  ]);
  expect(publishedYear(catalog, 2019, 'skills')).toBe(2021);
});

it('knows from when on a movement may be stated, five years unless another year is asked for', () => {
  expect(changeYears(catalog, 2026, 'overall')).toEqual([2018, 2021]);
  expect(changeYears(catalog, 2024, 'overall')).toEqual([2019]);
  expect(changeFrom(catalog, 2026)).toBe(2021);
  expect(changeFrom(catalog, 2026, 'overall', 2018)).toBe(2018);
  expect(changeFrom(catalog, 2026, 'overall', 2019)).toBe(2021);
  expect(changeFrom(catalog, 2019)).toBeNull();
});
