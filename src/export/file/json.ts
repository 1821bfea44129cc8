import { type FileTask, type FileWriter, rowsOf } from './types.ts';

/** An array of one object a row. */
export function jsonFile({ columns }: FileTask): FileWriter {
  const names = columns.map(({ name }) => name);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const write = (text: string) => void pieces.push(new TextEncoder().encode(text));
  return {
    add(bytes) {
      const objects = rowsOf(bytes).map((row) =>
        JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))),
      );
      if (objects.length > 0) write(`${pieces.length === 0 ? '[\n' : ',\n'}${objects.join(',\n')}`);
    },
    async end() {
      write(pieces.length === 0 ? '[]\n' : '\n]\n');
      return pieces;
    },
  };
}
