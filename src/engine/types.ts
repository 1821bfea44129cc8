/**
 * One interface to DuckDB, two homes: the browser (worker, started when first asked) and Node (build, tests).
 * A question (see `src/questions`) is SQL text and bound values; nothing a reader typed is ever part of the text.
 */

/** A number that is not whole can lose its last digit on its way: bind it as text and cast it. */
export type Bindable = string | number | boolean | null;

export interface Query {
  readonly sql: string;
  /** one for each `?` of the text, in order */
  readonly values: readonly Bindable[];
}

/** A question of the data: which areas' observations it needs, its SQL, and how a row of the answer is typed. */
export interface Question<P, R> {
  readonly name: string;
  areas(params: P): readonly string[];
  query(params: P): Query;
  /** Types one row: columns as DuckDB gives them (number, string, boolean, null; never BigInt). */
  row(raw: Readonly<Record<string, unknown>>): R;
}

/** What is wrong with a data file, and where. Lines count from 1, the header is line 1. */
export interface Finding {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  /** what was found */
  readonly found: string;
  /** what was expected */
  readonly expected: string;
}

export type EngineStage = 'idle' | 'download' | 'compile' | 'files' | 'ready' | 'failed';

export interface EngineStatus {
  readonly stage: EngineStage;
  /** raw bytes of the engine that have arrived, and their whole number where known */
  readonly bytes: number;
  readonly bytesTotal: number | null;
  readonly filesLoaded: number;
  readonly filesWanted: number;
  readonly rows: number;
  /** every finding in the files loaded so far */
  readonly findings: readonly Finding[];
  /** areas of which nothing could be read */
  readonly unreadable: readonly string[];
  readonly error: string | null;
  /** it can never start here: trying again changes nothing */
  readonly unsupported: boolean;
}

/** Rows as CSV without a header (RFC 4180 quotes) with this delimiter, or each as an array of JSON. */
export type TextForm = ',' | ';' | 'json';

/** Some whole lines. */
export interface TextPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

/** A table that no file of the site holds. */
export interface GivenTable {
  readonly columns: Readonly<Record<string, 'VARCHAR' | 'DOUBLE' | 'SMALLINT'>>;
  readonly key: readonly string[];
  /** CSV with a header; other bytes, another table */
  readonly bytes: Uint8Array;
}

/** A statement that a reader wrote: whatever it says, it only reads. */
export interface FreeQuery {
  readonly sql: string;
  /** areas whose observations are read first */
  readonly areas: readonly string[];
  /** tables that are loaded first, beside those that always are */
  readonly tables: readonly string[];
  /** the reader's own table, where there is one: it never leaves the engine */
  readonly own: GivenTable | null;
  /** most rows that are answered */
  readonly most: number;
  /** most characters of a text; null: all of them */
  readonly characters: number | null;
  /** null: the statement's own */
  readonly order: FreeOrder | null;
}

/** An order of an answer's rows: what is equal stays in the statement's own order, what is missing comes last. */
export interface FreeOrder {
  /** place of a column, from 0 */
  readonly column: number;
  readonly descending: boolean;
}

export interface FreeColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
}

export type TakeFree = (piece: TextPiece, columns: readonly FreeColumn[]) => void;

export interface Engine {
  /** Starts the engine and loads these areas ahead of a question. Rejects with EngineError. */
  start(areas?: readonly string[]): Promise<void>;
  /** Loads what the question needs, asks, and types the rows. Rejects with EngineError. */
  ask<P, R>(question: Question<P, R>, params: P): Promise<R[]>;
  /**
   * The same answer as lines of text (UTF-8, LF), written by SQL and not by the main thread.
   *
   * @param take told each piece as it comes; the bytes are its own to keep or to hand on
   * @throws EngineError; an engine that dies after the first piece is not asked again
   */
  text<P, R>(
    question: Question<P, R>,
    params: P,
    form: TextForm,
    take: (piece: TextPiece) => void,
  ): Promise<void>;
  /**
   * Answers a reader's own statement as lines of text. It ends with an error where it takes longer than a statement may;
   * whatever it does, the next question is answered.
   *
   * @param take told each piece as it comes, with the answer's columns; what it throws ends the answer
   * @returns the answer's columns
   * @throws EngineError; of wrong SQL, its message says the line where DuckDB knows it
   */
  free(query: FreeQuery, form: TextForm, take: TakeFree): Promise<readonly FreeColumn[]>;
  /** Gives up what is under way, be it the start or a question; whoever waits for it gets an EngineError `stopped`. */
  stop(): void;
  status(): EngineStatus;
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}
