import { csvFormatRows, dsvFormat } from 'd3-dsv';
import type { FileTask, FileWriter } from './types.ts';

const MARK = '\uFEFF';

/** RFC 4180 with a header line; the engine has written the rows already. */
export function csvFile({ columns, delimiter, mark }: FileTask): FileWriter {
  const names = [columns.map(({ name }) => name)];
  const header = delimiter === ',' ? csvFormatRows(names) : dsvFormat(delimiter).formatRows(names);
  const pieces = [new TextEncoder().encode(`${mark ? MARK : ''}${header}\n`)];
  return {
    add: (bytes) => void pieces.push(bytes),
    end: async () => pieces,
  };
}
