import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of a file, as hex digits. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The files of a folder, with slashes, sorted by code points. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Checksums of all files of a folder, as `sha256sum --check` reads them. */
export async function checksums(folder: string): Promise<string> {
  const lines = [];
  for (const file of filesIn(folder)) lines.push(`${await sha256(join(folder, file))}  ${file}\n`);
  return lines.join('');
}
