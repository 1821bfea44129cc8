import type { TableShape } from './tables.ts';
import type { Finding } from './types.ts';

/** A row of the table in which `read_csv` keeps what it could not read. */
export interface Reject {
  readonly line: number;
  readonly column: string | null;
  readonly kind: string;
  readonly message: string;
}

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

function words({ kind, message }: Reject, { columns }: TableShape): Pick<Finding, 'found' | 'expected'> {
  const wanted = Object.keys(columns).length;
  switch (kind) {
    case 'MISSING COLUMNS':
    case 'TOO MANY COLUMNS':
      return {
        found: `${/Found: (\d+)/.exec(message)?.[1] ?? 'other'} columns`,
        expected: `${wanted} columns`,
      };
    default:
      return { found: message.split('\n')[0] ?? kind, expected: `a line of ${wanted} columns` };
  }
}
