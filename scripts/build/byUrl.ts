import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishedSeries, unpackSeries } from '../../src/answers/published.ts';
import { sourceOf } from '../../src/catalog/terms.ts';
import { figureCells, tableCsv } from '../../src/export/csv.ts';
import { downloadRow } from '../../src/figures/rows.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { DOWNLOAD_COLUMNS } from '../../src/questions/columns.ts';
import type { Answers } from './answers.ts';

const COLUMNS = [...DOWNLOAD_COLUMNS, 'redistribution'];

/** `data/indicators/<indicator>.csv`: one indicator by address, long, with English names, year, flag, source, licence and terms. */
export function writeIndicatorFiles({ catalogs, files }: Answers, out: string): void {
  const catalog = catalogs.en;
  const folder = join(out, 'data/indicators');
  mkdirSync(folder, { recursive: true });
  for (const indicator of catalog.indicators) {
    const series = unpackSeries(files.get(answerPaths.series(indicator.indicator)) as PublishedSeries);
    const rows = [...series].flatMap(([economy, values]) =>
      values.map((value) => downloadRow(catalog, indicator, economy, { ...value, lag: 0 })),
    );
    // All values of an indicator come from one data set: `npm run check` says so.
    const { redistribution } = sourceOf(catalog, indicator.indicator);
    const cells = figureCells(rows).map((row) => [...row, redistribution]);
    writeFileSync(join(folder, `${indicator.indicator}.csv`), tableCsv(COLUMNS, cells));
  }
}
