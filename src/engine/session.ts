import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import type { RecordBatch, Table } from 'apache-arrow';
import { asEngineError, EngineError } from './errors.ts';
import type { EngineWorker, Home, Limits } from './home.ts';
import type { Query } from './types.ts';

export interface Progress {
  arrived(bytes: number, total: number | null): void;
  compiling(): void;
}

/**
 * One life of DuckDB: a worker, a database in memory, one connection. Statements run one after the other, so that
 * the time limit of one never counts the time of another. After an EngineError `lost` or `time` the session is over.
 */
export class Session {
  readonly #worker: EngineWorker;
  readonly #db: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #limits: Limits;
  readonly #over: Promise<never>;
  #end: (error: EngineError) => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    worker: EngineWorker,
    db: AsyncDuckDB,
    connection: AsyncDuckDBConnection,
    limits: Limits,
  ) {
    this.#worker = worker;
    this.#db = db;
    this.#connection = connection;
    this.#limits = limits;
    this.#over = new Promise((_, reject) => {
      this.#end = reject;
    });
    this.#over.catch(() => undefined);
    worker.died.then((reason) => this.#end(new EngineError('lost', reason)));
  }

  /**
   * Starts a worker and locks the doors of its DuckDB.
   *
   * @throws EngineError `start`, `time` or `unsupported`
   */
  static async start(home: Home, limits: Limits, progress: Progress): Promise<Session> {
    if (typeof WebAssembly === 'undefined') {
      throw new EngineError('unsupported', 'There is no WebAssembly here');
    }
    const watch = new Watch(limits.start, 'The engine did not start');
    const worker = home.spawn((bytes, total) => {
      watch.alive();
      progress.arrived(bytes, total);
      if (bytes === total) progress.compiling();
    });
    const died = worker.died.then((reason) => {
      throw new EngineError('start', reason);
    });
    try {
      const db = new AsyncDuckDB(new VoidLogger(), worker.worker);
      const opened = worker.opened
        .then(() => db.instantiate(worker.mainModule))
        .then(() => db.open({ path: ':memory:', query: { castBigIntToDouble: true } }))
        .then(() => db.connect());
      const connection = await watch.over(Promise.race([opened, died]));
      const session = new Session(worker, db, connection, limits);
      await session.#lock(home.extensions);
      return session;
    } catch (error) {
      worker.worker.terminate();
      if (error instanceof EngineError) throw error;
      throw new EngineError('start', error instanceof Error ? error.message : String(error));
    } finally {
      watch.stop();
    }
  }

  /** Parquet, JSON and ICU are extensions that DuckDB fetches from a third party; a failed fetch kills the engine. */
  async #lock(extensions: string): Promise<void> {
    const sql = `SET autoload_known_extensions = false; SET autoinstall_known_extensions = false;
      SET custom_extension_repository = '${extensions.replaceAll("'", "''")}'`;
    await this.run({ sql, values: [] });
  }

  /** Runs a statement with bound values, or several without. */
  run({ sql, values }: Query): Promise<Table> {
    return this.#inTurn(async () => {
      if (values.length === 0) return await this.#connection.query(sql);
      const statement = await this.#connection.prepare(sql);
      try {
        return await statement.query(...values);
      } finally {
        await statement.close();
      }
    });
  }

  /** Runs one statement, prepared: a text that holds two is refused. */
  one(sql: string): Promise<Table> {
    return this.#inTurn(async () => {
      const statement = await this.#connection.prepare(sql);
      try {
        return await statement.query();
      } finally {
        await statement.close();
      }
    });
  }

  /** Runs a statement and hands its answer over batch by batch; each is a sign of life. */
  stream({ sql, values }: Query, take: (batch: RecordBatch) => void): Promise<void> {
    return this.#inTurn(async (alive) => {
      const statement = await this.#connection.prepare(sql);
      try {
        for await (const batch of await statement.send(...values)) {
          alive();
          if (batch.numRows > 0) take(batch);
        }
      } finally {
        await statement.close();
      }
    });
  }

  /** Gives DuckDB a file to read by name; the bytes go to the worker and are no longer the caller's. */
  give(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(() => this.#db.registerFileBuffer(name, bytes));
  }

  async take(name: string): Promise<void> {
    await this.#inTurn(() => this.#db.dropFile(name));
  }

  /** Ends the worker; whatever is still asked is lost. */
  end(): void {
    this.#end(new EngineError('lost', 'The engine was ended'));
    this.#worker.worker.terminate();
  }

  #inTurn<T>(work: (alive: () => void) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      const watch = new Watch(this.#limits.statement, 'The engine did not answer');
      try {
        return await watch.over(Promise.race([work(() => watch.alive()), this.#over]));
      } catch (error) {
        throw asEngineError(error);
      } finally {
        watch.stop();
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** Rejects what it watches over where there is no sign of life for too long. */
class Watch {
  readonly #limit: number;
  readonly #expired: Promise<never>;
  #fail: (error: EngineError) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #message: string;

  constructor(limit: number, message: string) {
    this.#limit = limit;
    this.#message = message;
    this.#expired = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#expired.catch(() => undefined);
    this.alive();
  }

  alive(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#fail(new EngineError('time', `${this.#message} within ${this.#limit / 1000} s`));
    }, this.#limit);
  }

  over<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#expired]);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
