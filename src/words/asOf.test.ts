import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../catalog/languages.ts';
import { asOfInWords } from './asOf.ts';
import { dayInWords } from './dates.ts';

it('says a year, a month and a day in each language', () => {
  expect(asOfInWords('en', '2025')).toBe('2025');
  expect(asOfInWords('en', '2026-11')).toBe('November 2026');
  expect(asOfInWords('fr', '2026-11')).toBe('novembre 2026');
  expect(asOfInWords('ar', '2026-11')).toBe('نوفمبر 2026');
  expect(asOfInWords('en', '2026-07-01')).toBe('1 July 2026');
  expect(asOfInWords('fr', '2026-07-01')).toBe('1er juillet 2026');
  expect(asOfInWords('ar', '2026-07-01')).toBe('1 يوليو 2026');
});

it('names every month as the day in words does', () => {
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-15`;
      expect(asOfInWords(language, date)).toBe(dayInWords(language, date));
    }
  }
});

it('can say the date of every group', () => {
  for (const { as_of = '' } of csvParse(readFileSync('data/groups.csv', 'utf8'))) {
    expect(asOfInWords('en', as_of)).toMatch(/^((\d\d? )?[A-Z][a-z]+ )?20\d\d$/);
  }
});
