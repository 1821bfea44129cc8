import type { EngineWorker, Home } from '../../src/engine/home.ts';

/** Databases after which the thread is another: none may suffer from what hundreds before it left. */
const LIVES = 50;

/** A request to DuckDB's worker, or its answer. */
interface Message {
  readonly type: string;
  readonly messageId: number;
  readonly requestId?: number;
}

/** Number of what is asked here and not by an engine, which counts from 1. */
const OWN = -1;

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'type' in data && 'messageId' in data;
}

/** A thread that is given to one engine after the other. */
class Thread {
  readonly real: EngineWorker;
  lives = 0;
  isOver = false;
  /** who uses it now */
  tenant: Tenant | null = null;
  #emptied: () => void = () => undefined;

  constructor(home: Home) {
    this.real = home.spawn(() => undefined);
    this.real.worker.addEventListener('message', ({ data }) => {
      if (isMessage(data) && data.requestId === OWN) this.#emptied();
      else this.tenant?.hear(data);
    });
    this.real.died.then(() => {
      this.isOver = true;
    });
  }

  /** Resolves when no file of the engine before is there. */
  emptied(): Promise<void> {
    return new Promise((done) => {
      this.#emptied = done;
      this.real.worker.postMessage({ messageId: OWN, type: 'DROP_FILES' }, []);
    });
  }

  end(): void {
    this.isOver = true;
    this.real.worker.terminate();
  }
}

/** The thread as the engine sees it that has it now: DuckDB is instantiated once, and opened for each. */
class Tenant extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  readonly #thread: Thread;
  readonly #isFirst: boolean;
  #unanswered = 0;

  constructor(thread: Thread) {
    super();
    this.#thread = thread;
    this.#isFirst = thread.lives === 1;
  }

  hear(data: unknown): void {
    if (isMessage(data) && data.type !== 'INSTANTIATE_PROGRESS') this.#unanswered -= 1;
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
    this.#unanswered += 1;
    if (isMessage(message) && message.type === 'INSTANTIATE' && !this.#isFirst) {
      const data = { messageId: 0, requestId: message.messageId, type: 'OK', data: null };
      queueMicrotask(() => this.hear(data));
      return;
    }
    this.#thread.real.worker.postMessage(message, Array.isArray(options) ? options : []);
  }

  /** Whoever comes next must not hear what this one asked. */
  terminate(): void {
    if (this.#thread.tenant !== this) return;
    this.#thread.tenant = null;
    if (this.#unanswered > 0) this.#thread.end();
  }
}

/**
 * A home whose engines, one after the other, share a thread: to compile DuckDB is most of what an engine costs that answers one
 * question. Each opens a database of its own.
 */
export function oneThread(home: Home): Home & { end(): void } {
  let thread: Thread | null = null;
  return {
    ...home,
    spawn() {
      if (thread === null || thread.isOver || thread.lives >= LIVES) {
        thread?.end();
        thread = new Thread(home);
      }
      const own = thread;
      own.lives += 1;
      const worker = new Tenant(own);
      own.tenant = worker;
      const { mainModule, opened, died } = own.real;
      return { worker, mainModule, opened: own.lives === 1 ? opened : own.emptied(), died };
    },
    end() {
      thread?.end();
      thread = null;
    },
  };
}
