import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse, csvParseRows } from 'd3-dsv';
import { redistributionField } from './terms.ts';

/** Tables of the data package whose rows are values or facts of a source; in `data/` they name the source, and `sources.csv` its terms. */
const WITH_TERMS = /^(observations\/[a-z-]+|targets|policies|income-classes)\.csv$/;

/** Whether a table of the package, by its path below `data/`, says of each row what may be done with it once it is published. */
export const hasRowTerms = (path: string): boolean => WITH_TERMS.test(path);

/** The column that publishing adds. */
export const ROW_TERMS = redistributionField('What may be done with the row: what its source allows');

/**
 * Adds `redistribution` as the last column to the published tables whose rows come from sources, so that no row travels without its
 * terms. The package as it is edited has them in `sources.csv` alone, once for each source.
 *
 * @param data the published package
 * @param paths its files, relative to it
 * @throws Error where a row names a source that is not in `sources.csv`
 */
export function addRowTerms(data: string, paths: readonly string[]): void {
  const terms = new Map(
    csvParse(readFileSync(join(data, 'sources.csv'), 'utf8')).map((row) => [row.source, row.redistribution]),
  );
  for (const path of paths.filter(hasRowTerms)) {
    const [header = [], ...rows] = csvParseRows(readFileSync(join(data, path), 'utf8'));
    const at = header.indexOf('source');
    const termed = rows.map((row, n) => {
      const found = terms.get(row[at]);
      if (found !== undefined) return [...row, found];
      throw new Error(`${path}, line ${n + 2}: expected a source of sources.csv, found "${row[at] ?? ''}"`);
    });
    writeFileSync(join(data, path), `${csvFormatRows([[...header, ROW_TERMS.name], ...termed])}\n`);
  }
}
