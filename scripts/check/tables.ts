import type { Files } from './files.ts';
import { readTable } from './read.ts';
import { Book } from './records.ts';

/** The readable tables of a package, `observations/<area>.csv` under the name `observations-<area>`. */
export function bookOf(files: Files): Book {
  const tables = [...files]
    .filter(([path]) => path.endsWith('.csv'))
    .flatMap(([path, bytes]) => {
      const { table } = readTable(path, bytes);
      const name = path.replace(/^observations\//, 'observations-').replace(/\.csv$/, '');
      return table ? [[name, table] as const] : [];
    });
  return new Book(new Map(tables));
}
