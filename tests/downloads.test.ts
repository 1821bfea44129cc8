import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRowTerms } from '../scripts/build/tables/rowTerms.ts';
import { packageFiles } from '../scripts/build/version.ts';
import { byLanguage } from '../src/catalog/languages.ts';
import { openNodeEngine } from '../src/engine/node.ts';
import type { TextForm, TextPiece } from '../src/engine/types.ts';
import { standaloneSql } from '../src/export/copyAs.ts';
import { plainCell } from '../src/export/csv.ts';
import { openFile } from '../src/export/file/open.ts';
import { type FileFormat, type FileTask, textFormOf } from '../src/export/file/types.ts';
import { columnsOfFile } from '../src/pages/explore/about.ts';
import { type ExploreEnvironment, exploring } from '../src/pages/rows/environment.ts';
import { takeAwayWords } from '../src/pages/rows/takeAwayWords.ts';
import { LAYOUTS } from '../src/questions/columns.ts';
import type { TableParams } from '../src/questions/params.ts';
import { download } from '../src/questions/table.ts';
import { environments } from './support/catalogs.ts';
import { inDuckDb } from './support/duckdb.ts';
import { tables } from './support/filters.ts';
import { copyPackage } from './support/published.ts';
import { type Expected, selected } from './support/selected.ts';

const TABLES = tables(20);
const engine = openNodeEngine({ dataDir: 'data' });
const folder = mkdtempSync(join(tmpdir(), 'meridian-downloads-'));
let in_: Readonly<Record<TableParams['language'], ExploreEnvironment>>;

beforeAll(async () => {
  const all = await environments();
  in_ = byLanguage((language) => exploring(all[language]));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

interface Options {
  readonly heads?: 'names' | 'codes';
  readonly delimiter?: ',' | ';';
  readonly mark?: boolean;
  readonly packed?: string;
}

function taskOf(params: TableParams, format: FileFormat, options: Options): FileTask {
  return {
    format,
    columns: columnsOfFile(in_[params.language], params, options.heads ?? 'codes'),
    delimiter: options.delimiter ?? ',',
    mark: options.mark ?? false,
    sheets: takeAwayWords(params.language).sheets,
    rightToLeft: params.language === 'ar',
    readme: 'Filters\n\n=1+1\n',
    metadata: '{"title":"x"}',
    packed: options.packed ?? null,
  };
}

const texts = new Map<string, readonly TextPiece[]>();
/** What the engine writes of a table, asked once for the formats that are made of the same text. */
async function textOf(params: TableParams, form: TextForm): Promise<readonly TextPiece[]> {
  const key = `${TABLES.indexOf(params)} ${form}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const pieces: TextPiece[] = [];
  await engine.text(download, params, form, (piece) => pieces.push(piece));
  texts.set(key, pieces);
  return pieces;
}

/** The file that the page hands over, made on this thread. */
async function file(params: TableParams, format: FileFormat, options: Options = {}): Promise<Buffer> {
  const task = taskOf(params, format, options);
  const writer = await openFile(task);
  for (const { bytes } of await textOf(params, textFormOf(task))) writer.add(bytes);
  return Buffer.concat(await writer.end());
}

const heads = (params: TableParams, options: Options = {}) =>
  columnsOfFile(in_[params.language], params, options.heads ?? 'codes').map(({ name }) => name);

const answers = new Map<TableParams, readonly Expected[]>();
/** What Arquero selects, once for each filter. */
function expectedOf(params: TableParams): readonly Expected[] {
  const known = answers.get(params) ?? selected(params);
  answers.set(params, known);
  return known;
}

/** Cells of CSV as they were before they became text. */
function typed(rows: readonly (readonly string[])[], params: TableParams): Expected[] {
  const types = columnsOfFile(in_[params.language], params, 'codes').map(({ type }) => type);
  return rows.map((row) =>
    row.map((cell, at) => (types[at] === 'text' ? plainCell(cell) : cell === '' ? null : Number(cell))),
  );
}

/** Texts of a wide table are never missing; where there is nothing to say they are blank. */
const blank = (rows: readonly Expected[], params: TableParams): Expected[] => {
  const types = columnsOfFile(in_[params.language], params, 'codes').map(({ type }) => type);
  return rows.map((row) => row.map((cell, at) => (types[at] === 'text' ? (cell ?? '') : cell)));
};

const named = TABLES.map((params, at) => {
  const filter = 1 + Math.floor(at / LAYOUTS.length);
  return [
    `${filter}, ${params.layout}: ${JSON.stringify(params.filter).slice(0, 60)}`,
    params,
    filter + at,
  ] as const;
});

describe.each(named)('the download of filter %s', (_, params, at) => {
  const heading: Options['heads'] = at % 2 === 0 ? 'names' : 'codes';
  const options: Options = { heads: heading, delimiter: at % 3 === 0 ? ';' : ',', mark: at % 4 === 0 };

  it('is the same selection by Arquero, as CSV that a strict parser and DuckDB read', async () => {
    const expected = expectedOf(params);
    expect(expected.length).toBeGreaterThan(0);
    const bytes = await file(params, 'csv', options);
    const [header, ...rows] = parse(bytes, {
      bom: true,
      delimiter: options.delimiter ?? ',',
      record_delimiter: '\n',
    });
    expect(header).toEqual(heads(params, options));
    expect(typed(rows, params)).toEqual(expected);
    expect(bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'))).toBe(at % 4 === 0);

    const path = join(folder, `${at}.csv`);
    writeFileSync(path, bytes);
    const read = await inDuckDb(
      `SELECT * FROM read_csv('${path}', header = true, all_varchar = true, strict_mode = true, nullstr = '\\N', delim = '${options.delimiter}')`,
    );
    expect(
      typed(
        read.map((row) => row.map(String)),
        params,
      ),
    ).toEqual(expected);
  });

  it('is the same as JSON, its columns in order', async () => {
    const names = heads(params, options);
    const bytes = await file(params, 'json', options);
    const objects: readonly Record<string, string | number | null>[] = JSON.parse(bytes.toString('utf8'));
    expect(objects.map((row) => names.map((name) => row[name]))).toEqual(blank(expectedOf(params), params));
    const path = join(folder, `${at}.json`);
    writeFileSync(path, bytes);
    const [read] = await inDuckDb(
      `SELECT string_agg(column_name, '|') FROM (DESCRIBE SELECT * FROM read_json('${path}'))`,
    );
    expect(read).toEqual([names.join('|')]);
  });

  it('is the same as Parquet, read by hyparquet and by DuckDB', async () => {
    const expected = blank(expectedOf(params), params);
    const names = heads(params, options);
    const bytes = await file(params, 'parquet', options);
    const buffer = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows.map((row) => names.map((name) => row[name] ?? null))).toEqual(expected);
    expect(parquetMetadata(buffer).key_value_metadata).toContainEqual({
      key: 'meridian',
      value: '{"title":"x"}',
    });
    const path = join(folder, `${at}.parquet`);
    writeFileSync(path, bytes);
    expect(await inDuckDb(`SELECT * FROM read_parquet('${path}')`)).toEqual(expected);
  });

  it('is the same as a workbook, read by another library', async () => {
    const book = readWorkbook(await file(params, 'xlsx', options));
    expect(book.SheetNames).toEqual([...takeAwayWords(params.language).sheets]);
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const [header, ...rows] = utils.sheet_to_json<(string | number | null)[]>(sheet, {
      header: 1,
      raw: true,
      defval: null,
    });
    expect(header).toEqual(heads(params, options));
    const texts = expectedOf(params).map((row) => row.map((cell) => (cell === '' ? null : cell)));
    expect(rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))).toEqual(texts);
  });
});

describe('the same statement elsewhere', () => {
  const published = join(folder, 'data');
  beforeAll(() => {
    copyPackage('data', folder);
    addRowTerms(published, packageFiles('data'));
  });

  it.each(named.slice(0, 10 * LAYOUTS.length))(
    'gives the same rows in another DuckDB over the files as they are published: filter %s',
    async (_, params) => {
      const sql = standaloneSql(download.query(params), params.among, `${published}/`);
      expect(await inDuckDb(sql)).toEqual(expectedOf(params));
    },
  );
});

describe('an archive', () => {
  it('holds the file, a README and the metadata', async () => {
    const [params] = TABLES;
    if (params === undefined) throw new Error('expected a filter');
    const files = unzipSync(await file(params, 'csv', { packed: 'meridian-selection.csv' }));
    expect(Object.keys(files)).toEqual(['meridian-selection.csv', 'README.txt', 'metadata.json']);
    expect(Buffer.from(files['meridian-selection.csv'] ?? [])).toEqual(await file(params, 'csv'));
    expect(Buffer.from(files['README.txt'] ?? []).toString()).toBe('Filters\n\n=1+1\n');
  });
});

describe('texts that a spreadsheet would run', () => {
  const texts = [
    '=1+1',
    "'=1+1",
    '+A1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    "'",
    "''x",
    'a;b',
    'a,"b"',
    'a\nb',
    '＝1+1',
    '＋1',
    '－2',
    '＠x',
    'a;=1+1',
    'a|＝1',
    '\u0007x',
  ];
  const params: TableParams = {
    filter: { years: {} },
    among: [],
    language: 'en',
    layout: 'long',
    columns: ['economy_name'],
    sort: { column: 'economy', descending: false },
  };
  const question = {
    name: 'texts',
    areas: () => [],
    query: () => ({
      sql: texts.map(() => 'SELECT ?::VARCHAR AS economy_name').join(' UNION ALL '),
      values: texts,
    }),
    row: (row: unknown) => row,
  };
  const written = async (format: FileFormat, delimiter: ',' | ';' = ',') => {
    const task = {
      ...taskOf(params, format, { delimiter }),
      columns: columnsOfFile(in_.en, params, 'codes'),
    };
    const writer = await openFile(task);
    await engine.text(question, null, textFormOf(task), ({ bytes }) => writer.add(bytes));
    return Buffer.concat(await writer.end());
  };

  it.each([',', ';'] as const)(
    'are harmless in CSV with %s, and our own reader gives them back',
    async (delimiter) => {
      const [, ...rows] = parse(await written('csv', delimiter), { delimiter, record_delimiter: '\n' });
      for (const [cell] of rows) expect(cell).not.toMatch(/(^|[,;|\t])[-=+@＝＋－＠]|^[\t\r\n]/);
      expect(rows.map(([cell]) => plainCell(cell ?? ''))).toEqual(texts);
    },
  );

  it('are texts in a workbook, in JSON and in Parquet', async () => {
    const visible = texts.filter((text) => !/\p{Cc}/u.test(text));
    const book = readWorkbook(await written('xlsx'));
    const sheet = book.Sheets.Data ?? {};
    const cells = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true }).flat();
    expect(cells).toEqual(expect.arrayContaining(visible));
    for (const [address, cell] of Object.entries(sheet)) {
      if (!address.startsWith('!')) expect(cell).not.toHaveProperty('f');
    }
    const json: readonly { readonly economy_name: string }[] = JSON.parse((await written('json')).toString());
    expect(json.map((row) => row.economy_name)).toEqual(texts.map((text) => text.replace('\u0007', ' ')));
    const rows = await parquetReadObjects({ file: new Uint8Array(await written('parquet')).buffer });
    expect(rows.map((row) => row.economy_name)).toEqual(texts.map((text) => text.replace('\u0007', ' ')));
  });
});
