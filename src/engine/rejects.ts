import type { TableShape } from './tables.ts';
import { quoted } from './text.ts';
import type { Finding } from './types.ts';

/** A row of the table in which `read_csv` keeps what it could not read. */
export interface Reject {
  readonly line: number;
  readonly column: string | null;
  readonly kind: string;
  readonly message: string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  DOUBLE: 'a number',
  SMALLINT: 'a whole number',
  BOOLEAN: 'true or false',
  VARCHAR: 'text',
};

/** One finding a line: a short line is reported by DuckDB once for each column that it lacks. */
export function findingsOf(rejects: readonly Reject[], shape: TableShape): Finding[] {
  const first = new Map<number, Reject>();
  for (const reject of rejects) {
    if (!first.has(reject.line)) first.set(reject.line, reject);
  }
  return [...first.values()].map((reject) => ({
    file: shape.file,
    line: reject.line,
    column: reject.column,
    ...words(reject, shape),
  }));
}

function words(
  { kind, message, column }: Reject,
  { columns }: TableShape,
): Pick<Finding, 'found' | 'expected'> {
  const wanted = Object.keys(columns).length;
  const type = TYPE_NAMES[columns[column ?? ''] ?? 'VARCHAR'] ?? 'text';
  switch (kind) {
    case 'CAST':
      return { found: quoted(/string "(.*)" to/s.exec(message)?.[1] ?? ''), expected: type };
    case 'MISSING COLUMNS':
    case 'TOO MANY COLUMNS':
      return {
        found: `${/Found: (\d+)/.exec(message)?.[1] ?? 'other'} columns`,
        expected: `${wanted} columns`,
      };
    case 'UNQUOTED VALUE':
      return { found: 'a quotation mark out of place or without its end', expected: type };
    case 'INVALID ENCODING':
      return { found: 'bytes that are not UTF-8', expected: 'text in UTF-8' };
    default:
      return { found: message.split('\n')[0] ?? kind, expected: `a line of ${wanted} columns` };
  }
}
