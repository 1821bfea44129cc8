import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { type FileTask, type FileWriter, rowsOf } from './types.ts';

const WIDTHS = { text: 28, integer: 8, number: 12 } as const;

/** A workbook: the rows, and a sheet of notes. Its texts are texts, whatever they begin with. */
export function xlsxFile({ columns, sheets, rightToLeft, readme }: FileTask): FileWriter {
  const data: Row[] = [columns.map(({ name }) => ({ value: name, fontWeight: 'bold', wrap: true }))];
  return {
    add(bytes) {
      for (const row of rowsOf(bytes)) data.push([...row]);
    },
    async end() {
      const notes: Row[] = readme
        .trimEnd()
        .split('\n')
        .map((line) => [line === '' ? null : line]);
      const book = writeXlsxFile([
        {
          data,
          sheet: sheets[0],
          columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
          stickyRowsCount: 1,
          rightToLeft,
        },
        { data: notes, sheet: sheets[1], columns: [{ width: 120 }], rightToLeft },
      ]);
      return [new Uint8Array(await (await book.toBlob()).arrayBuffer())];
    },
  };
}
