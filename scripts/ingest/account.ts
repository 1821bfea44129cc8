import type { RawFiles, RawTable } from './csv.ts';
import type { Condition, Declared } from './declared.ts';
import { IngestError, problem } from './problem.ts';

/** Values that a publisher's file holds for an indicator. */
export interface Counted {
  readonly file: string;
  readonly indicator: string;
  readonly read: number;
}

export interface Account {
  readonly counted: readonly Counted[];
  readonly problems: readonly string[];
}

/** Finds the files that a path with `*`, `?` and `[2-5]` stands for, relative to the folder of publishers' files. */
export type Glob = (path: string) => Promise<readonly string[]>;

/**
 * Counts the values of publishers' files by what `<source>.values.csv` says of them, apart from the source's SQL: a
 * filter or a join there cannot hide a loss. What is not as declared (no file, no such column, no such row, text where
 * a number belongs) is a problem with file, line and column.
 */
export async function account(rows: readonly Declared[], raw: RawFiles, glob: Glob): Promise<Account> {
  const counts = new Map<string, Counted>();
  const problems: string[] = [];
  for (const row of rows) {
    const files = await glob(row.file);
    if (files.length === 0) problems.push(problem({ file: row.file, expected: 'a file', found: 'none' }));
    for (const file of files) {
      const table = await readable(raw, file);
      if (!('rows' in table)) {
        for (const each of table) problems.push(each);
        continue;
      }
      const { read, problems: found } = count(table, row);
      for (const each of found) problems.push(each);
      const key = `${file} ${row.indicator}`;
      counts.set(key, { file, indicator: row.indicator, read: (counts.get(key)?.read ?? 0) + read });
    }
  }
  return { counted: [...counts.values()], problems: [...new Set(problems)] };
}

/** The file, or what keeps it from being read. */
async function readable(raw: RawFiles, file: string): Promise<RawTable | readonly string[]> {
  try {
    return await raw.table(file);
  } catch (error) {
    if (error instanceof IngestError) return error.problems;
    throw error;
  }
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function count(table: RawTable, row: Declared): { read: number; problems: string[] } {
  const { file, header } = table;
  const wrong = (at: { line: number; column?: string; expected: string; found: string }) => ({
    read: 0,
    problems: [problem({ file, ...at })],
  });
  const columns = header.flatMap((name, i) => (row.isColumn(name) ? [i] : []));
  if (columns.length === 0) {
    return wrong({ line: 1, expected: `a column ${row.column}`, found: header.join(', ') });
  }
  const unknown = row.conditions.find((c) => !header.includes(c.column));
  if (unknown) {
    return wrong({ line: 1, expected: `a column ${unknown.column}`, found: header.join(', ') });
  }
  const test = rowTest(header, row.conditions);
  const rows = table.rows.filter(({ cells }) => test(cells));
  if (rows.length === 0) {
    const expected = row.where === '' ? 'at least one row' : `a row with ${row.where} (${row.indicator})`;
    return wrong({ line: 2, expected, found: table.rows.length === 0 ? 'only a header' : 'none' });
  }
  let read = 0;
  const problems: string[] = [];
  for (const { line, cells } of rows) {
    for (const i of columns) {
      const cell = (cells[i] ?? '').trim();
      if (cell === '' || row.isMissing(cell)) continue;
      read += 1;
      if (NUMBER.test(cell) || row.isText(cell)) continue;
      const expected = row.text === '' ? 'a number' : `a number or ${row.text.replaceAll('|', ', ')}`;
      problems.push(problem({ file, line, column: header[i] ?? null, expected, found: `'${cell}'` }));
    }
  }
  return { read, problems };
}

/** Whether a row is of the series that the conditions name. */
export function rowTest(
  header: readonly string[],
  conditions: readonly Condition[],
): (cells: readonly string[]) => boolean {
  const at = conditions.map(({ column, holds }) => ({ index: header.indexOf(column), holds }));
  return (cells) => at.every(({ index, holds }) => holds((cells[index] ?? '').trim()));
}
