/** The release of the open page; undefined: of a site that is not built. */
export const releaseHere = (): string | undefined => document.documentElement.dataset.release;

/** The worker's file, under the base. */
export const WORKER = 'sw.js';

let registration: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * The worker of the site, registered by the first that asks. Null where nothing can be kept: in a page that is a frame in another
 * one or has no origin, over a line that is not safe, in some browsers' private windows, and where there are no such workers.
 *
 * @param base path of the site, with a slash at its end
 */
export function registered(base: string): Promise<ServiceWorkerRegistration | null> {
  registration ??= register(base).catch(() => null);
  return registration;
}

async function register(base: string): Promise<ServiceWorkerRegistration | null> {
  if (window.top !== window || releaseHere() === undefined) return null;
  // A browser that keeps nothing throws here, before a worker is there for nothing.
  await caches.keys();
  const own = await navigator.serviceWorker.register(`${base}${WORKER}`, {
    scope: base,
    updateViaCache: 'none',
  });
  return own ?? null;
}
