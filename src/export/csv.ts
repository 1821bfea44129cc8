import { csvFormatRows } from 'd3-dsv';
import { TOTAL } from '../catalog/types.ts';
import { DOWNLOAD_COLUMNS, type DownloadRow } from '../questions/columns.ts';

export type { DownloadRow } from '../questions/columns.ts';

/**
 * Text that a spreadsheet would run gets an apostrophe before it, and so does what already has one there, so that it
 * can be taken away again: `=1+1` becomes `'=1+1`, `'=1+1` becomes `''=1+1`. Full-width signs count: spreadsheets of East Asian
 * editions run them. So does what stands behind a separator, whichever the file has: a spreadsheet that is set to another one
 * cuts the text there.
 */
export function safeText(text: string): string {
  const parts = text.replace(/([,;|\t])(?='*[-=+@＝＋－＠])/g, "$1'");
  return /^'*[-=+@＝＋－＠\t\r\n]/.test(text) ? `'${parts}` : parts;
}

/** A text cell of a download as it was before it was made harmless. */
export function plainCell(cell: string): string {
  const begun = cell.replace(/^'(?='*[-=+@＝＋－＠\t\r\n])/, '');
  return begun.replace(/([,;|\t])'(?='*[-=+@＝＋－＠])/g, '$1');
}

/** 0.1, 12, 1e+16: the shortest digits that read back as the same number, as the engine writes them. */
function digits(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}

/** A figure's rows as cells, in the order of `DOWNLOAD_COLUMNS`. */
export function figureCells(rows: readonly DownloadRow[]): (string | number)[][] {
  return rows.map((row) => DOWNLOAD_COLUMNS.map((column) => row[column] ?? TOTAL));
}

/** A table as CSV in the form of the downloads that the engine writes. */
export function tableCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? digits(cell) : safeText(cell))),
  );
  return `${csvFormatRows([[...columns], ...lines])}\n`;
}

/** What a figure shows, as CSV: the columns and the form of the downloads that the engine writes. */
export function figureCsv(rows: readonly DownloadRow[]): string {
  return tableCsv(DOWNLOAD_COLUMNS, figureCells(rows));
}
