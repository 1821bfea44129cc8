import { execFileSync } from 'node:child_process';

/**
 * What git answers, without the last line's end.
 *
 * @throws with git's own words
 */
export function git(...args: readonly string[]): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** The same, or null where git refuses. */
export function gitOrNull(...args: readonly string[]): string | null {
  try {
    return git(...args);
  } catch {
    return null;
  }
}

/** Files that differ from what is committed, or are in no commit and not ignored. */
export function uncommitted(): string[] {
  return git('status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

/** The newest release before this commit, other than `tag`; null where there is none. */
export function releaseBefore(tag: string): string | null {
  return gitOrNull('describe', '--tags', '--abbrev=0', '--match', 'v*', '--exclude', tag);
}
