import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a kind that are kept: of today's data and code, and of what they were before. */
const HELD = 4;

/** Where the build keeps what takes long to make; like all of its own paths, under the package's folder. */
export const CACHE = '.cache';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The name of what is kept: its kind, and the hash of what it was made of. */
export function keptName(kind: string, ...madeOf: readonly string[]): string {
  return `${kind}-${hashOf(madeOf.join('\n')).slice(0, 16)}.json`;
}

/** What is kept under a name; null where there is nothing, or it is not whole: a kept file is the hash of what follows, then that. */
export function readKept<T>(cache: string, name: string): T | null {
  try {
    const text = readFileSync(join(cache, name), 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === hashOf(body) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

/** Keeps something that JSON can say, and lets go of what was kept of its kind long before. */
export function keep(cache: string, name: string, content: unknown): void {
  const body = JSON.stringify(content);
  const half = join(cache, `${name}.${process.pid}.tmp`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(half, `${hashOf(body)}\n${body}`);
  renameSync(half, join(cache, name));
  const kind = name.replace(/[0-9a-f]{16}\.json$/, '');
  const others = readdirSync(cache)
    .filter((own) => own.startsWith(kind) && own.length === name.length)
    .map((own) => join(cache, own))
    .sort((a, b) => madeAt(b) - madeAt(a));
  for (const old of others.slice(HELD)) rmSync(old, { force: true });
}

/** Another process may have removed it. */
function madeAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What is kept under a name, else made now and kept. */
export function kept<T>(cache: string, name: string, make: () => T): T {
  const found = readKept<T>(cache, name);
  if (found !== null) return found;
  const made = make();
  keep(cache, name, made);
  return made;
}
