import { resolve } from 'node:path';
import { read as readWorkbook, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { plainCell } from '../../src/export/csv.ts';
import { columnsOf, isAcross, LAYOUTS } from '../../src/questions/columns.ts';
import type { TableParams } from '../../src/questions/params.ts';
import { type ExploreView, exploreParameters } from '../../src/view/explore.ts';
import { formatView } from '../../src/view/parameters.ts';
import { environments } from '../support/catalogs.ts';
import { inDuckDb } from '../support/duckdb.ts';
import { tables } from '../support/filters.ts';
import { acrossOf, type Expected, selected } from '../support/selected.ts';
import { expect, test } from './support.ts';

test.setTimeout(300_000);

/** Twenty filters, each in another layout than the one before. */
const SELECTIONS = tables(20).filter((_, at) => {
  const filter = Math.floor(at / LAYOUTS.length);
  return at % LAYOUTS.length === filter % LAYOUTS.length;
});
const HALF = 10;

/** The view that a reader sets for a table, all columns shown. */
function viewOf({ filter, layout, sort }: TableParams): Partial<ExploreView> {
  const { years, text, segments = [], group, ...conditions } = filter;
  return {
    ...conditions,
    ...(typeof group === 'string' && { group }),
    segments,
    ...('newestAt' in years ? { year: years.newestAt } : years),
    ...(text !== undefined && { q: text }),
    ...(layout !== 'long' && { wide: layout }),
    columns: columnsOf(layout, []),
    sort,
  };
}

async function downloaded(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download: ${format}` }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Blank texts as nothing: a workbook and a wide table do not tell them apart. */
const blank = (rows: readonly Expected[]) =>
  rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));

for (const half of [0, 1]) {
  test(`the page hands over what Arquero selects, in every format, and as SQL: ${half === 0 ? 'first' : 'second'} ten filters`, async ({
    page,
    baseURL,
  }) => {
    const { catalog } = (await environments()).en;
    const parameters = exploreParameters(catalog);
    await page.goto('/en/explore/?group=ASEAN');
    await page.getByRole('button', { name: 'Start the database' }).click();
    await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
    await page.getByText('The same elsewhere').click();
    for (const given of SELECTIONS.slice(half * HALF, (half + 1) * HALF)) {
      const params: TableParams = { ...given, language: 'en' };
      const search = formatView(parameters, viewOf(params));
      await test.step(search.slice(0, 200), async () => {
        await page.evaluate((address) => {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `/en/explore/${search}`);
        const csv = await downloaded(page, 'CSV');
        const [columns = [], ...rows] = parse(csv, { record_delimiter: '\n' });
        expect([...columns].sort()).toEqual([...columnsOf(params.layout, acrossOf(params))].sort());
        const expected = selected({ ...params, columns });
        expect(expected.length).toBeGreaterThan(0);
        const isNumber = (column: string) =>
          isAcross(params.layout, column) || ['value', 'year', 'year_requested', 'lag'].includes(column);
        const typed = rows.map((row) =>
          row.map((cell, at) =>
            !isNumber(columns[at] ?? '') ? plainCell(cell) : cell === '' ? null : Number(cell),
          ),
        );
        expect(blank(typed)).toEqual(blank(expected));

        const objects: Record<string, string | number | null>[] = JSON.parse(
          (await downloaded(page, 'JSON')).toString('utf8'),
        );
        expect(blank(objects.map((row) => columns.map((column) => row[column] ?? null)))).toEqual(
          blank(expected),
        );

        const parquet = await downloaded(page, 'Parquet');
        const read = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
        expect(blank(read.map((row) => columns.map((column) => row[column] ?? null)))).toEqual(
          blank(expected),
        );

        const book = readWorkbook(await downloaded(page, 'Excel (XLSX)'));
        const [, ...cells] = utils.sheet_to_json<Expected>(book.Sheets.Data ?? {}, {
          header: 1,
          defval: null,
        });
        expect(blank(cells)).toEqual(blank(expected));

        const sql = await page.getByRole('textbox', { name: 'SQL (DuckDB)' }).inputValue();
        const overFiles = sql.replaceAll(`${baseURL}/data/`, `${resolve('dist/data')}/`);
        expect(overFiles).not.toBe(sql);
        expect(blank(await inDuckDb(overFiles))).toEqual(blank(expected));
      });
    }
  });
}
