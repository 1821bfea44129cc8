import type { Catalog } from '../catalog/catalog.ts';
import { registered } from '../offline/register.ts';
import type { Seen } from '../offline/scope.ts';
import { shelvesOf } from '../offline/shelves.ts';
import { lookForRelease, release, releaseChange } from './release.ts';

/** Keeps what the reader sees on the device, and what the reader wants kept there: fetched when the page has nothing else to do. */
export async function startOffline(base: string, catalog: Catalog): Promise<void> {
  linkManifest(`${base}${catalog.language}/manifest.json`);
  const isControlled = navigator.serviceWorker.controller !== null;
  if ((await registered(base)) === null || release === undefined) return;
  const { active } = await navigator.serviceWorker.ready;
  const seen: Seen = { release, addresses: [location.pathname, ...fetchedHere(base)] };
  // What came before the worker was there did not pass it.
  if (!isControlled) active?.postMessage(seen);
  const own = release;
  const renewKept = () => void renew(base, own, catalog).catch(() => undefined);
  addEventListener('online', () => void lookForRelease().then(renewKept));
  // A page that comes from the device may be of a release that is gone.
  if (document.documentElement.dataset.saved !== undefined) await lookForRelease();
  renewKept();
}

/** Not in the document: a page is drawn without it, and no byte before the first figure is spent on it. */
function linkManifest(href: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = href;
  document.head.append(link);
}

function fetchedHere(base: string): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base))
    .map(({ pathname, search }) => `${pathname}${search}`);
}

/** Groups that are kept of earlier releases than the page's are kept anew, where none came after the page's. */
async function renew(base: string, own: string, catalog: Catalog): Promise<void> {
  const shelves = await shelvesOf(base);
  const seen = shelves.filter(({ group }) => group === null).map(({ release }) => release);
  const isNewest = !releaseChange.found() && (seen.at(-1) === own || !seen.includes(own));
  const groups = new Set(shelves.flatMap(({ group, release }) => (release === own ? [] : (group ?? []))));
  if (!isNewest || groups.size === 0) return;
  const { renewGroups } = await import('./renew.ts');
  await renewGroups({ base, release: own, catalog }, [...groups]);
}
