import { contentOf, sealed } from './seal.ts';
import { keptOn, type Shelf, shelfOf, shelvesOf } from './shelves.ts';
import { releaseOfPage, SHELL } from './site.ts';

/** Releases whose pages stay on the device: the newest, and the one before it until its own are seen. */
const RELEASES = 2;
/** Pages of a release that stay: some 20 MB. */
const PAGES = 80;

/** What was seen, the newest release first. */
export async function seenShelves(base: string): Promise<Shelf[]> {
  return (await shelvesOf(base)).filter(({ group }) => group === null).reverse();
}

/**
 * The shelf of a release that the host has now. One that the host had gone back from is gone with what came after it, and what
 * is older than the one before it goes.
 */
export async function seenShelf(base: string, release: string): Promise<Shelf> {
  const shelves = await seenShelves(base);
  const at = shelves.findIndex((shelf) => shelf.release === release);
  const gone = at === -1 ? shelves.slice(RELEASES - 1) : shelves.slice(0, at);
  for (const { name } of gone) await caches.delete(name);
  const shelf = shelfOf(base, release);
  // A cache stands in the order in which it was made.
  await caches.open(shelf.name);
  return shelf;
}

/** Keeps a page of this site as the host sent it, and the document that draws any other page of its release. */
export async function keepPage(base: string, path: string, response: Response, bytes: ArrayBuffer) {
  const release = releaseOfPage(new TextDecoder().decode(bytes.slice(0, 1024)));
  if (release === null) return;
  const { name } = await seenShelf(base, release);
  const cache = await caches.open(name);
  const address = `${base}${path}`;
  // What is put again moves to the end.
  await cache.delete(address);
  await cache.put(address, await sealed(response, bytes, address));
  if ((await cache.match(`${base}${SHELL}`)) === undefined) await keepShell(base, release);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  for (const old of pages.slice(0, -PAGES)) await cache.delete(old);
}

async function keepShell(base: string, release: string): Promise<void> {
  const address = `${base}${SHELL}`;
  const response = await fetch(address, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (releaseOfPage(new TextDecoder().decode(bytes.slice(0, 1024))) !== release) return;
  await (await caches.open(shelfOf(base, release).name)).put(address, await sealed(response, bytes, address));
}

/** A file as it is kept, of whichever shelf; what is torn is thrown away. */
export async function intact(address: string, shelves: readonly Shelf[]): Promise<Response | null> {
  for (const { name } of shelves) {
    const cache = await caches.open(name);
    const kept = await cache.match(address);
    if (kept === undefined) continue;
    if ((await contentOf(kept)) !== null) return kept;
    await cache.delete(address);
  }
  return null;
}

/** A page as it is kept. */
export interface KeptPage {
  readonly response: Response;
  /** whether it is the document that draws any page, and not the page's own */
  readonly isShell: boolean;
}

/**
 * The page at a path as the device can show it: its own document, else the one that draws it of the answers that are kept.
 *
 * @param path under the base; `rest` is what follows the language
 * @param drawn which pages without a document of their own: none, those of kept groups, or any, whether it can be drawn or not
 */
export async function pageOn(
  base: string,
  { path, rest }: { readonly path: string; readonly rest: string },
  drawn: 'none' | 'kept' | 'any',
): Promise<KeptPage | null> {
  const seen = await seenShelves(base);
  const own = await intact(`${base}${path}`, seen);
  if (own !== null) return { response: own, isShell: false };
  if (drawn === 'none') return null;
  const kept: Shelf[] = [];
  for (const shelf of (await shelvesOf(base)).reverse()) {
    if ((await keptOn(shelf, base))?.pages.includes(rest)) kept.push(shelf);
  }
  const shell = await intact(`${base}${SHELL}`, drawn === 'any' ? [...kept, ...seen] : kept);
  return shell === null ? null : { response: shell, isShell: true };
}
