import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { createEngine } from './engine.ts';
import type { Home, Limits } from './home.ts';
import type { Engine } from './types.ts';

const { resolve } = createRequire(import.meta.url);

/** A thread with the interface of a web worker, as far as DuckDB uses it. */
class ThreadWorker extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  readonly #thread: Thread;
  readonly died: Promise<string>;

  constructor() {
    super();
    this.#thread = new Thread(new URL('./node-worker.mjs', import.meta.url), {
      workerData: resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'),
      stdout: true,
      stderr: true,
    });
    this.#thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.died = new Promise((over) => {
      this.#thread.on('error', (error) => over(error.message));
      this.#thread.on('exit', () => over('The worker ended'));
    });
  }

  postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
    const transfer = Array.isArray(options) ? options : options?.transfer;
    this.#thread.postMessage(
      message,
      transfer?.filter((part) => part instanceof ArrayBuffer),
    );
  }

  terminate(): void {
    this.#thread.terminate();
  }
}

export interface NodeEngineOptions {
  /** folder of the data package */
  readonly dataDir: string;
  readonly limits?: Limits;
}

/** DuckDB in a thread, the data package in a folder. */
export function nodeHome(dataDir: string): Home {
  return {
    spawn() {
      const worker = new ThreadWorker();
      const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
      return { worker, mainModule, opened: Promise.resolve(), died: worker.died };
    },
    async read(file) {
      return new Uint8Array(await readFile(path.join(dataDir, file)));
    },
    extensions: path.join(dataDir, 'extensions'),
  };
}

/** The engine for build and tests: the same DuckDB as in the browser. Close it, or the process stays. */
export function openNodeEngine({ dataDir, limits }: NodeEngineOptions): Engine {
  return createEngine(nodeHome(dataDir), limits);
}
