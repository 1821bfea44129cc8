import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { IngestError, problem } from './problem.ts';

/** A publisher's file, read without DuckDB: header and rows as text, each row with its line (the header is line 1). */
export interface RawTable {
  readonly file: string;
  /** names as SQL must call them: a name that differs from an earlier one by case only gets `_1`, as DuckDB does */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads files below `folder`, each once. */
export class RawFiles {
  private readonly known = new Map<string, Promise<RawTable>>();

  constructor(private readonly folder: string) {}

  /** @throws IngestError naming file and line where the file is empty or a line is not regular CSV */
  table(file: string): Promise<RawTable> {
    const known = this.known.get(file) ?? read(this.folder, file);
    this.known.set(file, known);
    return known;
  }
}

async function read(folder: string, file: string): Promise<RawTable> {
  const text = await readFile(join(folder, file), 'utf8');
  const lines: number[] = [];
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      on_record: (record: string[], { lines: line }: { lines: number }) => {
        lines.push(line);
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    throw new IngestError([
      problem({
        file,
        line: typeof line === 'number' ? line : null,
        expected: 'regular CSV',
        found: error.message,
      }),
    ]);
  }
  const [header, ...rest] = records;
  if (header === undefined) {
    throw new IngestError([problem({ file, line: 1, expected: 'a header line', found: 'an empty file' })]);
  }
  const rows = rest.map((cells, i) => ({ line: lines[i + 1] ?? i + 2, cells }));
  return { file, header: distinct(header), rows };
}

function distinct(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const key = name.toLowerCase();
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? name : `${name}_${count}`;
  });
}
