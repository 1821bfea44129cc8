import Papa from 'papaparse';
import { DELIMITERS, type Delimiter, type Line, type Sheet } from './types.ts';

/** Lines of a file that are read. */
export const MOST_LINES = 100_000;
/** Lines that are enough to tell what parts the cells. */
const SAMPLE = 60;

/** What a spreadsheet writes in a first line of its own, to say what parts the cells. */
const SAID = /^\s*sep=(.)\s*[\r\n]/i;

/** What parts the cells of a text: what the first line says, or what gives most lines as many cells, and more than one. */
export function delimiterOf(text: string): Delimiter {
  const said = DELIMITERS.find((delimiter) => delimiter === SAID.exec(text)?.[1]);
  if (said !== undefined) return said;
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE, skipEmptyLines: 'greedy' });
    const counts = new Map<number, number>();
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = Math.max(
      0,
      ...[...counts]
        .filter(([cells]) => cells > 1)
        .map(([cells, lines]) => (lines / data.length) * Math.log2(cells + 2)),
    );
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** The cells of a text. Where a quotation mark is never closed, all marks are letters: one slip does not swallow the rest. */
export function gridOf(text: string, delimiter: Delimiter): Sheet {
  const options = { delimiter, skipEmptyLines: false, preview: MOST_LINES + 1 } as const;
  const first = Papa.parse<string[]>(text, options);
  const open = first.errors.find(({ code }) => code === 'MissingQuotes');
  const beyond = beyondOf(text, first);
  if (open === undefined) return sheetOf(first.data, beyond, null);
  const lines = linesOf(first.data);
  const plain = Papa.parse<string[]>(text, { ...options, quoteChar: '\0' });
  return sheetOf(plain.data, beyondOf(text, plain), lines[open.row ?? 0]?.line ?? null);
}

/** Lines of a text that stand behind those that were parsed. */
function beyondOf(text: string, { meta }: Papa.ParseResult<string[]>): number {
  if (!meta.truncated) return 0;
  const rest = text.slice(meta.cursor);
  return rest === '' ? 0 : rest.replace(/(?:\r\n|\r|\n)$/, '').split(BREAK).length;
}

const BREAK = /\r\n|\r|\n/g;

/** A line's number is that of its first letter: what is quoted may go over several. */
function linesOf(data: readonly (readonly string[])[]): Line[] {
  let line = 1;
  return data.map((cells) => {
    const own = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(BREAK)?.length ?? 0), 0);
    return own;
  });
}

function sheetOf(data: readonly (readonly string[])[], beyond: number, unclosed: number | null): Sheet {
  const all = linesOf(data);
  const lines = /^\s*sep=/i.test(data[0]?.[0] ?? '') ? all.slice(1) : all;
  const cut = beyond + Math.max(0, lines.length - MOST_LINES);
  return { name: '', lines: lines.slice(0, MOST_LINES), cut, unclosed };
}
