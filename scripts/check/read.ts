import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../../src/engine/types.ts';

/** A CSV as the checks see it: the header, and each row with its line (the header is line 1). */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadResult {
  readonly table: Table | null;
  readonly findings: readonly Finding[];
}

const known = new WeakMap<Uint8Array, ReadResult>();

/**
 * Reads one file's bytes. What keeps a file from being read as intended is a finding: a byte-order mark, CRLF, NUL,
 * bytes that are not UTF-8, a ragged line, an unclosed quote, a missing last line feed. The same bytes are read once: checks, counts and jumps share it.
 */
export function readTable(file: string, bytes: Uint8Array): ReadResult {
  const result = known.get(bytes) ?? read(file, bytes);
  known.set(bytes, result);
  return result;
}

function read(file: string, bytes: Uint8Array): ReadResult {
  const findings: Finding[] = [];
  const at = (line: number | null, expected: string, found: string) =>
    findings.push({ file, line, column: null, expected, found });

  const badByte = firstInvalidUtf8(bytes);
  if (badByte !== null) {
    at(lineOfByte(bytes, badByte), 'UTF-8 text', 'bytes that are not UTF-8');
    return { table: null, findings };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) at(1, 'text without a byte-order mark', 'a byte-order mark');
  const odd = /\r|\0/.exec(text);
  if (odd)
    at(
      lineOf(text, odd.index),
      'lines that end with LF',
      odd[0] === '\r' ? 'a carriage return' : 'a NUL byte',
    );
  if (text === '') at(null, 'a header line', 'an empty file');
  else if (!text.endsWith('\n')) at(lineOf(text, text.length), 'a line feed at the end of the file', 'none');
  if (findings.length > 0) return { table: null, findings };

  try {
    const lines: number[] = [];
    const [header = [], ...rest] = parse(text, {
      on_record: (record: string[], { lines: line }: { lines: number }) => {
        lines.push(line);
        return record;
      },
    });
    const rows = rest.map((cells, i) => ({ line: lines[i + 1] ?? i + 2, cells }));
    if (rows.length === 0) at(null, 'at least one row', 'only a header line');
    return { table: { file, header, rows }, findings };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error.lines;
    at(typeof lines === 'number' ? lines : null, 'a regular CSV line', error.message);
    return { table: null, findings };
  }
}

function firstInvalidUtf8(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes);
    return null;
  } catch {
    const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = replaced.slice(0, replaced.indexOf('\uFFFD'));
    return new TextEncoder().encode(before).length;
  }
}

function lineOfByte(bytes: Uint8Array, index: number): number {
  return bytes.subarray(0, index).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
