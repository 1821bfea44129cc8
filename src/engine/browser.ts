import { url as engineUrl } from 'virtual:engine-file';
import { createEngine } from './engine.ts';
import type { EngineWorker, Home, Limits } from './home.ts';
import type { Engine } from './types.ts';
import type { Opening, Report } from './wire.ts';

export interface BrowserEngineOptions {
  /** path of the site, with a slash at its end */
  readonly base: string;
  /** of the page's own data, so that no cache answers with another edition's files */
  readonly version: string;
  readonly limits?: Limits;
}

/** A file of the data package that has not arrived after five minutes will not. */
const FILE_LIMIT = 300_000;

/** The engine of a page: nothing is fetched before its first question. */
export function openBrowserEngine({ base, version, limits }: BrowserEngineOptions): Engine {
  const home: Home = {
    spawn,
    async read(file) {
      const address = `${base}data/${file}?v=${encodeURIComponent(version)}`;
      const response = await fetch(address, { signal: AbortSignal.timeout(FILE_LIMIT) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    extensions: new URL(`${base}extensions`, location.href).href,
  };
  return createEngine(home, limits);
}

function spawn(arrived: (bytes: number, total: number | null) => void): EngineWorker {
  const mainModule = new URL(engineUrl, location.href).href;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { port1: port, port2: theirs } = new MessageChannel();
  const lock = 'locks' in navigator ? `meridian-engine-${crypto.randomUUID()}` : null;
  const opening: Opening = { engine: mainModule, lock, port: theirs };
  worker.postMessage(opening, [theirs]);

  let open: () => void;
  let end: (reason: string) => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const died = new Promise<string>((resolve) => {
    end = resolve;
  });
  worker.addEventListener('error', ({ message }) => end(message || 'The worker did not load'));
  port.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'failed') end(data.reason);
    if (data.kind === 'bytes') arrived(data.bytes, data.total);
    if (data.kind !== 'open') return;
    if (lock !== null) navigator.locks.request(lock, () => end('The worker ended'));
    open();
  };
  return { worker, mainModule, opened, died };
}
