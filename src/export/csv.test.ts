import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS } from '../../tests/support/observed.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Question } from '../engine/types.ts';
import { number, text } from '../questions/cells.ts';
import { DOWNLOAD_COLUMNS, type DownloadRow } from '../questions/columns.ts';
import type { TableParams } from '../questions/params.ts';
import { download, type TableRow } from '../questions/table.ts';
import { figureCsv, plainCell } from './csv.ts';

const engine = openNodeEngine({ dataDir: 'data' });
afterAll(() => engine.close());

const ROW: DownloadRow = {
  economy: 'CIV',
  economy_name: 'Côte d’Ivoire',
  indicator: 'internet-users',
  indicator_name: 'People using the internet',
  year_requested: 2024,
  year: 2023,
  lag: 1,
  value: 40.7,
  unit: '% of population',
  flag: 'E',
  source: 'ITU, DataHub (2026)',
  licence: 'CC-BY-4.0',
};

const FIGURE = {
  among: AREAS,
  language: 'ar',
  layout: 'long',
  columns: DOWNLOAD_COLUMNS,
  sort: { column: 'economy', descending: false },
} as const;

/** A row of the engine's, typed as a figure's. */
function rowOf(row: TableRow): DownloadRow {
  return {
    economy: text(row, 'economy'),
    economy_name: text(row, 'economy_name'),
    indicator: text(row, 'indicator'),
    indicator_name: text(row, 'indicator_name'),
    segment: text(row, 'segment'),
    year_requested: number(row, 'year_requested'),
    year: number(row, 'year'),
    lag: number(row, 'lag'),
    value: number(row, 'value'),
    unit: text(row, 'unit'),
    flag: text(row, 'flag'),
    source: text(row, 'source'),
    licence: text(row, 'licence'),
  };
}

/** One download row as the engine writes it: its texts and numbers are bound, none comes from the data. */
const bound: Question<Required<DownloadRow>, Required<DownloadRow>> = {
  name: 'bound',
  areas: () => [],
  query: (row) => ({
    sql: `SELECT ? AS economy, ? AS economy_name, ? AS indicator, ? AS indicator_name, ? AS segment,
      ?::SMALLINT AS year_requested, ?::SMALLINT AS year, ?::SMALLINT AS lag, ?::VARCHAR::DOUBLE AS value, ? AS unit,
      ? AS flag, ? AS source, ? AS licence`,
    values: [
      row.economy,
      row.economy_name,
      row.indicator,
      row.indicator_name,
      row.segment,
      row.year_requested,
      row.year,
      row.lag,
      String(row.value),
      row.unit,
      row.flag,
      row.source,
      row.licence,
    ],
  }),
  row: () => ({ ...ROW, segment: 'total' }),
};

/** What the engine writes, without a header. */
async function lines<P, R>(question: Question<P, R>, params: P): Promise<string> {
  const pieces: Uint8Array[] = [];
  await engine.text(question, params, ',', ({ bytes }) => pieces.push(bytes));
  return Buffer.concat(pieces).toString('utf8');
}

const written = (row: DownloadRow) => lines(bound, { segment: 'total', ...row });
const HEADER = `${DOWNLOAD_COLUMNS.join(',')}\n`;

describe('the CSV of a figure', () => {
  it('has the columns of a download, one line a row, and reads back as it was', () => {
    const text = figureCsv([ROW]);
    expect(text.split('\n')[0]).toBe(
      'economy,economy_name,indicator,indicator_name,segment,year_requested,year,lag,value,unit,flag,source,licence',
    );
    const strings = Object.fromEntries(Object.entries(ROW).map(([name, cell]) => [name, String(cell)]));
    expect([...csvParse(text)]).toEqual([{ ...strings, segment: 'total' }]);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says in each row which groups it shows, and the date of the list of each', () => {
    const groups = [
      { group: 'OIC', asOf: '2026-11' },
      { group: 'upper-middle-income', asOf: '2026-07-01' },
    ];
    const text = figureCsv([ROW, ROW], groups);
    expect(text.split('\n')[0]).toMatch(/,licence,group,group_as_of$/);
    expect(csvParse(text).map((row) => [row.group, row.group_as_of])).toEqual([
      ['OIC; upper-middle-income', '2026-11; 2026-07-01'],
      ['OIC; upper-middle-income', '2026-11; 2026-07-01'],
    ]);
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t'=1`],
    ['＝1+1', `'＝1+1`],
    ['＋1', `'＋1`],
    ['＠x', `'＠x`],
    ['a;=1+1', `a;'=1+1`],
    ['a|＝1', `a|'＝1`],
    [`;'@x`, `;''@x`],
  ])('keeps a spreadsheet from running %j', (name, cell) => {
    expect(figureCsv([{ ...ROW, economy_name: name }])).toContain(`,${cell},`.slice(1));
  });

  it('leaves a negative number a number', () => {
    expect(figureCsv([{ ...ROW, value: -1.5 }])).toContain(',-1.5,');
  });

  it('equals what the engine writes of every observation there is', async () => {
    const params: TableParams = {
      ...FIGURE,
      filter: { years: {} },
      sort: { column: 'value', descending: true },
    };
    const text = await lines(download, params);
    const rows = (await engine.ask(download, params)).map((row) => rowOf(row));
    expect(HEADER + text === figureCsv(rows)).toBe(true);
  });

  it('equals what the engine writes of no row', async () => {
    const params: TableParams = { ...FIGURE, filter: { areas: ['skills'], economies: [], years: {} } };
    expect(HEADER + (await lines(download, params))).toBe(figureCsv([]));
  });

  it('equals what the engine writes of any text, which reads back unchanged', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ';',
        '|',
        "'",
        'a',
        'é',
        'ع',
      ),
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (economy_name, source) => {
        const row = { ...ROW, economy_name, source };
        expect(HEADER + (await written(row))).toBe(figureCsv([row]));
        const [back] = csvParse(figureCsv([row]));
        // Whatever a spreadsheet takes for a separator, no part of a text begins as a formula does.
        for (const cell of [back?.economy_name ?? '', back?.source ?? '']) {
          for (const part of cell.split(/[,;|\t]/)) expect(part).not.toMatch(/^[-=+@＝＋－＠]/);
        }
        expect([plainCell(back?.economy_name ?? ''), plainCell(back?.source ?? '')]).toEqual([
          economy_name,
          source,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('equals what the engine writes of any finite number, which reads back as itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const row = { ...ROW, value };
        const text = figureCsv([row]);
        expect(HEADER + (await written(row))).toBe(text);
        expect(Number(csvParse(text)[0]?.value)).toBe(value + 0);
      }),
      { numRuns: 500 },
    );
  });
});
