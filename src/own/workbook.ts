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
  const textAt = reader(sheet);
  const last = Math.min(to.r, MOST_LINES - 1);
  const width = Math.min(to.c, MOST_COLUMNS - 1) + 1;
  const lines: Line[] = [];
  for (let r = from.r; r <= last; r++) {
    lines.push({ line: r + 1, cells: Array.from({ length: width }, (_, c) => textAt(r, c)) });
  }
  // The reader stops early; the sheet says how far it goes.
  const whole: unknown = sheet['!fullref'];
  const end = typeof whole === 'string' ? utils.decode_range(whole).e.r : to.r;
  return { lines, cut: Math.max(0, end - last) };
}

/** Reads cells; one below others that it is merged with has the text of the uppermost. */
function reader(sheet: WorkSheet): (r: number, c: number) => Cell {
  const merged = new Map<number, (readonly [first: number, last: number])[]>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (s.c === e.c) merged.set(s.c, [...(merged.get(s.c) ?? []), [s.r, e.r]]);
  }
  return (r, c) => {
    const above = merged.get(c)?.find(([first, last]) => r > first && r <= last)?.[0];
    const cell: CellObject | undefined = sheet[utils.encode_cell({ r: above ?? r, c })];
    return cell === undefined ? '' : textOf(cell);
  };
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
