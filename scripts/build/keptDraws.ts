import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where draws are kept between builds; like all of the build's own paths, under the package's folder. */
export const CACHE = '.cache';

const METHOD = 'src/scoring';
const ANSWERS = ['src/answers/ranges.ts', 'src/answers/comparable.ts'];

/**
 * What was drawn of the same data by the same code, else drawn now and kept; what is broken in the folder is drawn again.
 *
 * @param cache the folder
 * @param data all that the draws depend on beside the code
 */
export function kept<T>(cache: string, name: string, data: unknown, draw: () => T): T {
  const file = join(cache, `${name}-${keyOf(data)}.json`);
  const found = readKept<T>(file);
  if (found !== null) return found;
  const drawn = draw();
  keep(cache, file, drawn);
  return drawn;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The method is its own code: a changed line of it makes new draws. */
function methodText(): string {
  const files = readdirSync(METHOD)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(METHOD, file))
    .sort();
  return [...files, ...ANSWERS, 'package-lock.json'].map((file) => readFileSync(file, 'utf8')).join('\n');
}

function keyOf(data: unknown): string {
  return hashOf(`${JSON.stringify(data)}\n${methodText()}`).slice(0, 16);
}

/** A kept file is the hash of what follows, then what follows. */
function readKept<T>(file: string): T | null {
  try {
    const [hash, body = ''] = readFileSync(file, 'utf8').split('\n');
    return hash === hashOf(body) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

function keep(cache: string, file: string, drawn: unknown): void {
  const body = JSON.stringify(drawn);
  const half = `${file}.${process.pid}.tmp`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(half, `${hashOf(body)}\n${body}`);
  renameSync(half, file);
}
