import { url as engineUrl } from 'virtual:engine-file';
import { createEngine } from './engine.ts';
import type { EngineWorker, Home, KnownFiles, Limits } from './home.ts';
import type { Engine } from './types.ts';
import type { Opening, Report } from './wire.ts';

export interface BrowserEngineOptions {
  /** path of the site, with a slash at its end */
  readonly base: string;
  /** of the page's own data, so that no cache answers with another edition's files */
  readonly version: string;
  /** whether files are held to what the site says of its data version; a site that is not built says nothing */
  readonly isHeld: boolean;
  /** told where a part of the site is missing or not what it should be: its release may have changed */
  readonly onMissing: () => void;
  readonly limits?: Limits;
}

/** `data/catalog.json`, as far as the engine asks it. */
interface DataCatalog {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
}

/** A file of the data package that has not arrived after five minutes will not. */
const FILE_LIMIT = 300_000;

/** The engine of a page: nothing is fetched before its first question. */
export function openBrowserEngine(options: BrowserEngineOptions): Engine {
  const { base, version, isHeld, onMissing, limits } = options;
  const asked = new Set<string>();
  const fetched = async (file: string): Promise<Response> => {
    // What has failed once is not taken from a cache again.
    const cache = asked.has(file) ? 'reload' : 'default';
    asked.add(file);
    try {
      const address = `${base}data/${file}?v=${encodeURIComponent(version)}`;
      const response = await fetch(address, { cache, signal: AbortSignal.timeout(FILE_LIMIT) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response;
    } catch (error) {
      onMissing();
      throw error;
    }
  };
  const known = async (): Promise<KnownFiles> => {
    const catalog: DataCatalog = await (await fetched('catalog.json')).json();
    if (catalog.version !== version) {
      onMissing();
      throw new Error(`data version ${catalog.version} in place of ${version}`);
    }
    const files = catalog.files.map((own) => [own.path.replace(/^data\//, ''), own] as const);
    return { version, files: new Map(files) };
  };
  const home: Home = {
    spawn,
    ...(isHeld && { known }),
    replaced: onMissing,
    async read(file) {
      return new Uint8Array(await (await fetched(file)).arrayBuffer());
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
