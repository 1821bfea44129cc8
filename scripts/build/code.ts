import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const IMPORTED = /(?:from|import|URL)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g;

/** A module and all that it imports of ours, sorted. */
export function codeOf(entry: string): string[] {
  const known = new Set<string>();
  const add = (file: string) => {
    if (known.has(file) || !existsSync(file)) return;
    known.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      add(resolve(dirname(file), path));
    }
  };
  add(entry);
  return [...known].sort();
}

/** The text of all that, and of what is installed: what is made by the same text of the same data is the same. */
export function codeText(...entries: readonly string[]): string {
  const files = new Set(entries.flatMap((entry) => codeOf(resolve(import.meta.dirname, entry))));
  const installed = resolve(import.meta.dirname, '../../package-lock.json');
  return [...[...files].sort(), installed].map((file) => readFileSync(file, 'utf8')).join('\n');
}
