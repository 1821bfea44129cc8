/** A worker that speaks DuckDB's protocol. */
export interface EngineWorker {
  readonly worker: Worker;
  /** what DuckDB is told to instantiate */
  readonly mainModule: string;
  /** Resolves when the worker understands DuckDB's protocol. */
  readonly opened: Promise<void>;
  /** Resolves with the reason when the worker is gone or cannot start. */
  readonly died: Promise<string>;
}

/** Files of one data version by their path below `data/`. */
export interface KnownFiles {
  readonly version: string;
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly size: number }>;
}

/** What differs between the browser and Node. */
export interface Home {
  /**
   * Starts a worker.
   *
   * @param arrived told raw bytes of the engine as they arrive, and their whole number where known
   */
  spawn(arrived: (bytes: number, total: number | null) => void): EngineWorker;
  /** Bytes of a file of the data package: `economies.csv`. Rejects with the reason. */
  read(file: string): Promise<Uint8Array>;
  /**
   * What the files of the page's data version are; left out where the files at hand are what there is. Rejects where the
   * data at hand are of another version, or cannot be told.
   */
  known?(): Promise<KnownFiles>;
  /** Told where a file is not its data version's: the site that it came from may have changed. */
  replaced?(): void;
  /** Where DuckDB may look for extensions: a place of our own, where it finds none. */
  readonly extensions: string;
}

export interface Limits {
  /** milliseconds without a sign of life while the engine starts */
  readonly start: number;
  /** milliseconds for one statement */
  readonly statement: number;
}

export const DEFAULT_LIMITS: Limits = { start: 60_000, statement: 30_000 };
