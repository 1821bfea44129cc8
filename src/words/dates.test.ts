import { expect, it } from 'vitest';
import { dayInWords } from './dates.ts';

it('writes a day as each language does, in Latin digits', () => {
  expect(dayInWords('en', '2026-11-21')).toBe('21 November 2026');
  expect(dayInWords('fr', '2026-11-21')).toBe('21 novembre 2026');
  expect(dayInWords('ar', '2026-11-21')).toBe('21 نوفمبر 2026');
});

it('writes the first day of a month as an ordinal in French', () => {
  expect(dayInWords('fr', '2026-12-01')).toBe('1er décembre 2026');
});
