import { describe, expect, it } from 'vitest';
import { newestWellCovered, newestWellCoveredInAll } from './coverage.ts';

const counts = (years: Readonly<Record<number, number>>) =>
  new Map(Object.entries(years).map(([year, n]) => [Number(year), n]));

describe('newestWellCovered', () => {
  it('passes over a newest year that is still filling up', () => {
    expect(newestWellCovered(counts({ 2022: 190, 2023: 180, 2024: 10 }))).toBe(2023);
  });

  it('takes a year with just 80 % of the peak', () => {
    expect(newestWellCovered(counts({ 2020: 100, 2021: 80 }))).toBe(2021);
    expect(newestWellCovered(counts({ 2020: 100, 2021: 79 }))).toBe(2020);
  });

  it('refuses to choose where there is no year', () => {
    expect(() => newestWellCovered(new Map())).toThrow(RangeError);
  });
});

describe('newestWellCoveredInAll', () => {
  it('takes the newest year in which every area is well covered', () => {
    const areas = new Map([
      ['skills', counts({ 2022: 100, 2023: 95, 2024: 20 })],
      ['government', counts({ 2022: 190, 2023: 190, 2024: 190 })],
    ]);
    expect(newestWellCoveredInAll(areas)).toBe(2023);
  });

  it('takes the year whose weakest area is strongest where no year is good in all', () => {
    const areas = new Map([
      ['skills', counts({ 2010: 100, 2022: 50 })],
      ['resilience', counts({ 2010: 10, 2022: 70, 2024: 100 })],
    ]);
    expect(newestWellCoveredInAll(areas)).toBe(2022);
  });
});
