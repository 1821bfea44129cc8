/** What the worker sees of its surroundings: the DOM's own types know of no worker that stands between pages and the host. */
export interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<unknown>) => void): void;
}

/** An event that the worker lives for as long as what it waits for. */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface Asking extends Lasting {
  readonly request: Request;
}

/** What a page that was there before the worker tells it: what it is made of. */
export interface Seen {
  readonly release: string;
  /** paths with their search, of the document and of all that it fetched */
  readonly addresses: readonly string[];
}

export function isSeen(data: unknown): data is Seen {
  return typeof data === 'object' && data !== null && 'release' in data && 'addresses' in data;
}
