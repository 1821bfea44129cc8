import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { csvFormatRows } from 'd3-dsv';
import { dataPackage } from './package.ts';

/** The series begin where the digital age does; earlier years of the publishers' files are left out and counted. */
const FIRST_YEAR = 2000;

const HERE = import.meta.dirname;

export interface IngestOptions {
  /** folder of publishers' files */
  readonly raw: string;
  /** the data package: its hand-reviewed tables are read, its derived tables written */
  readonly data: string;
  /** names of `scripts/ingest/<source>.sql` to run; all of them if left out */
  readonly sources?: readonly string[];
}

export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
}

export interface SourceSummary {
  readonly source: string;
  /** rows that the source's SQL took from the publisher's files */
  readonly read: number;
  readonly written: number;
  readonly leftOut: readonly LeftOut[];
}

/** Something in a publisher's file that nobody has decided about yet: nothing is written. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`Nothing was written. ${problems.length} to settle:\n${problems.map((p) => `  ${p}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Rebuilds what `data/` derives from publishers' files: observations, memberships of classes and regions, regions and
 * income groups of economies, `datapackage.json`. The hand-reviewed tables of `data/` are input.
 * @returns one summary a source
 * @throws IngestError where a name, code, indicator, source, segment or flag is unknown, or a key comes twice
 */
export async function ingest(options: IngestOptions): Promise<SourceSummary[]> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const db = await instance.connect();
  try {
    for (const [name, value] of [
      ['raw', options.raw],
      ['data', options.data],
      ['aliases', join(HERE, 'economy-aliases.csv')],
      ['left_out', join(HERE, 'left-out.csv')],
    ] as const) {
      await db.run(`SET VARIABLE ${name} = ${quoted(value)}`);
    }
    await db.run(`SET VARIABLE start = ${FIRST_YEAR}`);
    await script(db, 'common/prepare.sql');
    for (const source of options.sources ?? (await allSources())) {
      await db.run(`SET VARIABLE origin = ${quoted(source)}`);
      await script(db, `${source}.sql`);
      await script(db, 'common/resolve.sql');
    }
    const problems = await rows(db, await sql('common/problems.sql'));
    if (problems.length > 0) throw new IngestError(problems.map(([file, problem]) => `${file}: ${problem}`));
    await script(db, 'common/observations.sql');
    await script(db, 'common/economies.sql');
    await write(db, options.data);
    return await summaries(db);
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

/** Names of all `scripts/ingest/<source>.sql`, in alphabetical order. */
export async function allSources(): Promise<string[]> {
  const files = await readdir(HERE);
  return files
    .filter((f) => f.endsWith('.sql'))
    .map((f) => f.slice(0, -'.sql'.length))
    .sort();
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const sql = (name: string) => readFile(join(HERE, name), 'utf8');

async function script(db: DuckDBConnection, name: string): Promise<void> {
  try {
    await db.run(await sql(name));
  } catch (error) {
    throw new IngestError([`${name}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

type Cell = string | number | null;

/** Rows as text and doubles; SQL casts everything else first. */
async function rows(db: DuckDBConnection, text: string): Promise<Cell[][]> {
  const result = await db.runAndReadAll(text);
  return result.getRowsJS().map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
      throw new TypeError(`cast this column in SQL: ${typeof cell}`);
    }),
  );
}

async function write(db: DuckDBConnection, data: string): Promise<void> {
  const economies = await rows(
    db,
    `SELECT economy, iso2, m49, name_en, name_fr, name_ar, region, subregion, income FROM economies ORDER BY economy`,
  );
  const wrong = await rows(
    db,
    `SELECT 'economies.csv: ' || economy || ' has other codes in UNSD''s M49' FROM economies
     WHERE differs AND NOT outside ORDER BY economy`,
  );
  if (wrong.length > 0) throw new IngestError(wrong.map(([problem]) => String(problem)));
  const areas = await rows(db, 'SELECT DISTINCT area FROM observations ORDER BY area');
  const memberships = await rows(db, 'SELECT "group", economy, status FROM memberships ORDER BY ALL');

  await mkdir(join(data, 'observations'), { recursive: true });
  for (const [area] of areas) {
    const observations = await rows(
      db,
      `SELECT economy, indicator, year, segment, value, flag, source FROM observations
       WHERE area = ${quoted(String(area))} ORDER BY economy, indicator, year, segment`,
    );
    await table(data, `observations/${area}.csv`, OBSERVATION_HEADER, observations);
  }
  await table(
    data,
    'economies.csv',
    ['economy', 'iso2', 'm49', 'name_en', 'name_fr', 'name_ar', 'region', 'subregion', 'income'],
    economies,
  );
  await table(data, 'memberships.csv', ['group', 'economy', 'status'], memberships);
  const sources = await rows(
    db,
    "SELECT source, publisher, title, edition, url, licence FROM data('sources') ORDER BY source",
  );
  const description = dataPackage(
    areas.map(([area]) => String(area)),
    sources.map((row) => row.map(String)),
  );
  await writeFile(join(data, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
}

const OBSERVATION_HEADER = ['economy', 'indicator', 'year', 'segment', 'value', 'flag', 'source'];

async function table(data: string, name: string, header: string[], lines: Cell[][]): Promise<void> {
  const text = csvFormatRows([
    header,
    ...lines.map((line) => line.map((cell) => (cell === null ? '' : String(cell)))),
  ]);
  await writeFile(join(data, name), `${text}\n`);
}

async function summaries(db: DuckDBConnection): Promise<SourceSummary[]> {
  const counts = await rows(
    db,
    `SELECT origin, coalesce(left_out, ''), count(*)::INTEGER FROM resolved GROUP BY ALL ORDER BY ALL`,
  );
  const bySource = new Map<string, { read: number; written: number; leftOut: LeftOut[] }>();
  for (const [source, reason, count] of counts) {
    const key = String(source);
    const summary = bySource.get(key) ?? { read: 0, written: 0, leftOut: [] };
    bySource.set(key, summary);
    summary.read += Number(count);
    if (reason === '') summary.written += Number(count);
    else summary.leftOut.push({ reason: String(reason), rows: Number(count) });
  }
  return [...bySource].map(([source, summary]) => ({ source, ...summary }));
}
