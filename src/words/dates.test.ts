import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import { dateInArabic, dateInEnglish, dateInFrench } from './dates.ts';

it('says a year, a month and a day in each language', () => {
  expect(dateInEnglish('2025')).toBe('2025');
  expect(dateInEnglish('2026-11')).toBe('November 2026');
  expect(dateInFrench('2026-11')).toBe('novembre 2026');
  expect(dateInArabic('2026-11')).toBe('نوفمبر 2026');
  expect(dateInEnglish('2026-07-01')).toBe('1 July 2026');
  expect(dateInFrench('2026-07-01')).toBe('1er juillet 2026');
  expect(dateInArabic('2026-07-01')).toBe('1 يوليو 2026');
  expect(dateInEnglish('2026-11-21')).toBe('21 November 2026');
  expect(dateInFrench('2026-11-21')).toBe('21 novembre 2026');
  expect(dateInArabic('2026-11-21')).toBe('21 نوفمبر 2026');
  expect(dateInFrench('2026-12-01')).toBe('1er décembre 2026');
});

const DATE = { en: dateInEnglish, fr: dateInFrench, ar: dateInArabic };
it('leaves what is in words already', () => {
  expect(dateInEnglish('1 July 2026')).toBe('1 July 2026');
  expect(dateInFrench('novembre 2026')).toBe('novembre 2026');
  expect(dateInArabic('1 يوليو 2026')).toBe('1 يوليو 2026');
});

/** Latin digits in every language. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

it('names every month as the engine does', () => {
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-15`;
      const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
      expect(DATE[language](date)).toBe(day.format(new Date(date)));
    }
  }
});

it('can say the date of every group', () => {
  for (const { as_of = '' } of csvParse(readFileSync('data/groups.csv', 'utf8'))) {
    expect(dateInEnglish(as_of)).toMatch(/^((\d\d? )?[A-Z][a-z]+ )?20\d\d$/);
  }
});
