/**
 * What the device keeps of the site lies in caches of a release each: what was seen, and of each group that a reader keeps what its
 * pages take. None holds anything of another release.
 */
export interface Shelf {
  /** of the cache */
  readonly name: string;
  readonly release: string;
  /** null: what was seen */
  readonly group: string | null;
}

const MARK = 'meridian';

/** @param group null: what was seen */
export function shelfOf(base: string, release: string, group: string | null = null): Shelf {
  return { name: [MARK, base, release, ...(group === null ? [] : [group])].join(' '), release, group };
}

/** Those of the site under a base, the oldest first. */
export async function shelvesOf(base: string): Promise<Shelf[]> {
  const names = await caches.keys();
  return names.flatMap((name) => {
    const [mark, under, release, group = null] = name.split(' ');
    return mark === MARK && under === base && release !== undefined ? [{ name, release, group }] : [];
  });
}

/** What is kept of a group, written once all of it is there. */
export interface Kept {
  readonly group: string;
  readonly release: string;
  /** paths of its pages, after the language */
  readonly pages: readonly string[];
  /** paths of its files, under the base */
  readonly files: readonly string[];
  /** on the device */
  readonly bytes: number;
  /** by the host's clock; null where it does not say */
  readonly saved: string | null;
}

const KEPT = 'kept.json';

/** Null where not all of it is there, or where nobody can read what it says. */
export async function keptOn({ name, group }: Shelf, base: string): Promise<Kept | null> {
  if (group === null) return null;
  try {
    const kept = await (await caches.open(name)).match(`${base}${KEPT}`);
    return kept === undefined ? null : await kept.json();
  } catch {
    return null;
  }
}

/** Says that all of it is there. */
export async function writeKept({ name }: Shelf, base: string, kept: Kept): Promise<void> {
  await (await caches.open(name)).put(`${base}${KEPT}`, new Response(JSON.stringify(kept)));
}
