import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { problem } from './problem.ts';

const LIST = 'files-left-out.csv';

/**
 * Files of publishers, one folder deep or more, of which no value is read and which `files-left-out.csv` does not name: a new
 * edition beside the old one is not to be overlooked.
 * @param folder where `files-left-out.csv` stands
 * @returns one problem a file
 */
export async function unread(raw: string, read: readonly string[], folder: string): Promise<string[]> {
  const all = (await readdir(raw, { recursive: true }))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.includes('/') && file.endsWith('.csv'));
  const known = new Set([...read, ...(await notRead(folder)).map(({ file }) => file)]);
  return all
    .filter((file) => !known.has(file))
    .sort()
    .map((file) => problem({ file, expected: `a row in a .values.csv or in ${LIST}`, found: 'none' }));
}

export interface NotRead {
  readonly file: string;
  readonly reason: string;
}

/** The files of `files-left-out.csv`, which stands in `folder`, each with the reason why no value of it is read. */
export async function notRead(folder: string): Promise<NotRead[]> {
  const rows: string[][] = parse(await readFile(join(folder, LIST)), { from_line: 2 });
  return rows.map(([file = '', reason = '']) => ({ file, reason }));
}
