/**
 * Stands between the site's pages and its host: what was seen, or kept, opens without a line. Its own text knows no release; what
 * it keeps is kept by release. Whatever it does not keep is asked of the host as if it were not there.
 */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { FALLBACK, isLanguage } from '../catalog/languages.ts';
import type { Cause } from '../words/offline/types.ts';
import { isOurs } from './ours.ts';
import { asNotSaved, saidOn } from './said.ts';
import { type Asking, isSeen, type Lasting, type Scope, type Seen } from './scope.ts';
import { sealed } from './seal.ts';
import { shelfOf, shelvesOf } from './shelves.ts';
import { kindOf, languageOf, releaseOfAnswer, releaseOfPage } from './site.ts';
import { intact, keepPage, pageOn, seenShelves } from './store.ts';

declare const self: Scope;

const base = new URL(self.registration.scope).pathname;
/** Milliseconds for which the host is waited for where the device has the page. */
const PATIENCE = 6000;

const placeOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return { path: pathname.slice(base.length), search };
};

/** What a request is kept under: a view of a page, or of an answer, is in no file's name. */
function addressOf(url: string): string {
  const { path, search } = placeOf(url);
  return `${base}${path}${kindOf(path, search) === 'data' ? search : ''}`;
}

/** The files of a release: kept ones first, wherever they lie; what comes is looked at before it is kept. */
function filesOf(release: string): CacheFirst {
  const kept = async (address: string) => intact(address, (await shelvesOf(base)).reverse());
  return new CacheFirst({
    cacheName: shelfOf(base, release).name,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => addressOf(request.url),
        cachedResponseWillBeUsed: async ({ request, cacheName, cachedResponse }) => {
          const address = addressOf(request.url);
          const found = await kept(address);
          if (found !== null && cachedResponse === undefined) await copyTo(cacheName, address, found.clone());
          return found;
        },
        cacheWillUpdate: async ({ request, response }) => {
          const bytes = await response.clone().arrayBuffer();
          const received = { ...placeOf(request.url), response, bytes };
          const isRight = await isOurs(received, (own) => kept(`${base}${own}`));
          return isRight ? sealed(response, bytes, addressOf(request.url)) : null;
        },
      },
    ],
  });
}

/** What two releases share is on the shelf of each, so that it stays when the older one goes. */
async function copyTo(cacheName: string, address: string, found: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(address, found);
  } catch {
    // Without room for it, it stays where it is.
  }
}

/** Where a file belongs: an answer to the release that it names, all else to the newest that was seen. */
async function releaseFor(path: string): Promise<string | null> {
  return releaseOfAnswer(path) ?? (await seenShelves(base))[0]?.release ?? null;
}

async function file(event: Asking): Promise<Response> {
  const { request } = event;
  const release = await releaseFor(placeOf(request.url).path);
  return release === null ? fetch(request) : filesOf(release).handle({ event, request });
}

type Answered =
  | { readonly kind: 'ours' | 'theirs' | 'other'; readonly response: Response }
  | { readonly kind: 'none' };

/** What the host, or somebody on the way to it, answers; its first bytes say whether it is a page of this site. */
async function answered(event: Asking): Promise<Answered> {
  let response: Response;
  try {
    // Not asked while the worker starts: Firefox, without a line, then shows an error of its own in place of what the device has.
    response = await fetch(event.request);
  } catch {
    return { kind: 'none' };
  }
  if (response.status >= 500) return { kind: 'none' };
  if (response.status !== 200) return { kind: 'theirs', response };
  const isPage = isOurPage(response.clone());
  return { kind: (await isPage) ? 'ours' : 'other', response };
}

async function isOurPage({ body }: Response): Promise<boolean> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    while (reader !== undefined && text.length < 1024) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
  } catch {
    return false;
  }
  reader?.cancel().catch(() => undefined);
  return releaseOfPage(text) !== null;
}

/** Keeps what the host sent, beside the reader's waiting for it. */
function keepBeside(event: Lasting, path: string, response: Response): void {
  const copy = response.clone();
  // A device without room keeps nothing more, and shows what the line brings.
  event.waitUntil(
    copy
      .arrayBuffer()
      .then((bytes) => keepPage(base, path, copy, bytes))
      .catch(() => undefined),
  );
}

/** The page as the device has it; null where it has none. */
async function kept(path: string, cause: Cause): Promise<Response | null> {
  const language = languageOf(path);
  if (language === null) return null;
  const rest = path.slice(language.length + 1);
  // A page that somebody else sends, or that comes late, is better than none.
  const drawn = rest.startsWith('embed/') ? 'none' : cause === 'none' ? 'any' : 'kept';
  const found = await pageOn(base, { path, rest }, drawn);
  if (found === null) return null;
  const said = await saidOn(found.response, language, cause);
  if (!found.isShell) return said;
  const html = asNotSaved(await said.text(), language, `${base}${language}/`);
  return new Response(html, { headers: said.headers });
}

const LATE = Symbol('late');

async function page(event: Asking): Promise<Response> {
  const path = placeOf(event.request.url).path.replace(/index\.html$/, '');
  const host = answered(event);
  const late = new Promise<typeof LATE>((resolve) => setTimeout(resolve, PATIENCE, LATE));
  const first = await Promise.race([host, late]);
  if (first === LATE) {
    const own = await kept(path, 'slow');
    if (own !== null) {
      event.waitUntil(
        host.then((later) => {
          if (later.kind === 'ours') keepBeside(event, path, later.response);
        }),
      );
      return own;
    }
  }
  const answer = await host;
  switch (answer.kind) {
    case 'ours':
      keepBeside(event, path, answer.response);
      return answer.response;
    case 'theirs':
      return answer.response;
    case 'other':
      return (await kept(path, 'other')) ?? answer.response;
    case 'none':
      return (await kept(path, 'none')) ?? (path === '' ? toLanguage() : Response.error());
  }
}

/** The bare address has no language: the reader's own is taken, as far as it is one of ours. */
function toLanguage(): Response {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  return Response.redirect(`${base}${wanted.find(isLanguage) ?? FALLBACK}/`);
}

/** What the first page was made of before the worker was there: kept as if it had come by it. */
async function keepSeen(event: Lasting, { release, addresses }: Seen): Promise<void> {
  await caches.open(shelfOf(base, release).name);
  for (const address of addresses) {
    const { path, search } = placeOf(new URL(address, self.registration.scope).href);
    const kind = kindOf(path, search);
    const request = new Request(address);
    if (kind === 'page') {
      const response = await fetch(request);
      await keepPage(base, path.replace(/index\.html$/, ''), response, await response.clone().arrayBuffer());
    } else if (kind !== null) {
      const own = filesOf(releaseOfAnswer(path) ?? release).handleAll({ event, request });
      await Promise.allSettled(own);
    }
  }
}

/** What is asked for past the caches is wanted from the host. */
const isPast = ({ cache }: Request) => cache === 'no-store' || cache === 'reload';

const kindAt = (url: URL) => {
  const { path, search } = placeOf(url.href);
  return url.pathname.startsWith(base) ? kindOf(path, search) : null;
};

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && kindAt(url) === 'page',
  ({ event }) => page(event as Asking),
);
registerRoute(
  ({ request, url, sameOrigin }) => {
    const kind = kindAt(url);
    return sameOrigin && kind !== null && kind !== 'page' && !isPast(request);
  },
  ({ event }) => file(event as Asking),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const { data } = event;
  if (isSeen(data)) event.waitUntil(keepSeen(event, data).catch(() => undefined));
});
