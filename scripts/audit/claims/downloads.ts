import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { type AnswerSource, answerPaths } from '../../../src/answers/paths.ts';
import { type PublishedScores, type PublishedSeries, unpackSeries } from '../../../src/answers/published.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { rounded } from '../../../src/catalog/rounding.ts';
import { TOTAL } from '../../../src/catalog/types.ts';
import type { Walked } from './walk.ts';

/** Digits that a file keeps of a score. */
const DIGITS = 6;

/** What a built site's tables to download state is what its figures rest on: every indicator's file, and the file of scores. */
export async function walkDownloads(catalog: Catalog, source: AnswerSource, site: string): Promise<Walked> {
  const wrong: Walked['wrong'][number][] = [];
  let [figures, shared] = [0, 0];
  const rowsOf = (path: string) => csvParse(readFileSync(join(site, 'data', path), 'utf8'));
  const compare = (file: string, of: string, stated: number, known: number | null) => {
    shared += 1;
    if (known !== null && stated === known) return;
    wrong.push({
      kind: 'a file states what no figure rests on',
      figure: file,
      said: `${of}: ${stated}, and ${known} in figures`,
    });
  };
  for (const { indicator } of catalog.indicators) {
    const file = `indicators/${indicator}.csv`;
    const series = unpackSeries(await source.published<PublishedSeries>(answerPaths.series(indicator)));
    const known = new Map<string, number>(
      [...series].flatMap(([economy, values]) =>
        values.map(({ year, value }) => [`${economy} ${year}`, value] as const),
      ),
    );
    figures += 1;
    for (const { economy, year, segment, value } of rowsOf(file)) {
      if (segment !== TOTAL) continue;
      const of = `${economy} ${year}`;
      compare(file, of, Number(value), known.get(of) ?? null);
    }
  }
  const rows = rowsOf('scores.csv');
  figures += 1;
  for (const year of catalog.scoreYears) {
    const { columns, scores } = await source.published<PublishedScores>(answerPaths.scores(year));
    for (const row of rows) {
      if (row.year !== String(year) || row.score === '' || row.score === undefined) continue;
      const known = scores[row.economy ?? '']?.[columns.indexOf(row.area ?? '')] ?? null;
      const decimals = (row.score.split('.')[1] ?? '').length;
      const printed = known === null ? null : rounded(Number(known.toPrecision(DIGITS)), decimals);
      compare('scores.csv', `${row.economy} ${row.area} ${year}`, Number(row.score), printed);
    }
  }
  return { figures, numbers: 0, drawn: 0, shared, wrong };
}
