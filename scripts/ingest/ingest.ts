import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Change, changeLine, changes, isLarge } from './changes.ts';
import { Db, HERE, IngestError } from './db.ts';
import { write } from './write.ts';

export { IngestError } from './db.ts';

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

export interface IngestReport {
  readonly sources: readonly SourceSummary[];
  /** against the observations that stood in `data/` before */
  readonly changes: readonly Change[];
}

/**
 * Rebuilds what `data/` derives from publishers' files: observations, memberships of classes and regions, regions and
 * income groups of economies, `datapackage.json`. The hand-reviewed tables of `data/` are input.
 * @throws IngestError where a name, code, indicator, source, segment or flag is unknown, a key comes twice, or a large
 *   revision was not accepted; nothing is written then
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const db = await Db.open();
  try {
    await db.set('raw', options.raw);
    await db.set('data', options.data);
    await db.set('here', HERE);
    await db.set('start', FIRST_YEAR);
    await db.script('common/prepare.sql');
    for (const source of options.sources ?? (await allSources())) {
      await db.set('origin', source);
      await db.script(`${source}.sql`);
      await db.script('common/resolve.sql');
    }
    await db.script('common/economies.sql');
    const problems = await db.ask('common/problems.sql');
    if (problems.length > 0) throw new IngestError(problems.map(([file, problem]) => `${file}: ${problem}`));
    await db.script('common/observations.sql');

    const before = existsSync(join(options.data, 'observations')) ? 'previous' : 'no-previous';
    await db.script(`common/${before}.sql`);
    const changed = changes(await db.ask('common/changes.sql'));
    const large = changed.filter(isLarge);
    if (large.length > 0 && options.accept !== true) {
      throw new IngestError([
        ...large.map(changeLine),
        'look at these revisions, then run again with --accept',
      ]);
    }
    await write(db, options.data);
    return { sources: await summaries(db), changes: changed };
  } finally {
    db.close();
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

async function summaries(db: Db): Promise<SourceSummary[]> {
  const counts = await db.rows(
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
