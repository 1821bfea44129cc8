import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES_PATH } from '../../src/answers/filed.ts';
import type { BuildOptions } from './options.ts';

/** What a site is built of, and its release: what its documents are made with. */
export interface ReleaseOptions extends BuildOptions {
  readonly release: string;
}

const ANSWERS = 'answers';
const MANIFEST = '.vite/manifest.json';
/** Answers of earlier data versions: they lie beside the releases. */
const KEPT = 'kept';

/**
 * Names a release, for whoever shares its documents among processes, by what pages draw from: the answers and the scripts that
 * read them; the list of files is left out, since it follows from the answers and comes after them. Pages ask for the answers of
 * their own release alone, so that none is ever read by another's scripts, or beside another's answers.
 *
 * @param out folder of the site, its answers and the scripts of its pages written, its pages not yet
 * @returns 8 hex digits, the same for the same content
 */
export function releaseOf(out: string): string {
  const hash = createHash('sha256');
  const folder = join(out, ANSWERS);
  const answers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith(KEPT) && join(ANSWERS, file) !== FILES_PATH)
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  for (const file of answers) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  // It names the scripts of pages, each with a hash of its content; none is bundled where pages are made of the sources.
  const manifest = join(out, MANIFEST);
  if (existsSync(manifest)) hash.update(readFileSync(manifest));
  return hash.digest('hex').slice(0, 8);
}

/** The address of a file that was not moved, as it lies in the folder: the answers of any release are those that are there. */
export function unreleased(address: string): string {
  return address.replace(/^answers\/[0-9a-f]{8}\//, 'answers/');
}

/** Puts the answers where the pages of this release ask for them. */
export function moveAnswers(out: string, release: string): void {
  const folder = join(out, ANSWERS);
  const own = readdirSync(folder).filter((name) => name !== KEPT);
  mkdirSync(join(folder, release));
  for (const name of own) renameSync(join(folder, name), join(folder, release, name));
}
