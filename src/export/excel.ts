import { dsvFormat } from 'd3-dsv';
import type { Language } from '../catalog/languages.ts';
import { type DownloadRow, type FileGroup, figureTable, safeText } from './csv.ts';

/** What tells a spreadsheet that a file is UTF-8. */
const MARK = '\uFEFF';
/** A spreadsheet keeps as many significant digits; what is beyond them is noise of binary fractions. */
const DIGITS = 15;

interface ExcelForm {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/**
 * How Excel takes a CSV apart by a double click, in the usual regional settings of each language: French has the decimal comma,
 * Arabic the point, and both separate lists by a semicolon.
 */
const FORMS: Readonly<Record<Language, ExcelForm>> = {
  en: { delimiter: ',', decimal: '.' },
  fr: { delimiter: ';', decimal: ',' },
  ar: { delimiter: ';', decimal: '.' },
};

/** A number in the shortest form that a spreadsheet can store: `-0.37030599999999997` is `-0.370306`, in French `-0,370306`. */
export function excelNumber(value: number, language: Language): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', FORMS[language].decimal);
}

type ExcelCell = string | number | null;

/** Rows as lines of CSV for Excel in the language's usual settings, as `excelCsv` has them below its header. */
export function excelLines(rows: readonly (readonly ExcelCell[])[], language: Language): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      return typeof cell === 'number' ? excelNumber(cell, language) : safeText(cell);
    }),
  );
  const text = dsvFormat(FORMS[language].delimiter).formatRows(cells);
  return `${text}\n`.replace(/\r?\n/g, '\r\n');
}

/**
 * A table as CSV for Excel in the language's usual settings: byte-order mark, that language's separator and decimal sign,
 * lines that end with CR LF, numbers without noise, no text that a spreadsheet would run.
 *
 * @param rows null: an empty cell
 */
export function excelCsv(
  columns: readonly string[],
  rows: readonly (readonly ExcelCell[])[],
  language: Language,
): string {
  return `${MARK}${excelLines([[...columns], ...rows], language)}`;
}

/** What a figure shows, as CSV for Excel: the columns of `figureCsv`. */
export function figureExcelCsv(
  rows: readonly DownloadRow[],
  language: Language,
  groups: readonly FileGroup[] = [],
): string {
  const { columns, cells } = figureTable(rows, groups);
  return excelCsv(columns, cells, language);
}
