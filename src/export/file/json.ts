import { type FileTask, type FileWriter, rowsOf } from './types.ts';

/** An array of one object a row, its columns in their order: an object of JavaScript would put years first. */
export function jsonFile({ columns }: FileTask): FileWriter {
  const names = columns.map(({ name }) => JSON.stringify(name));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const write = (text: string) => void pieces.push(new TextEncoder().encode(text));
  return {
    add(bytes) {
      const objects = rowsOf(bytes).map(
        (row) => `{${names.map((name, at) => `${name}:${JSON.stringify(row[at] ?? null)}`).join(',')}}`,
      );
      if (objects.length > 0) write(`${pieces.length === 0 ? '[\n' : ',\n'}${objects.join(',\n')}`);
    },
    async end() {
      write(pieces.length === 0 ? '[]\n' : '\n]\n');
      return pieces;
    },
  };
}
