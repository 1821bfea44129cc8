import type { Finding } from './types.ts';

/**
 * Why an answer did not come:
 * - `unsupported`: no WebAssembly here;
 * - `start`: the engine's files did not arrive or did not compile;
 * - `lost`: the worker died or the engine is broken beyond use;
 * - `time`: no sign of life within the time limit;
 * - `memory`: the question needs more memory than there is; the engine lives;
 * - `question`: the SQL or its parameters are wrong; the engine lives;
 * - `data`: a file without which the question has no answer cannot be read, see `findings`;
 * - `stopped`: somebody did not want to wait;
 * - `closed`: the engine was closed.
 */
export type EngineErrorKind =
  | 'unsupported'
  | 'start'
  | 'lost'
  | 'time'
  | 'memory'
  | 'question'
  | 'data'
  | 'stopped'
  | 'closed';

export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly kind: EngineErrorKind,
    message: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(message);
  }
}

/** An engine that throws one of these answers nothing afterwards, whatever it is asked. */
const BROKEN =
  /memory access out of bounds|table index is out of bounds|null function|unreachable|Aborted\(|database has been invalidated|duckdb is not initialized/i;

/** Types an error of DuckDB's, so that callers can tell a wrong question from a dead engine. */
export function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'RuntimeError' || BROKEN.test(message)) return new EngineError('lost', message);
  if (/out of memory|bad_alloc|allocation failed/i.test(message)) return new EngineError('memory', message);
  return new EngineError('question', message);
}
