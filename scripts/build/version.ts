import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data package's files, relative to its folder, in a fixed order. */
export function packageFiles(data: string): string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv') || file.endsWith('.json'))
    .sort();
}

/** The data version: 12 hex digits of the hash over all files of the data package but the log of its changes, which is named after it. */
export function dataVersion(data: string): string {
  const hash = createHash('sha256');
  for (const file of packageFiles(data).filter((own) => !own.startsWith('changes/'))) {
    hash.update(`${file}\n`);
    hash.update(readFileSync(join(data, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
