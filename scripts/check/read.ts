import { type Line, readLines } from '../../src/engine/csv.ts';
import type { Finding } from '../../src/engine/types.ts';

/** A CSV as the checks see it: the header, and each row that can be read with its line (the header is line 1). */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export type Row = Line;

export interface ReadResult {
  /** null: nothing of the file can be read */
  readonly table: Table | null;
  readonly findings: readonly Finding[];
}

const known = new WeakMap<Uint8Array, ReadResult>();

/**
 * Reads one file's bytes by the rules that the engine reads by too (`docs/reading.md`). What keeps a line from being read is
 * a finding, and the other lines are rows. The same bytes are read once: checks, counts and jumps share it.
 */
export function readTable(file: string, bytes: Uint8Array): ReadResult {
  const result = known.get(bytes) ?? read(file, bytes);
  known.set(bytes, result);
  return result;
}

function read(file: string, bytes: Uint8Array): ReadResult {
  const { header, lines, findings } = readLines(file, bytes);
  if (header === null) return { table: null, findings };
  const empty = { file, line: 2, column: null, found: 'no rows', expected: 'at least one row' };
  const isEmpty = lines.length === 0 && findings.length === 0;
  return { table: { file, header, rows: lines }, findings: isEmpty ? [empty] : findings };
}
