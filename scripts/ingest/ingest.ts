import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Account, account } from './account.ts';
import { type Line, lines, summaries } from './accounts.ts';
import { type Change, changeLine, changes, isLarge } from './changes.ts';
import { RawFiles } from './csv.ts';
import { type Cell, Db, HERE, quoted } from './db.ts';
import { type Declared, declared } from './declared.ts';
import { type NotRead, notRead, unread } from './files.ts';
import { locate } from './locate.ts';
import { IngestError, problem } from './problem.ts';
import type { SourceSummary } from './summary.ts';
import { write } from './write.ts';

export { IngestError } from './problem.ts';

/** The series begin where the digital age does; earlier years of the publishers' files are left out and counted. */
const FIRST_YEAR = 2000;

export interface IngestOptions {
  /** folder of publishers' files */
  readonly raw: string;
  /** the data package: its hand-reviewed tables are read, its derived tables written */
  readonly data: string;
  /** names of `scripts/ingest/<source>.sql` to run; all of them if left out */
  readonly sources?: readonly string[];
  /** publish revisions larger than the threshold too */
  readonly accept?: boolean;
  /** folder of the sources' SQL, if it is not this one */
  readonly sql?: string;
  /** only say what would be written */
  readonly dry?: boolean;
}

export interface IngestReport {
  readonly sources: readonly SourceSummary[];
  /** read = stored + left out, by file, indicator and reason */
  readonly account: readonly Line[];
  /** publishers' files of which no value is read */
  readonly notRead: readonly NotRead[];
  /** against the observations that stood in `data/` before */
  readonly changes: readonly Change[];
}

/** What a run works with. */
interface Run {
  readonly db: Db;
  readonly sql: string;
  readonly folder: string;
  readonly raw: RawFiles;
  readonly declared: Map<string, readonly Declared[]>;
}

/**
 * Rebuilds what `data/` derives from publishers' files: observations, memberships of classes and regions, regions and
 * income groups of economies, `datapackage.json`. The hand-reviewed tables of `data/` are input. A source with a problem
 * does not keep the others from being read: all problems are named together.
 * @throws IngestError where a file is not as declared, a value is neither stored nor left out with a reason, a name,
 *   code, indicator, source, segment or flag is unknown, a key comes twice, a value is outside its unit's range, or a
 *   large revision was not accepted; nothing is written then
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const sql = options.sql ?? HERE;
  const db = await Db.open(sql);
  const run: Run = { db, sql, folder: options.raw, raw: new RawFiles(options.raw), declared: new Map() };
  try {
    await db.set('raw', options.raw);
    await db.set('data', options.data);
    await db.set('here', sql);
    await db.set('start', FIRST_YEAR);
    await db.script('common/prepare.sql');
    const before = existsSync(join(options.data, 'observations')) ? 'previous' : 'no-previous';
    await db.script(`common/${before}.sql`);

    const problems: string[] = [];
    for (const source of options.sources ?? (await allSources(sql))) {
      for (const each of await readSource(run, source)) problems.push(each);
    }
    await db.script('common/economies.sql');
    if (options.sources === undefined)
      for (const each of await unread(options.raw, await declaredFiles(db), sql)) problems.push(each);
    for (const each of await named(run, await db.ask('common/problems.sql'))) problems.push(each);
    if (options.accept !== true) {
      for (const each of await named(run, await db.ask('common/factors.sql'))) problems.push(each);
    }
    if (problems.length > 0) throw new IngestError(problems, await summaries(db));
    await db.script('common/observations.sql');

    if (options.dry === true) await db.script('common/same-indicators.sql');
    const changed = changes(await db.ask('common/changes.sql'));
    const large = changed.filter(isLarge);
    if (large.length > 0 && options.accept !== true) {
      const look = 'look at these revisions, then run again with --accept';
      throw new IngestError([...large.map(changeLine), look], await summaries(db));
    }
    if (options.dry !== true) await write(db, options.data);
    return {
      sources: await summaries(db),
      account: await lines(db),
      notRead: await notRead(sql),
      changes: changed,
    };
  } finally {
    db.close();
  }
}

/** Names of all `<source>.sql` of a folder, in alphabetical order. */
export async function allSources(folder = HERE): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((f) => f.endsWith('.sql'))
    .map((f) => f.slice(0, -'.sql'.length))
    .sort();
}

/** Counts, reads and resolves one source. What keeps it from being read as intended comes back, and none of its rows stay. */
async function readSource(run: Run, source: string): Promise<readonly string[]> {
  const { db, sql, folder } = run;
  try {
    const rows = await declared(sql, source);
    run.declared.set(source, rows);
    await db.set('origin', source);
    const { counted, problems }: Account = await account(rows, run.raw, (path) => glob(db, folder, path));
    await db.append(
      'counted',
      counted.map(({ file, indicator, read }) => [source, file, indicator, read]),
    );
    if (problems.length > 0) return problems;
    await db.script(`${source}.sql`);
    await db.script('common/resolve.sql');
    return (await db.ask('common/account.sql')).map(difference);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    await db.script('common/forget.sql');
    return error.problems;
  }
}

function difference([file, indicator, read, given]: Cell[]): string {
  const [held, back] = [Number(read), Number(given)];
  const found =
    back < held
      ? `${back}: ${held - back} values are lost`
      : `${back}: ${back - held} more than the file holds`;
  return problem({
    file: String(file),
    expected: `${held} values of ${indicator}, stored or left out with a reason`,
    found,
  });
}

async function glob(db: Db, folder: string, path: string): Promise<string[]> {
  const files = await db.rows(`SELECT file FROM glob(${quoted(join(folder, path))}) ORDER BY file`);
  return files.map(([file]) => relative(folder, String(file)));
}

async function declaredFiles(db: Db): Promise<string[]> {
  return (await db.rows('SELECT DISTINCT file FROM counted')).map(([file]) => String(file));
}

/** Rows of `problems.sql` as lines, with the line and column of the publisher's file that they are about. */
async function named(run: Run, rows: readonly Cell[][]): Promise<string[]> {
  const all = [...run.declared.values()].flat();
  return Promise.all(
    rows.map(async ([about, ...cells]) => {
      const [file, written, indicator, year, expected, found] = cells.map(String);
      const at = { file: file ?? '', written: written ?? '', indicator: indicator ?? '', year: Number(year) };
      const what = { file: at.file, expected: expected ?? '', found: found ?? '' };
      if (about !== 'economy' && about !== 'value') return problem(what);
      const [place] = await locate(at, all, run.raw, about);
      return problem({ ...what, line: place?.line ?? null, column: place?.column ?? null });
    }),
  );
}
