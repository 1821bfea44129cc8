import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { MOST_LINES } from './grid.ts';
import type { Cell, Line, Sheet } from './types.ts';

/** Columns of a sheet that are read: a sheet may say that it has sixteen thousand. */
const MOST_COLUMNS = 500;

/**
 * The sheets of a workbook, as text and numbers; formulas are not run, what they gave when the file was saved is read.
 *
 * @throws Error where the file is none, or is broken
 */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const book = read(bytes, {
    type: 'array',
    cellDates: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    sheetRows: MOST_LINES + 1,
  });
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : [{ name, ...linesOf(sheet), unclosed: null }];
  });
}

function linesOf(sheet: WorkSheet): Pick<Sheet, 'lines' | 'cut'> {
  if (sheet['!ref'] === undefined) return { lines: [], cut: 0 };
  const { s: from, e: to } = utils.decode_range(sheet['!ref']);
  const first = mergedInto(sheet);
  const last = Math.min(to.r, MOST_LINES - 1);
  const width = Math.min(to.c, MOST_COLUMNS - 1) + 1;
  const lines: Line[] = [];
  for (let r = from.r; r <= last; r++) {
    const cells = Array.from({ length: width }, (_, c): Cell => {
      const address = utils.encode_cell({ r, c });
      const cell: CellObject | undefined = sheet[first.get(address) ?? address];
      return cell === undefined ? '' : textOf(cell);
    });
    lines.push({ line: r + 1, cells });
  }
  return { lines, cut: to.r - last };
}

/** Cells below others that they are merged with → the uppermost, which has the text. */
function mergedInto(sheet: WorkSheet): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (s.c !== e.c) continue;
    for (let r = s.r + 1; r <= Math.min(e.r, MOST_LINES); r++) {
      into.set(utils.encode_cell({ r, c: s.c }), utils.encode_cell(s));
    }
  }
  return into;
}

/** Significant digits that a workbook keeps. */
const DIGITS = 15;

function textOf({ t, v, w, z }: CellObject): Cell {
  if (v === undefined || v === null) return '';
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? (w ?? '') : v.toISOString().slice(0, 10);
  if (t === 'e') return w ?? '#N/A';
  if (typeof v !== 'number') return String(v);
  // 0.623 that is shown as 62.3% is meant so.
  return typeof z === 'string' && z.includes('%') ? Number((v * 100).toPrecision(DIGITS)) : v;
}
