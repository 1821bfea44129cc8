import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a data package by path, as bytes: `datapackage.json`, `economies.csv`, `observations/skills.csv` … */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All `.csv` and `.json` files below a folder, by path with forward slashes. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [relative(folder, path).split(sep).join('/'), new Uint8Array(await readFile(path))] as const,
      ),
    ),
  );
}
