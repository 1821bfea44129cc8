import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishNames } from '../../scripts/build/names.ts';
import { readTables } from '../catalog/read.ts';
import { type Matcher, matcherOf } from './match.ts';
import { openOwn } from './read.ts';
import type { Choices, Reading } from './types.ts';

let matcher: Matcher;
beforeAll(() => {
  matcher = matcherOf(publishNames(readTables((table) => readFileSync(`data/${table}.csv`, 'utf8'))), 0);
});

async function read(file: string, choices: Choices = {}): Promise<Reading> {
  const content = new Uint8Array(readFileSync(`tests/own-files/${file}`));
  return (await openOwn({ name: file, content }, matcher)).read(choices);
}
const pasted = async (content: string, choices: Choices = {}) =>
  (await openOwn({ name: '', content }, matcher)).read(choices);

/** "SEN 2022 57.1" of each row. */
const values = ({ rows }: Reading) => rows.map(({ economy, year, value }) => `${economy} ${year} ${value}`);

describe('files as people have them', () => {
  it('reads semicolons, decimal commas, a mark and years as columns; a total is left out by its name', async () => {
    const own = await read('fr-semicolon-wide.csv');
    expect(own).toMatchObject({ encoding: 'utf-8', delimiter: ';', decimal: ',', missing: 2, asks: [] });
    expect(own.shape.layout).toBe('wide');
    expect(own.shape.heads[0]).toBe('Pays');
    expect(values(own)).toEqual([
      ...['SEN 2022 57.1', 'SEN 2023 60', 'SEN 2024 62.3'],
      ...['CIV 2022 41', 'CIV 2023 45.4', 'GNB 2022 31.2', 'GNB 2024 33'],
    ]);
    expect(own.totals).toEqual([{ text: 'Total UEMOA', lines: [5] }]);
    expect(own.unknown).toEqual([]);
  });

  it('finds the table between a title and notes, and two names of one economy', async () => {
    const own = await read('title-and-footnotes.csv');
    expect(own.shape).toMatchObject({
      head: 3,
      title: 'Table 3. Households with internet access (per cent)',
    });
    expect(own.shape.notes.map(({ line }) => line)).toEqual([1, 10, 11]);
    expect(values(own)).toEqual(['TUR 2023 95.5', 'TUR 2024 96.4', 'KOR 2024 99.9', 'LAO 2024 62.7']);
    expect(own.totals).toEqual([{ text: 'World', lines: [8] }]);
    expect(own).toMatchObject({ indicators: ['Households with internet access'], unit: 'per cent' });
  });

  it('reads Arabic names, digits and decimal signs', async () => {
    const own = await read('arabic-names-and-digits.csv');
    expect(values(own)).toEqual(['ARE 2024 99.8', 'SAU 2024 99', 'EGY 2024 72.2', 'KOR 2024 97.4']);
    expect(own.problems).toEqual([]);
  });

  it('knows codes of the European statistical office, and Namibia from a missing value', async () => {
    const own = await read('eurostat-like.tsv');
    expect(own.delimiter).toBe('\t');
    expect(values(own)).toEqual(['GRC 2024 86.9', 'GBR 2020 97', 'XKX 2023 95.1', 'NAM 2023 62.2']);
    expect(own.totals).toEqual([{ text: 'EU27_2020', lines: [5] }]);
  });

  it('reads thousands parted by spaces and points, and asks which year they are of', async () => {
    const asked = await read('thousands.csv');
    expect(asked.asks).toEqual(['year']);
    const own = await read('thousands.csv', { oneYear: 2024 });
    expect(values(own)).toEqual(['SEN 2024 1234567.5', 'MLI 2024 1234567.5', 'BFA 2024 1234567']);
    expect(own.indicators).toEqual(['utilisateurs']);
  });

  it('asks where 1,234 may be more than a thousand or a little more than one, and takes the answer', async () => {
    const text = 'pays;annee;valeur\nSEN;2024;1,234\nMLI;2024;2,500\n';
    const asked = await pasted(text);
    expect(asked).toMatchObject({ asks: ['decimal'], rows: [] });
    expect(asked.problems.map(({ line, column, expected }) => [line, column, expected])).toEqual([
      [2, 3, 'decimal'],
      [3, 3, 'decimal'],
    ]);
    expect(values(await pasted(text, { decimal: ',' }))).toEqual(['SEN 2024 1.234', 'MLI 2024 2.5']);
    expect(values(await pasted(text, { decimal: '.' }))).toEqual(['SEN 2024 1234', 'MLI 2024 2500']);
    // Another cell that can be read one way only answers by itself.
    expect(values(await pasted(`${text}BFA;2024;12,5\n`))[0]).toBe('SEN 2024 1.234');
  });

  it('says two values of one economy and year, and lets the reader choose; case and spaces are forgiven', async () => {
    const own = await read('duplicates-and-codes.csv');
    expect(values(own)).toEqual(['MAR 2023 90.7', 'MAR 2022 88.1']);
    expect(
      own.duplicates.map(({ economy, year, options }) => [economy, year, options.map(({ value }) => value)]),
    ).toEqual([['MAR', 2024, [91.2, 92]]]);
    expect(own.unknown).toMatchObject([{ text: 'MRC', lines: [4] }]);
    expect(own.unknown[0]?.nearest[0]).toBe('MAR');
    const [duplicate] = own.duplicates;
    const chosen = await read('duplicates-and-codes.csv', {
      duplicates: { [duplicate?.key ?? '']: duplicate?.options[1]?.at ?? '' },
      names: { MRC: null },
    });
    expect(values(chosen)).toContain('MAR 2024 92');
  });

  it('mistakes no economy for its neighbour, in a turned table', async () => {
    const own = await read('names-that-are-near.csv', { oneYear: 2024 });
    expect(own.shape.layout).toBe('turned');
    expect(own.rows.map(({ economy }) => economy)).toEqual([
      ...['NER', 'NGA', 'GIN', 'GNB', 'GNQ', 'COG', 'COD', 'DMA', 'DOM', 'IRN', 'IRQ'],
    ]);
    expect(own.rows.map(({ value }) => value)).toEqual([23, 39, 35, 32, 60, 36, 30, 84, 85, 83, 79]);
  });

  it('reads Windows-1252', async () => {
    const own = await read('windows-1252.csv');
    expect(own.encoding).toBe('windows-1252');
    expect(values(own)).toEqual(['BEN 2024 45', 'CZE 2024 90']);
  });

  it('names each bad cell by line and column, and the good rows count', async () => {
    const own = await read('hostile.csv');
    expect(own.unknown.map(({ lines }) => lines)).toEqual([[2], [3]]);
    expect(own.problems.map(({ line, column, expected }) => [line, column, expected])).toEqual([
      [4, 3, 'finite'],
      [5, 2, 'year'],
      [6, 2, 'year'],
      [7, 3, 'number'],
    ]);
    const bytes = readFileSync('tests/own-files/hostile.csv', 'utf8');
    expect(values(await pasted(`${bytes}SEN,2024,62.3\n`))).toEqual(['SEN 2024 62.3']);
  });

  it('takes the delimiter that a first line of its own says', async () => {
    const own = await pasted('sep=;\nPays;Année;Valeur\nMali;2024;34,2\n');
    expect(own).toMatchObject({ delimiter: ';', shape: { head: 2, title: '' } });
    expect(values(own)).toEqual(['MLI 2024 34.2']);
  });

  it('says that there is nothing in it, and which line was read as head', async () => {
    await expect(read('empty.csv')).rejects.toMatchObject({ why: 'empty' });
    const own = await read('header-only.csv');
    expect(own).toMatchObject({ rows: [], shape: { head: 1 } });
  });
});

describe('twenty files after the habits of statistics offices', () => {
  /** file → values, economies, what was left out, what is named */
  const RIGHT: readonly (readonly [string, number, readonly string[], Partial<Reading>?])[] = [
    ['01-bom-semicolon.csv', 3, ['MAR', 'TUN'], { unit: '%' }],
    [
      '02-merged-heads.csv',
      12,
      ['MLI', 'NER', 'BEN'],
      { indicators: ['Accès à Internet', 'Accès à un ordinateur'] },
    ],
    ['03-footnotes.csv', 8, ['EGY', 'JOR', 'LBN'], { missing: 1 }],
    ['04-arabic-wide.csv', 5, ['MAR', 'TUN'], { missing: 1, totals: [{ text: 'الإجمالي', lines: [4] }] }],
    ['05-windows-1256.csv', 3, ['EGY', 'JOR', 'OMN'], { encoding: 'windows-1256' }],
    ['06-utf16.tsv', 2, ['KAZ', 'UZB'], { encoding: 'utf-16le', delimiter: '\t' }],
    ['07-thousands-points.csv', 2, ['TUR'], { decimal: ',' }],
    ['08-thousands-spaces.csv', 3, ['DZA', 'TCD'], { indicators: ['Abonnements'] }],
    ['09-worldbank.csv', 3, ['SEN', 'GMB'], { missing: 1, indicators: ['Individuals using the Internet'] }],
    ['10-sdmx.csv', 2, ['MYS', 'IDN']],
    ['11-m49.csv', 3, ['PAK', 'BGD', 'AFG']],
    ['12-percent-signs.csv', 4, ['QAT', 'KWT'], { unit: '%', totals: [{ text: 'Average', lines: [4] }] }],
    ['13-turned-years.csv', 6, ['MYS', 'BRN', 'VNM'], { totals: [{ text: 'Total', lines: [1] }] }],
    ['14-several-values.csv', 4, ['PAK', 'BGD'], { indicators: ['Internet users', 'Mobile subscriptions'] }],
    ['15-subtotals.csv', 6, ['CMR', 'GAB', 'NGA']],
    ['16-title-lines.csv', 4, ['COM', 'DJI'], { oneYear: 2024, indicators: ['Hommes', 'Femmes'] }],
    ['17-swiss-apostrophes.csv', 2, ['GUY', 'SUR']],
    ['18-pipe.txt', 2, ['CIV', 'BFA'], { delimiter: '|' }],
    ['19-bad-cells.csv', 1, ['GIN'], { problemCount: 2 }],
    ['20-quote.csv', 2, ['SLE', 'UGA'], { unclosed: 2 }],
  ];
  const each = RIGHT.map(([file, cells, economies, more = {}]) => ({ file, cells, economies, more }));
  it.each(each)('$file: $cells values', async ({ file, cells, economies, more }) => {
    const own = await read(`offices/${file}`);
    expect(own.rows).toHaveLength(cells);
    expect([...new Set(own.rows.map(({ economy }) => economy))]).toEqual(economies);
    expect(own).toMatchObject({ asks: [], ...more });
  });

  it('reads a workbook: sheets, merged cells, dates, percentages and error cells', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['Pays', 'Date', 'Valeur'],
      ['Sénégal', new Date(Date.UTC(2023, 11, 31)), 0.606],
      [null, new Date(Date.UTC(2024, 11, 31)), 0.623],
      ['Mali', 2024, { t: 'e', v: 0x2a }],
      ['Niger', 2024, 1.234],
    ]);
    sheet['!merges'] = [utils.decode_range('A2:A3')];
    for (const cell of ['C2', 'C3']) Object.assign(sheet[cell], { z: '0.0%' });
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Lisez-moi']]), 'Notes');
    utils.book_append_sheet(book, sheet, 'Données');
    const content = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    const own = (await openOwn({ name: 'own.xlsx', content }, matcher)).read({});
    expect(own).toMatchObject({ sheets: ['Notes', 'Données'], sheet: 1, missing: 1, asks: [] });
    expect(values(own)).toEqual(['SEN 2023 60.6', 'SEN 2024 62.3', 'NER 2024 1.234']);
  });

  it.each([
    ['a web page', '<!doctype html><p>no</p>', 'web page'],
    ['a PDF', '%PDF-1.7 …', 'pdf'],
    ['zero bytes', 'a\0b\0\0\0c\0', 'not a table'],
    ['a broken workbook', 'PK\u0003\u0004broken', 'broken workbook'],
  ])('says what %s is instead of reading it', async (_, text, why) => {
    const content = new TextEncoder().encode(text);
    await expect(openOwn({ name: 'x', content }, matcher)).rejects.toMatchObject({ why });
  });
});
