/**
 * A release is one build of the site: its code, answers and data fit each other, and no others. A page asks for the answers
 * of its own release alone (`answers/<release>/`); where a part of it is gone, it looks whether another has taken its place.
 */
export const release = document.documentElement.dataset.release;

const listeners = new Set<() => void>();
let changed = false;
let looking: Promise<boolean> | null = null;

/** Whether the site was found to be of another release than the open page. */
export const releaseChange = {
  found: () => changed,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Asks the host for the page as it is now, once something of the site could not be had. */
export function lookForRelease(): Promise<boolean> {
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}

async function look(): Promise<boolean> {
  if (release === undefined || changed) return changed;
  try {
    const page = await fetch(location.pathname, { cache: 'no-store' });
    const [, today] = /<html[^>]* data-release="(\w+)"/.exec(await page.text()) ?? [];
    changed = today !== undefined && today !== release;
  } catch {
    // Without a line nothing is known, and the reader is told of the line.
  }
  if (changed) for (const listener of listeners) listener();
  return changed;
}

/** What a promise gives; where it fails, the site is looked at, so that the page can say why. */
export async function orLook<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    await lookForRelease();
    throw error;
  }
}
