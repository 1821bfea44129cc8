import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowArray } from 'd3-dsv';

/** One file served under `data/`. */
export interface CatalogEntry {
  /** under the site: "data/indicators/internet-users.csv" */
  readonly path: string;
  /** bytes */
  readonly size: number;
  /** hex */
  readonly sha256: string;
  /** lines below the header; null: no table */
  readonly rows: number | null;
  readonly columns: readonly string[] | null;
  /** of the sources its rows name, else what the package says of them all */
  readonly licence: string;
}

const CATALOG = 'catalog.json';
const SOURCES = 'sources.csv';

/** `data/catalog.json`: every file served under `data/`, so that a notebook can see what there is and whether it has changed. */
export function writeCatalogFile(out: string, version: string): void {
  const content = { version, files: catalogEntries(join(out, 'data')) };
  writeFileSync(join(out, 'data', CATALOG), `${JSON.stringify(content, null, 1)}\n`);
}

/** @param data the folder, with `sources.csv` and `datapackage.json` in it */
export function catalogEntries(data: string): CatalogEntry[] {
  const licenceOf = licencesIn(data);
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name) && entry.name !== CATALOG)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(data.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(data, file));
      const table = file.endsWith('.csv') ? csvParse(bytes.toString('utf8')) : null;
      return {
        path: `data/${file}`,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        rows: table?.length ?? null,
        columns: table?.columns ?? null,
        licence: licenceOf(file, table),
      };
    });
}

function licencesIn(data: string) {
  const sources = csvParse(readFileSync(join(data, SOURCES), 'utf8'));
  const bySource = new Map(sources.map((row) => [row.source, row.licence]));
  const whole: string = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')).licenses[0].title;
  return (file: string, table: DSVRowArray | null): string => {
    if (table === null || file === SOURCES) return whole;
    const named = table.map((row) => row.licence ?? bySource.get(row.source));
    const found = [...new Set(named)].filter((licence) => licence !== undefined && licence !== '');
    return found.length === 0 ? whole : found.sort().join('; ');
  };
}
