import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

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
  /** what may be done with it: of all its rows or sources, joined by "; "; of all there are where it names none */
  readonly redistribution: string;
}

const CATALOG = 'catalog.json';
const SUMS = 'SHA256SUMS';
const SOURCES = 'sources.csv';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
}

/**
 * `data/catalog.json`: every file served under `data/`, so that a notebook can see what there is and whether it has changed; and
 * `data/SHA256SUMS`, the same for `sha256sum -c` in a copy of the folder.
 */
export async function writeCatalogFile(out: string, version: string): Promise<readonly CatalogEntry[]> {
  const files = await catalogEntries(join(out, 'data'));
  writeFileSync(join(out, 'data', CATALOG), `${JSON.stringify({ version, files }, null, 1)}\n`);
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path.slice('data/'.length)}\n`);
  writeFileSync(join(out, 'data', SUMS), sums.join(''));
  return files;
}

/** @param data the folder, with `sources.csv` and `datapackage.json` in it */
export async function catalogEntries(data: string): Promise<CatalogEntry[]> {
  const termsOf = termsIn(data);
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|json|parquet)$/.test(entry.name) && entry.name !== CATALOG)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(data.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const entries: CatalogEntry[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(data, file));
    const table = await tableOf(file, bytes);
    entries.push({
      path: `data/${file}`,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      rows: table?.rows.length ?? null,
      columns: table?.columns ?? null,
      ...termsOf(file, table),
    });
  }
  return entries;
}

async function tableOf(file: string, bytes: Buffer): Promise<Table | null> {
  if (file.endsWith('.csv')) {
    const rows = csvParse(bytes.toString('utf8'));
    return { columns: rows.columns, rows };
  }
  if (!file.endsWith('.parquet')) return null;
  const buffer = new Uint8Array(bytes).buffer;
  const [, ...columns] = parquetMetadata(buffer).schema.map(({ name }) => name);
  const rows = await parquetReadObjects({
    file: buffer,
    columns: TERMS.filter((own) => columns.includes(own)),
  });
  return { columns, rows };
}

const TERMS = ['source', 'licence', 'redistribution'];

function termsIn(data: string) {
  const sources = csvParse(readFileSync(join(data, SOURCES), 'utf8'));
  const bySource = new Map(sources.map((row) => [row.source, row]));
  const whole: string = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')).licenses[0].title;
  const joined = (found: readonly (string | undefined)[]) =>
    [...new Set(found)]
      .filter((each) => each !== undefined && each !== '')
      .sort()
      .join('; ');
  const everything = joined(sources.map((row) => row.redistribution));
  return (file: string, table: Table | null): Pick<CatalogEntry, 'licence' | 'redistribution'> => {
    if (table === null || file === SOURCES) return { licence: whole, redistribution: everything };
    const named = (column: 'licence' | 'redistribution') =>
      joined(table.rows.map((row) => row[column] ?? bySource.get(row.source)?.[column]));
    return { licence: named('licence') || whole, redistribution: named('redistribution') || everything };
  };
}
