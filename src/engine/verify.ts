import { rowsOf } from './answer.ts';
import type { KnownFiles } from './home.ts';
import type { Session } from './session.ts';
import type { TableShape } from './tables.ts';
import type { Finding } from './types.ts';

/**
 * What is wrong with a file as a whole: that it is not the data version's, of another release of the site, cut on its way, or
 * changed. The digest is the engine's work, which leaves the page alone.
 *
 * @returns null where it is the file that it should be
 */
export async function wrongFile(
  session: Session,
  { file }: TableShape,
  bytes: Uint8Array,
  { version, files }: KnownFiles,
): Promise<Finding | null> {
  const known = files.get(file);
  const expected = `the file of data version ${version}`;
  const wrong = (found: string, more = ''): Finding => ({
    file,
    line: null,
    column: null,
    found,
    expected: `${expected}${more}`,
  });
  if (known === undefined) return wrong('a file that the version does not have');
  if (bytes.length !== known.size) return wrong(`${bytes.length} bytes`, ` with ${known.size} bytes`);
  await session.give(file, bytes.slice());
  try {
    const sql = `SELECT sha256(content) AS digest FROM read_blob('${file}')`;
    const [row] = rowsOf(await session.run({ sql, values: [] }));
    return row?.digest === known.sha256 ? null : wrong('another content');
  } finally {
    await session.take(file);
  }
}
