import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g;

/** Files that are read and not imported, named from the package's folder or from the module's own. */
const READ = /'([\w./-]+\.(?:css|csv|sql|conf))'/g;

/** A test, and how many imports lie between it and what has changed: 0 where it has changed itself. */
export interface Near {
  readonly file: string;
  readonly steps: number;
}

/** Each file → those that import or read it. Paths are relative, with slashes. */
export function importers(folders: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8');
      const beside = (path: string) => normalize(join(dirname(file), path)).replaceAll('\\', '/');
      const named = [
        ...Array.from(text.matchAll(IMPORTED), ([, path = '']) => beside(path)),
        ...Array.from(text.matchAll(READ), ([, path = '']) => [path, beside(path)]).flat(),
      ];
      for (const own of new Set(named)) found.set(own, [...(found.get(own) ?? []), file]);
    }
  }
  return found;
}

/** The tests that what has changed can make fail, the nearest first; those as near by name. */
export function nearest(
  changed: readonly string[],
  importedBy: ReadonlyMap<string, readonly string[]>,
): Near[] {
  const steps = new Map(changed.map((file) => [file, 0]));
  for (const [file, distance] of steps) {
    for (const importer of importedBy.get(file) ?? []) {
      if (!steps.has(importer)) steps.set(importer, distance + 1);
    }
  }
  return [...steps]
    .filter(([file]) => /\.test\.tsx?$/.test(file))
    .map(([file, distance]) => ({ file, steps: distance }))
    .sort((a, b) => a.steps - b.steps || (a.file < b.file ? -1 : 1));
}

/**
 * As many tests, the nearest first, as take a time together; those that have changed themselves in any case.
 *
 * @param seconds how long a test takes
 */
export function within(tests: readonly Near[], seconds: (file: string) => number, budget: number): Near[] {
  let sum = 0;
  return tests.filter(({ file, steps }) => {
    const own = seconds(file);
    if (steps > 0 && sum + own > budget) return false;
    sum += own;
    return true;
  });
}
