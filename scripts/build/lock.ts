import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether this process now holds a lock: a file that names the process which holds it, for as long as that lives. */
export function takeLock(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  return created(lock) || (holderOf(lock) === null && putAway(lock) && created(lock));
}

export function releaseLock(lock: string): void {
  rmSync(lock, { force: true });
}

/** The process that holds a lock, 0 in the moment before it has said so; null where none does, or it lives no more. */
export function holderOf(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder !== 0) process.kill(holder, 0);
    return holder;
  } catch (error) {
    // Another user's process lives, too.
    return isCode(error, 'EPERM') ? Number(readFileSync(lock, 'utf8')) : null;
  }
}

function created(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes a dead process's lock away: of several processes that see it, the one that renames it. */
function putAway(lock: string): boolean {
  const away = `${lock}.${process.pid}`;
  try {
    renameSync(lock, away);
    rmSync(away);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
