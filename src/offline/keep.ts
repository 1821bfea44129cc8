import { inRelease } from '../answers/paths.ts';
import type { Catalog, Group } from '../catalog/catalog.ts';
import { allPaths } from '../view/pages.ts';
import { contentOf, digestOf, savedOn, sealed, sealOf } from './seal.ts';
import { type Shelf, shelfOf, shelvesOf, writeKept } from './shelves.ts';
import { answersOfGroup, isPageOfGroup, LIST, type Listed, type OfflineList } from './wanted.ts';

/** The site as its open page knows it. */
export interface Site {
  readonly base: string;
  readonly release: string;
  readonly catalog: Catalog;
}

/** What is on the device already: the digest of a content → a cache and an address in it. */
type There = ReadonlyMap<string, readonly [cache: string, address: string]>;

/** What keeping a group takes. */
export interface Cost {
  /** with their paths under the base */
  readonly files: readonly Listed[];
  /** paths of its pages, after the language */
  readonly pages: readonly string[];
  readonly there: There;
  /** bytes to fetch: without what is there */
  readonly sent: number;
  /** bytes on the device once all is there */
  readonly bytes: number;
}

/** How far it is. */
export interface Progress {
  readonly files: number;
  /** bytes that were fetched */
  readonly sent: number;
}

/** Why a group could not be kept. */
export type Hindrance = 'no line' | 'other content' | 'full' | 'not possible';

export class NotKept extends Error {
  constructor(readonly why: Hindrance) {
    super(why);
  }
}

/** Files fetched at the same time: they fill a line, and what a page asks for still gets through. */
const AT_ONCE = 6;

/** Past every cache: a file that is to be kept is the host's own. */
async function fetched(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', ...(signal && { signal }) }).catch(() => null);
  if (response === null || response.status >= 500) throw new NotKept('no line');
  if (!response.ok) throw new NotKept('other content');
  return response;
}

function isList(list: unknown): list is OfflineList {
  return typeof list === 'object' && list !== null && 'answers' in list && 'code' in list;
}

/**
 * What keeping a group takes, by the build's own list.
 *
 * @throws NotKept
 */
export async function costOf({ base, release, catalog }: Site, group: Group): Promise<Cost> {
  const response = await fetched(`${base}${inRelease(LIST, release)}`);
  const list: unknown = await response.json().catch(() => null);
  // A network that wants a sign-in answers with a page of its own.
  if (!isList(list)) throw new NotKept('other content');
  const isOfGroup = answersOfGroup(catalog, group);
  const files = [
    ...list.code,
    ...list.answers
      .filter(([path]) => isOfGroup(path))
      .map(([path, ...rest]): Listed => [inRelease(path, release), ...rest]),
  ];
  const there = await contentsOf(base);
  return {
    files,
    pages: allPaths(catalog).filter(isPageOfGroup(catalog, group)),
    there,
    sent: files.reduce((sum, [, sent, , digest]) => sum + (there.has(digest) ? 0 : sent), 0),
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  };
}

/** What is kept of whichever release: what did not change from one to the next is not fetched again. */
async function contentsOf(base: string): Promise<There> {
  const there = new Map<string, readonly [string, string]>();
  for (const { name } of await shelvesOf(base)) {
    const cache = await caches.open(name);
    for (const kept of await cache.matchAll()) {
      const seal = sealOf(kept);
      if (seal !== null) there.set(seal.digest, [name, seal.address]);
    }
  }
  return there;
}

/**
 * Brings all that a group's pages take onto the device, and forgets what was kept of it in other releases once all is there.
 * Where it is stopped, nothing of it stays; where the line goes, what has come stays, and is not fetched again.
 *
 * @throws NotKept, or the signal's reason
 */
export async function keep(
  { base, release }: Site,
  { group }: Group,
  { files, pages, there, bytes }: Cost,
  { onProgress, signal }: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
): Promise<void> {
  await makeRoom(bytes);
  const shelf = shelfOf(base, release, group);
  const cache = await caches.open(shelf.name);
  let [done, sent, at] = [0, 0, 0];
  let saved: string | null = null;
  let isOver = false;
  const work = async () => {
    for (let file = files[at++]; file !== undefined && !isOver; file = files[at++]) {
      signal.throwIfAborted();
      const own = await copied(base, file, there);
      const response = own ?? (await checked(base, file, signal));
      await cache.put(`${base}${file[0]}`, response.clone());
      // Another file has failed meanwhile: that is said, and no progress after it.
      if (isOver) return;
      const day = savedOn(response);
      if (day !== null && (saved === null || day < saved)) saved = day;
      done += 1;
      if (own === null) sent += file[1];
      onProgress({ files: done, sent });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const paths = files.map(([path]) => path);
    await writeKept(shelf, base, { group, release, pages, files: paths, bytes, saved });
  } catch (error) {
    isOver = true;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (signal.aborted || isFull) await caches.delete(shelf.name);
    throw isFull ? new NotKept('full') : error;
  }
  await forget(base, group, release);
}

/** @throws NotKept where the device says that it has no room for it */
async function makeRoom(bytes: number): Promise<void> {
  // Not every browser says, and no answer is a promise.
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (quota !== undefined && quota - usage < bytes) throw new NotKept('full');
  navigator.storage?.persist?.().catch(() => undefined);
}

/** The file as it lies on the device; null where it is not there, or torn. */
async function copied(base: string, [path, , , digest]: Listed, there: There): Promise<Response | null> {
  const [name, address] = there.get(digest) ?? [];
  if (name === undefined || address === undefined) return null;
  const kept = await (await caches.open(name)).match(address);
  const bytes = kept === undefined ? null : await contentOf(kept);
  return kept === undefined || bytes === null || (await digestOf(bytes)) !== digest
    ? null
    : sealed(kept, bytes, `${base}${path}`);
}

/** @throws NotKept where the line gives something else than the build wrote */
async function checked(base: string, [path, , , digest]: Listed, signal: AbortSignal): Promise<Response> {
  const response = await fetched(`${base}${path}`, signal);
  const bytes = await response.arrayBuffer().catch(() => null);
  if (bytes === null) throw new NotKept('no line');
  if ((await digestOf(bytes)) !== digest) throw new NotKept('other content');
  return sealed(response, bytes, `${base}${path}`);
}

/**
 * Forgets what is kept of a group.
 *
 * @param but a release of which it stays
 */
export async function forget(base: string, group: string, but: string | null = null): Promise<void> {
  const gone = (await shelvesOf(base)).filter((shelf) => shelf.group === group && shelf.release !== but);
  for (const { name } of gone) await caches.delete(name);
}

/** How many of the files that a shelf says to hold are gone: a browser that needs room, or is stopped as it writes, may lose some. */
export async function missingOn({ name }: Shelf, base: string, files: readonly string[]): Promise<number> {
  const held = new Set(
    (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(base.length)),
  );
  return files.filter((path) => !held.has(path)).length;
}
