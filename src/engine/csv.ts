import type { Finding } from './types.ts';

/**
 * One reader's rules for every CSV of ours: the engine, `npm run check` and whatever else reads them forgive and refuse the
 * same, as `docs/reading.md` says. A row is a line: no cell of ours holds a line's end, so that a quotation mark which is
 * not closed costs its own line and no other.
 */

/** More characters than the longest line of any file has; a reader that takes all of a file at once is not asked to. */
export const LONGEST_LINE = 100_000;

export interface Line {
  /** from 1, the header's */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadLines {
  /** names of the columns; null: the file cannot be read, see the findings */
  readonly header: readonly string[] | null;
  /** lines below the header that can be read, as many cells each as the header has */
  readonly lines: readonly Line[];
  /** what was wrong with the others */
  readonly findings: readonly Finding[];
}

const [LINE_FEED, RETURN, QUOTE, COMMA] = [10, 13, 34, 44];
const MARK = '\uFEFF';

/**
 * The cells of a line, by RFC 4180 with a comma.
 *
 * @returns or the index of the cell that has a quotation mark out of place or without its end
 */
export function cellsOf(text: string): readonly string[] | number {
  if (!text.includes('"')) return text.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= text.length; ) {
    if (text[at] === '"') {
      let cell = '';
      for (at += 1; ; at += 2) {
        const end = text.indexOf('"', at);
        if (end === -1) return cells.length;
        cell += text.slice(at, end);
        at = end;
        if (text[at + 1] !== '"') break;
        cell += '"';
      }
      at += 1;
      if (at < text.length && text[at] !== ',') return cells.length;
      cells.push(cell);
    } else {
      const comma = text.indexOf(',', at);
      const end = comma === -1 ? text.length : comma;
      const cell = text.slice(at, end);
      if (cell.includes('"')) return cells.length;
      cells.push(cell);
      at = end;
    }
    at += 1;
  }
  return cells;
}

type Fault = Pick<Finding, 'column' | 'found' | 'expected'>;

/** What keeps a line from being read, whatever its columns are; null: nothing. */
function faultOf(text: string): Fault | null {
  const column = null;
  if (text.includes('\0')) return { column, found: 'a NUL byte', expected: 'text in UTF-8' };
  if (text.includes('\uFFFD'))
    return { column, found: 'bytes that are not UTF-8', expected: 'text in UTF-8' };
  if (text.includes('\r')) {
    return { column, found: 'a carriage return', expected: 'lines that end with LF or CRLF' };
  }
  if (text.length > LONGEST_LINE) {
    return { column, found: `${text.length} characters`, expected: `at most ${LONGEST_LINE} in a line` };
  }
  return null;
}

/** The header's names, or what is wrong with it. */
function headerOf(text: string): readonly string[] | Fault {
  const expected = 'a header line with the name of each column';
  if (text.trim() === '') return { column: null, found: 'nothing', expected };
  if (text.trimStart().startsWith('<')) return { column: null, found: 'a web page', expected };
  const fault = faultOf(text);
  if (fault !== null) return fault;
  const names = cellsOf(text);
  if (typeof names === 'number') return { column: null, found: MISPLACED, expected };
  if (names.includes('')) {
    return { column: null, found: `no name for column ${names.indexOf('') + 1}`, expected };
  }
  const again = names.find((name, at) => names.indexOf(name) !== at);
  return again === undefined ? names : { column: again, found: 'the same name twice', expected };
}

const MISPLACED = 'a quotation mark out of place or without its end';

/** The lines of a file's text, without their ends and a byte-order mark; what follows the last line's end is none. */
function textsOf(bytes: Uint8Array): string[] {
  const texts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  if (texts.at(-1) === '') texts.pop();
  return texts.map((text, at) => (at === 0 ? text.replace(MARK, '') : text).replace(/\r$/, ''));
}

/** Reads a file: each line that can be read, each that cannot with its number. Blank lines are no rows. */
export function readLines(file: string, bytes: Uint8Array): ReadLines {
  const [first = '', ...rest] = textsOf(bytes);
  const header = headerOf(first);
  if (!isHeader(header)) return { header: null, lines: [], findings: [{ file, line: 1, ...header }] };
  const lines: Line[] = [];
  const findings: Finding[] = [];
  for (const [at, text] of rest.entries()) {
    if (text === '') continue;
    const line = at + 2;
    const cells = cellsIn(text, header);
    if ('found' in cells) findings.push({ file, line, ...cells });
    else lines.push({ line, cells });
  }
  return { header, lines, findings };
}

const isHeader = (header: readonly string[] | Fault): header is readonly string[] => Array.isArray(header);

function cellsIn(text: string, header: readonly string[]): readonly string[] | Fault {
  const fault = faultOf(text);
  if (fault !== null) return fault;
  const cells = cellsOf(text);
  if (typeof cells === 'number') {
    return { column: header[cells] ?? null, found: MISPLACED, expected: 'text, or text in quotation marks' };
  }
  if (cells.length === header.length) return cells;
  return {
    column: header[cells.length] ?? null,
    found: `${cells.length} columns`,
    expected: `${header.length} columns`,
  };
}

export interface Tidied {
  readonly header: readonly string[] | null;
  /** LF ends each line; lines that cannot be read are blank, so that the others keep their numbers */
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** A file for a reader that knows these rules only in part: `read_csv` of DuckDB's. */
export function tidied(file: string, bytes: Uint8Array): Tidied {
  if (isTidy(bytes)) {
    const end = bytes.indexOf(LINE_FEED);
    const first = new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
    const header = headerOf(first);
    if (isHeader(header)) return { header, bytes, findings: [] };
    return { header: null, bytes, findings: [{ file, line: 1, ...header }] };
  }
  const { header, lines, findings } = readLines(file, bytes);
  const texts = textsOf(bytes);
  const good = new Set(lines.map(({ line }) => line));
  const kept = texts.map((text, at) => (at === 0 || good.has(at + 1) ? text : ''));
  return { header, bytes: new TextEncoder().encode(`${kept.join('\n')}\n`), findings };
}

/** Whether all there is to see to is the number of columns: so it nearly always is, and looking is quick. */
function isTidy(bytes: Uint8Array): boolean {
  const odd = [0, RETURN, QUOTE, 0xef].some((byte) => bytes.includes(byte));
  if (odd || bytes.at(-1) !== LINE_FEED) return false;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    // DuckDB lets pass a last cell that is empty and one too many.
    if (end - at > LONGEST_LINE || bytes[end - 1] === COMMA) return false;
    at = end + 1;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
