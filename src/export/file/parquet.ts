import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, type FileTask, type FileWriter, rowsOf } from './types.ts';

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** One table with typed columns; its metadata contains `meridian`, the same JSON as `metadata.json`. */
export function parquetFile({ columns, metadata }: FileTask): FileWriter {
  const data = columns.map((): Cell[] => []);
  return {
    add(bytes) {
      for (const row of rowsOf(bytes)) {
        for (const [at, cells] of data.entries()) cells.push(row[at] ?? null);
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
