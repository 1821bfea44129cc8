import duckdbUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { inflated } from './inflate.ts';
import type { Opening, Report } from './wire.ts';

self.addEventListener('message', ({ data }: MessageEvent<Opening>) => void open(data), { once: true });

async function open({ engine, lock, port }: Opening): Promise<void> {
  const report = (message: Report) => port.postMessage(message);
  const fail = (reason: unknown) =>
    report({ kind: 'failed', reason: reason instanceof Error ? reason.message : String(reason) });
  // DuckDB leaves its own failures to start unhandled and would wait for ever.
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  if (lock !== null) await holdLock(lock);
  serveWasm(engine, report, fail);
  await import(/* @vite-ignore */ new URL(duckdbUrl, import.meta.url).href);
  report({ kind: 'open' });
}

function holdLock(name: string): Promise<void> {
  return new Promise((held) => {
    navigator.locks.request(name, () => {
      held();
      return new Promise(() => undefined);
    });
  });
}

/** DuckDB fetches its wasm by itself: this hands it the inflated bytes under the type that it wants. */
function serveWasm(engine: string, report: (message: Report) => void, fail: (reason: unknown) => void): void {
  const fetchAny = self.fetch.bind(self);
  const arriving = fetchAny(engine).then((response) => {
    if (!response.ok || response.body === null) throw new Error(`${engine}: HTTP ${response.status}`);
    return told(inflated(response.body.pipeThrough(counted(report, lengthOf(response)))), fail);
  });
  arriving.catch(fail);
  self.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address !== engine) return fetchAny(input, init);
    return new Response(await arriving, { headers: { 'content-type': 'application/wasm' } });
  };
}

/** Bytes that will arrive; null where the host does not say, or says what they are compressed to on the way. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? 0);
  return length === 0 || headers.has('content-encoding') ? null : length;
}

function counted(
  report: (message: Report) => void,
  total: number | null,
): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, out) {
      bytes += chunk.byteLength;
      report({ kind: 'bytes', bytes, total });
      out.enqueue(chunk);
    },
    flush: () => report({ kind: 'bytes', bytes, total: bytes }),
  });
}

/** The same stream; why it breaks is told here, since the compiler only says that it could not read on. */
function told(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  fail: (reason: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  stream.pipeTo(writable).catch(fail);
  return readable;
}
