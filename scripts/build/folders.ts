import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { mayArchive } from './archive.ts';
import type { BuildOptions } from './options.ts';
import { Refusal } from './refusal.ts';

/**
 * Refuses folders that a build cannot read from, or would do harm to.
 *
 * @throws Refusal naming the option and what was expected
 */
export function checkFolders({ data, out, archive }: Pick<BuildOptions, 'data' | 'out' | 'archive'>): void {
  checkData(data);
  const named = [
    ['--data', data],
    ['--out', out],
    ...(archive === null ? [] : [['--archive', archive] as const]),
  ] as const;
  for (const [option, folder] of named) {
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new Refusal(`${option}: expected a folder, found a file, ${folder}`);
    }
  }
  // Of two that are the same, the one that the reader is told of is the one that is written to.
  for (const [option, folder] of [...named].reverse()) {
    for (const [other, holding] of named) {
      if (option !== other && isWithin(folder, holding)) {
        throw new Refusal(`${option}: expected a folder apart from ${other}, found ${folder} in ${holding}`);
      }
    }
  }
  if (archive !== null && !mayArchive(archive)) {
    throw new Refusal(
      `--archive: expected an empty folder, or one that a build wrote, with versions/ in it, found other files in ${archive}`,
    );
  }
}

/** @throws Refusal where there is no data package */
export function checkData(data: string): void {
  if (existsSync(join(data, 'datapackage.json'))) return;
  throw new Refusal(`--data: expected a data package, a folder with datapackage.json, found none in ${data}`);
}

/** Whether a folder is another one, or lies in it. */
function isWithin(folder: string, holding: string): boolean {
  const path = relative(real(holding), real(folder));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}

/** A folder's own path, by whatever link it was named; it need not be there. */
function real(folder: string): string {
  const path = resolve(folder);
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(real(dirname(path)), basename(path));
}
