import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const economies = csvParse(readFileSync('data/economies.csv', 'utf8')).map((row) => ({
  id: row.economy ?? '',
  names: [row.name_en ?? '', row.name_fr ?? '', row.name_ar ?? ''],
}));
const indicators = csvParse(readFileSync('data/indicators.csv', 'utf8')).map((row) => ({
  id: row.indicator ?? '',
  names: [row.name_en ?? '', row.short_en ?? ''],
}));
const economy = (asked: string) => nearest(asked, economies, 5).map(({ id }) => id);
const indicator = (asked: string) => nearest(asked, indicators, 5).map(({ id }) => id);

describe('nearest', () => {
  it('knows a code in another case', () => {
    expect(economy('tur')[0]).toBe('TUR');
  });

  it('knows a name without its marks, and one with a letter wrong', () => {
    expect(economy('cote-d-ivoire')[0]).toBe('CIV');
    expect(economy('Marroco')[0]).toBe('MAR');
    expect(economy('turkey')[0]).toBe('TUR');
    expect(indicator('internet-user')[0]).toBe('internet-users');
  });

  it('knows a name by the beginning of one of its words', () => {
    expect(economy('arabia')[0]).toBe('SAU');
    expect(economy('viet')[0]).toBe('VNM');
  });

  it('knows a name in Arabic without its hamza', () => {
    expect(economy('الامارات')).toContain('ARE');
  });

  it('suggests nothing that nobody can have meant, and never more than asked for', () => {
    expect(economy('qqqqqqqqqq')).toEqual([]);
    expect(economy('')).toEqual([]);
    expect(economy('–')).toEqual([]);
    expect(nearest('guinea', economies, 2)).toHaveLength(2);
  });
});
