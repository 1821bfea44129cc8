import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache/meridian/served';

/** An empty folder for what this process serves, as long as it runs; what processes left that run no more is removed. */
export function ownFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    if (!isRunning(Number(name))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  const folder = join(CACHE, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
