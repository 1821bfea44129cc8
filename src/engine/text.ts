import type { TableShape } from './tables.ts';
import type { Finding } from './types.ts';

const LINE_FEED = 10;
const QUOTED_AT_MOST = 80;

/** `"text"`, cut to a length that fits a message. */
export function quoted(text: string): string {
  return text.length > QUOTED_AT_MOST ? `"${text.slice(0, QUOTED_AT_MOST)}…"` : `"${text}"`;
}

function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < position; at = bytes.indexOf(LINE_FEED, at + 1)) {
    line += 1;
  }
  return line;
}

export type Header = { readonly names: readonly string[] } | { readonly finding: Finding };

/**
 * The names of a file's columns, or what makes the file unreadable as a whole though DuckDB would read it: nothing in
 * it, another encoding, a web page in its place, other columns. Columns that the engine does not know are let be.
 */
export function headerOf(bytes: Uint8Array, { file, columns, exact, unread }: TableShape): Header {
  const wanted = Object.keys(columns);
  const expected = `the header ${wanted.join(',')}`;
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = lineAt(bytes, nul);
    return { finding: { file, line, column: null, found: 'a NUL byte', expected: 'text in UTF-8' } };
  }
  const end = bytes.indexOf(LINE_FEED);
  const header = new TextDecoder()
    .decode(bytes.subarray(0, end === -1 ? bytes.length : end))
    .replace(/\r$/, '');
  const wrong = (column: string | null, found: string): Header => ({
    finding: { file, line: 1, column, found, expected },
  });
  if (header.trim() === '') return wrong(null, 'nothing');
  if (header.trimStart().startsWith('<')) return wrong(null, 'a web page');
  const names = header.split(',');
  const misplaced = exact
    ? wanted.find((name, at) => names[at] !== name)
    : wanted.find((name) => !names.includes(name));
  if (misplaced !== undefined) return wrong(misplaced, quoted(header));
  const unknown = names.slice(wanted.length).find((name) => !unread.includes(name));
  if (exact && unknown !== undefined) return wrong(unknown, quoted(header));
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  return repeated === undefined ? { names } : wrong(repeated, quoted(header));
}
