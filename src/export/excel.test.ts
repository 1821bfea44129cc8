import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { csvParse, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import type { DownloadRow } from './csv.ts';
import { excelCsv, excelNumber, figureExcelCsv } from './excel.ts';
import { csvFile } from './file/csv.ts';
import { textFormOf } from './file/types.ts';

const ROW: DownloadRow = {
  economy: 'CIV',
  economy_name: 'Côte d’Ivoire; la côte',
  indicator: 'rule-of-law',
  indicator_name: '=Rule of law',
  year_requested: 2024,
  year: 2023,
  lag: 1,
  value: -0.37030599999999997,
  unit: 'index',
  flag: '',
  source: 'World Bank, "WGI" (2025)',
  licence: 'CC-BY-4.0',
};

/** Delimiter and decimal sign of each language's Excel. */
const FORMS: Readonly<Record<Language, readonly [string, string]>> = {
  en: [',', '.'],
  fr: [';', ','],
  ar: [';', '.'],
};

describe('CSV for Excel', () => {
  it.each(LANGUAGES)('has the mark, the separator and the decimal sign of %s', (language) => {
    const [delimiter, decimal] = FORMS[language];
    const text = figureExcelCsv([ROW], language);
    expect(text.startsWith('\uFEFFeconomy')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [row] = dsvFormat(delimiter).parse(text.slice(1));
    expect(row).toMatchObject({
      economy: 'CIV',
      economy_name: 'Côte d’Ivoire; la côte',
      indicator_name: "'=Rule of law",
      year: '2023',
      value: `-0${decimal}370306`,
      source: 'World Bank, "WGI" (2025)',
    });
  });

  it('says the dates of groups as CSV does', () => {
    const text = figureExcelCsv([ROW], 'fr', [{ group: 'DCO', asOf: '2026-11' }]);
    expect(dsvFormat(';').parse(text.slice(1))[0]).toMatchObject({ group: 'DCO', group_as_of: '2026-11' });
  });

  it('is read by a spreadsheet as the numbers and texts that it contains', () => {
    const book = read(Buffer.from(figureExcelCsv([ROW], 'en'), 'utf8'), { type: 'buffer' });
    const [sheet] = Object.values(book.Sheets);
    if (sheet === undefined) throw new Error('expected a sheet');
    expect(utils.sheet_to_json(sheet)[0]).toMatchObject({
      economy_name: 'Côte d’Ivoire; la côte',
      year: 2023,
      value: -0.370306,
    });
  });

  it('is written of a selection too, out of the rows that the engine gives', async () => {
    const writer = csvFile({
      format: 'csv',
      columns: [
        { name: 'economy', type: 'text' },
        { name: 'value', type: 'number' },
      ],
      delimiter: ',',
      mark: false,
      excel: 'fr',
      sheets: ['', ''],
      rightToLeft: false,
      readme: '',
      metadata: '',
      packed: null,
    });
    writer.add(new TextEncoder().encode('["CIV",0.9066628999999999]\n["=1",null]\n'));
    writer.add(new TextEncoder().encode('["TGO",2]\n'));
    const text = Buffer.concat([...(await writer.end())]).toString('utf8');
    expect(text).toBe("\uFEFFeconomy;value\r\nCIV;0,9066629\r\n'=1;\r\nTGO;2\r\n");
    expect(textFormOf({ format: 'csv', delimiter: ',', excel: 'fr' })).toBe('json');
  });

  it.each([undefined, 'fr'] as const)(
    'makes a head harmless that a spreadsheet would run: %s',
    async (excel) => {
      const writer = csvFile({
        format: 'csv',
        columns: [{ name: '=2+2', type: 'text' }],
        delimiter: ',',
        mark: false,
        ...(excel !== undefined && { excel }),
        sheets: ['', ''],
        rightToLeft: false,
        readme: '',
        metadata: '',
        packed: null,
      });
      const [head] = Buffer.concat([...(await writer.end())])
        .toString('utf8')
        .split(/\r?\n/);
      expect(head?.replace('\uFEFF', '')).toBe("'=2+2");
    },
  );

  it('leaves a missing cell empty', () => {
    expect(excelCsv(['a', 'b', 'c'], [[null, 1.5, 'x']], 'fr')).toBe('\uFEFFa;b;c\r\n;1,5;x\r\n');
  });

  it.each([
    [-0.37030599999999997, '-0.370306'],
    [0.9066628999999999, '0.9066629'],
    [1.9070900000000002, '1.90709'],
    [15.4428229480349, '15.4428229480349'],
    [0, '0'],
    [57.253, '57.253'],
    [1234567, '1234567'],
  ])('writes %d as %s', (value, expected) => {
    expect(excelNumber(value, 'en')).toBe(expected);
    expect(excelNumber(value, 'fr')).toBe(expected.replace('.', ','));
  });

  it('changes no stored value by more than the last of 15 digits, and makes none longer', () => {
    for (const area of ['context', 'government']) {
      for (const { value = '' } of csvParse(readFileSync(`data/observations/${area}.csv`, 'utf8'))) {
        const written = excelNumber(Number(value), 'en');
        expect(Math.abs(Number(written) - Number(value))).toBeLessThanOrEqual(
          Math.abs(Number(value)) * 1e-14,
        );
        const digits = written.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '');
        if (digits.length > 15) throw new Error(`${value} became ${written}`);
      }
    }
  });
});
