import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Pattern, pattern, patterns } from './pattern.ts';
import { IngestError, problem } from './problem.ts';

/** Where values of an indicator stand in publishers' files: a row of `<source>.values.csv`. docs/how-to.md explains it. */
export interface Declared {
  /** path below the folder of publishers' files, with `*`, `?` and `[2-5]` */
  readonly file: string;
  readonly indicator: string;
  readonly column: string;
  readonly isColumn: Pattern;
  readonly where: string;
  readonly conditions: readonly Condition[];
  readonly isMissing: Pattern;
  readonly isText: Pattern;
  readonly text: string;
}

export interface Condition {
  readonly column: string;
  readonly holds: Pattern;
}

const COLUMNS = ['file', 'indicator', 'column', 'where', 'missing', 'text'];

/**
 * Reads `<source>.values.csv`, which stands beside the source's SQL in `folder`.
 * @throws IngestError where the file is missing, or a row of it cannot be understood
 */
export async function declared(folder: string, source: string): Promise<Declared[]> {
  const file = `${source}.values.csv`;
  const path = join(folder, file);
  const expected = `the columns ${COLUMNS.join(', ')}`;
  if (!existsSync(path)) throw new IngestError([problem({ file, expected, found: 'no file' })]);
  const [header = [], ...rows]: string[][] = parse(await readFile(path));
  if (header.join() !== COLUMNS.join()) {
    throw new IngestError([problem({ file, line: 1, expected, found: header.join(', ') })]);
  }
  return rows.map(([files = '', indicator = '', column = '', where = '', missing = '', text = '']) => ({
    file: files,
    indicator,
    column,
    isColumn: pattern(column),
    where,
    conditions: where === '' ? [] : where.split('; ').map((part) => condition(file, part)),
    isMissing: patterns(missing),
    isText: patterns(text),
    text,
  }));
}

function condition(file: string, part: string): Condition {
  const at = part.indexOf('=');
  if (at < 1) {
    throw new IngestError([
      problem({ file, column: 'where', expected: '<column>=<text>, with "; " between several', found: part }),
    ]);
  }
  return { column: part.slice(0, at), holds: pattern(part.slice(at + 1)) };
}
