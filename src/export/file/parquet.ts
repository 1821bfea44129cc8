import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, type FileTask, type FileWriter, rowsOf } from './types.ts';

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** A whole number that no double holds comes as its digits. */
const typed = (cell: Cell, type: keyof typeof TYPES | undefined): Cell =>
  typeof cell === 'string' && type === 'number' ? Number(cell) : cell;

/** One table with typed columns; its metadata contains `meridian`, the same JSON as `metadata.json`. */
export function parquetFile({ columns, metadata }: FileTask): FileWriter {
  const data = columns.map((): Cell[] => []);
  return {
    add(bytes) {
      for (const row of rowsOf(bytes)) {
        for (const [at, cells] of data.entries()) cells.push(typed(row[at] ?? null, columns[at]?.type));
      }
    },
    async end() {
      const columnData = columns.map(({ name, type }, at) => ({
        name,
        data: data[at] ?? [],
        type: TYPES[type],
        nullable: true,
      }));
      const kvMetadata = [{ key: 'meridian', value: metadata }];
      return [new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }))];
    },
  };
}
