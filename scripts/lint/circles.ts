import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Imports of files: file → files that it imports, types included; paths under the folder that was read. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;
const CODE = /\.tsx?$/;

/** Reads what the files of a folder import of each other. Tests are no part of it, since nothing imports them. */
export function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => CODE.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(
    files.map((file) => [
      file,
      Array.from(readFileSync(join(folder, file), 'utf8').matchAll(IMPORT), ([, path = '']) =>
        relative(folder, join(folder, dirname(file), path)).replaceAll('\\', '/'),
      ).filter((path) => CODE.test(path) && !path.startsWith('..')),
    ]),
  );
}

/**
 * Circles of imports among the folders and files that lie side by side in a folder.
 *
 * @param parent '' for the folder that was read, or one in it: `figures`
 * @returns each circle as the names of all that is in it, sorted
 */
export function circlesAmong(imports: Imports, parent: string): string[][] {
  const prefix = parent === '' ? '' : `${parent}/`;
  const nameOf = (file: string) =>
    file.startsWith(prefix) ? file.slice(prefix.length).replace(/\/.*/, '') : null;
  const edges = new Map<string, Set<string>>();
  for (const [file, imported] of imports) {
    const from = nameOf(file);
    if (from === null) continue;
    const to = edges.get(from) ?? new Set();
    edges.set(from, to);
    for (const name of imported.map(nameOf)) if (name !== null && name !== from) to.add(name);
  }
  const reached = new Map([...edges.keys()].map((name) => [name, reachedFrom(name, edges)]));
  const circles = new Map<string, string[]>();
  for (const [name, others] of reached) {
    if (!others.has(name)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(name)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** All that can be reached, the start only where a circle leads back to it. */
function reachedFrom(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const next = [...(edges.get(start) ?? [])];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const each of edges.get(name) ?? []) next.push(each);
  }
  return reached;
}

/** Every folder that holds others or files, '' for the one that was read. */
export function foldersIn(imports: Imports): string[] {
  const parents = (file: string): string[] => {
    const parent = dirname(file);
    return parent === '.' ? [''] : [parent, ...parents(parent)];
  };
  return [...new Set([...imports.keys()].flatMap(parents))].sort();
}
