import { csvFormatRows, dsvFormat } from 'd3-dsv';
import type { Language } from '../../catalog/languages.ts';
import { safeText } from '../csv.ts';
import { excelCsv, excelLines } from '../excel.ts';
import { type FileTask, type FileWriter, rowsOf } from './types.ts';

const MARK = '\uFEFF';

/** RFC 4180 with a header line; the engine has written the rows already. */
export function csvFile(task: FileTask): FileWriter {
  const { columns, delimiter, mark, excel } = task;
  if (excel !== undefined) return excelFile(task, excel);
  // A statement of somebody else's, out of a link, may name a column so that a spreadsheet would run it.
  const names = [columns.map(({ name }) => safeText(name))];
  const header = delimiter === ',' ? csvFormatRows(names) : dsvFormat(delimiter).formatRows(names);
  const pieces = [new TextEncoder().encode(`${mark ? MARK : ''}${header}\n`)];
  return {
    add: (bytes) => void pieces.push(bytes),
    end: async () => pieces,
  };
}

function excelFile({ columns }: FileTask, language: Language): FileWriter {
  const encode = (text: string) => new TextEncoder().encode(text);
  const header = excelCsv(
    columns.map(({ name }) => name),
    [],
    language,
  );
  const pieces = [encode(header)];
  return {
    add: (bytes) => void pieces.push(encode(excelLines(rowsOf(bytes), language))),
    end: async () => pieces,
  };
}
