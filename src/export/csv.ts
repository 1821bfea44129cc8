import { csvFormatRows } from 'd3-dsv';
import type { Group } from '../catalog/catalog.ts';
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

/** Of a group what a file says of it. */
export type FileGroup = Pick<Group, 'group' | 'asOf'>;

/**
 * A figure's rows as a table: where it shows groups, their codes and the dates of their lists of members follow in every row, in the
 * same order, joined by "; ".
 */
export function figureTable(
  rows: readonly DownloadRow[],
  groups: readonly FileGroup[],
): { readonly columns: readonly string[]; readonly cells: (string | number)[][] } {
  const cells = figureCells(rows);
  if (groups.length === 0) return { columns: DOWNLOAD_COLUMNS, cells };
  const codes = groups.map(({ group }) => group).join('; ');
  const dates = groups.map(({ asOf = '' }) => asOf).join('; ');
  return {
    columns: [...DOWNLOAD_COLUMNS, 'group', 'group_as_of'],
    cells: cells.map((row) => [...row, codes, dates]),
  };
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

/** What a figure shows, as CSV: the columns and the form of the downloads that the engine writes, then those of its groups. */
export function figureCsv(rows: readonly DownloadRow[], groups: readonly FileGroup[] = []): string {
  const { columns, cells } = figureTable(rows, groups);
  return tableCsv(columns, cells);
}
