import type { Language } from '../../catalog/languages.ts';
import type { TextForm } from '../../engine/types.ts';

export const FILE_FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FileColumn {
  /** as the file's header says it */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
}

/** A file to make of a table's rows. */
export interface FileTask {
  readonly format: FileFormat;
  readonly columns: readonly FileColumn[];
  /** of CSV */
  readonly delimiter: ',' | ';';
  /** CSV with the mark that older spreadsheets know UTF-8 by */
  readonly mark: boolean;
  /** CSV as Excel takes it in this language's usual settings, whatever `delimiter` and `mark` say; left out: plain CSV */
  readonly excel?: Language;
  /** of a workbook: its sheets' names, and whether they run from right to left */
  readonly sheets: readonly [data: string, notes: string];
  readonly rightToLeft: boolean;
  /** what there is to say about the rows: a workbook's second sheet, a file beside all others */
  readonly readme: string;
  /** the same for programs: inside a Parquet file, beside all others */
  readonly metadata: string;
  /** the file's name in an archive with README and metadata; null: the file alone */
  readonly packed: string | null;
}

/** Takes rows as the engine's text, in the form that `textFormOf` says. */
export interface FileWriter {
  add(bytes: Uint8Array<ArrayBuffer>): void;
  /** The file, in pieces. */
  end(): Promise<readonly Uint8Array<ArrayBuffer>[]>;
}

/** The form in which a file's writer wants the rows. */
export function textFormOf({
  format,
  delimiter,
  excel,
}: Pick<FileTask, 'format' | 'delimiter' | 'excel'>): TextForm {
  return format === 'csv' && excel === undefined ? delimiter : 'json';
}

export type Cell = string | number | null;

/** Rows of the engine's JSON text: an array a line. */
export function rowsOf(bytes: Uint8Array): readonly (readonly Cell[])[] {
  const text = new TextDecoder().decode(bytes).trimEnd();
  return JSON.parse(`[${text.replaceAll('\n', ',')}]`);
}
