import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { Db, HERE } from '../db.ts';
import { IngestError } from '../problem.ts';

const COLUMNS = [
  'economy',
  'instrument',
  'year',
  'date',
  'status',
  'title',
  'link',
  'source',
  'edition',
  'note',
];
const KEY = ['economy', 'instrument', 'source', 'title', 'link'];

/** How many rows came from a file; all of them are stored. */
export interface PolicyCount {
  readonly file: string;
  readonly rows: number;
}

/**
 * Rebuilds `data/policies.csv` from the four publishers' files of policy facts; `instruments.csv` and
 * `policy-statuses.csv` are hand-reviewed input. Each row read is a row stored.
 *
 * @param raw folder of publishers' files
 * @param data the data package
 * @throws IngestError where a column is missing, an economy, instrument, status or source is unknown, a year is no
 *   number, a file is empty, or a key comes twice; nothing is written then
 */
export async function ingestPolicies(raw: string, data: string): Promise<PolicyCount[]> {
  const db = await Db.open();
  try {
    await db.set('raw', raw);
    await db.set('data', data);
    await db.set('here', HERE);
    await db.script('common/prepare.sql');
    await db.script('policies/policies.sql');
    const problems = await db.ask('policies/problems.sql');
    if (problems.length > 0) throw new IngestError(problems.map(([file, problem]) => `${file}: ${problem}`));
    const key = KEY.map((column) => `coalesce(${column}, '')`).join(', ');
    const rows = await db.rows(`SELECT ${COLUMNS.join(', ')} FROM policies ORDER BY ${key}`);
    const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
    await writeFile(join(data, 'policies.csv'), `${csvFormatRows([COLUMNS, ...cells])}\n`);
    const counts = await db.rows('SELECT file, count(*)::INTEGER FROM policies GROUP BY file ORDER BY file');
    return counts.map(([file, count]) => ({ file: String(file), rows: Number(count) }));
  } finally {
    db.close();
  }
}
