import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

interface File {
  readonly path: string;
  readonly bytes: number;
}

function filesIn(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, own: statSync(join(folder, path)) }))
    .filter(({ own }) => own.isFile())
    .map(({ path, own }) => ({ path, bytes: own.size }));
}

const megabytes = (files: readonly File[]) =>
  `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(2)} MB`;

/** What the built site weighs as it lies on the disk, that is on a host that compresses nothing. */
export function sizesOf(out: string): string {
  const files = filesIn(out);
  const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most));
  const engine = filesIn(join(out, 'assets')).filter(
    ({ path }) => /duckdb|brotli|worker/.test(path) && extname(path) !== '.css',
  );
  const observations = filesIn(join(out, 'data', 'observations'));
  return [
    `site: ${files.length} files, ${megabytes(files)}; the largest is ${largest.path}, ${megabytes([largest])}`,
    `engine: ${megabytes(engine)} (${engine.map(({ path, bytes }) => `${path} ${megabytes([{ path, bytes }])}`).join(', ')})`,
    `observations: ${megabytes(observations)}`,
  ].join('\n');
}
