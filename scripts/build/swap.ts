import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { holderOf, releaseLock, takeLock } from './lock.ts';
import { Refusal } from './refusal.ts';
import { tidily } from './tidy.ts';

/** The file that says that a build wrote a folder, which the next one may therefore replace. */
export const MARKER = '.meridian-site';
const SAID = 'Written by "npm run build" of Meridian, which replaces this folder whole the next time.\n';

/** Whether a build may put its site where a folder is, or is not yet: nobody else has put anything there. */
export function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MARKER);
}

/**
 * Puts a folder in place once it is whole: until then, and wherever something fails, what was there stays as it was. One
 * process at a time.
 *
 * @param folder that is replaced; one that is not there yet is made
 * @param write fills an empty folder beside it, which takes its place
 * @returns what `write` does
 * @throws Refusal where another process is at it, or the folder holds what no build wrote
 */
export async function swapped<T>(folder: string, write: (beside: string) => Promise<T>): Promise<T> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  return locked(place, async () => {
    cleared(place);
    if (!mayReplace(place)) {
      throw new Refusal(
        `${folder}: expected an empty folder, or one that a build wrote (it holds ${MARKER}), found other files`,
      );
    }
    return tidily(
      () => cleared(place),
      async () => {
        const beside = `${place}.partial-${process.pid}`;
        mkdirSync(beside);
        const done = await write(beside);
        writeFileSync(join(beside, MARKER), SAID);
        exchange(place, beside);
        return done;
      },
    );
  });
}

/** Does something while no other process that asks for the same does. */
export async function locked<T>(place: string, work: () => Promise<T>): Promise<T> {
  const lock = `${place}.lock`;
  if (!takeLock(lock)) {
    throw new Refusal(
      `${place}: expected no other build at work here, found process ${holderOf(lock) ?? 'unknown'}; wait for its end, or remove ${lock} if it is no build`,
    );
  }
  return tidily(() => releaseLock(lock), work);
}

/** Two renames: a process that is killed between them leaves the old folder beside, and the next one puts it back. */
function exchange(place: string, beside: string): void {
  const old = `${place}.old-${process.pid}`;
  const replaced = existsSync(place);
  if (replaced) renameSync(place, old);
  try {
    renameSync(beside, place);
  } catch (error) {
    if (replaced) renameSync(old, place);
    throw error;
  }
}

/** Removes what lies beside a folder of this process, and of those that were killed; puts back what one was about to replace. */
function cleared(place: string): void {
  const folder = dirname(place);
  const left = readdirSync(folder).filter((name) => name.startsWith(`${basename(place)}.`));
  for (const name of left.filter((own) => /\.(old|partial)-\d+$/.test(own))) {
    const each = join(folder, name);
    if (/\.old-\d+$/.test(name) && !existsSync(place)) renameSync(each, place);
    else remove(each);
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // What a killed process had at work may write there a little longer: nobody reads it, and the next build clears it.
  }
}
