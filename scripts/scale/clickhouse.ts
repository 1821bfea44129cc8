import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Query } from '../../src/engine/types.ts';
import type { Answering, Cells } from './answering.ts';
import { observationsOver, ROWS, tableOver, translated } from './dialect.ts';
import { JOINED } from './joined.ts';

/** The package that brings ClickHouse, and the release that this was tried with. */
export const CHDB = { name: 'chdb', version: '3.4.0', megabytes: 546 } as const;

/** What we use of it. */
interface ChdbSession {
  query(sql: string, format?: string): string;
  queryBind(sql: string, values: object, format?: string): string;
  close(): void;
}

/**
 * ClickHouse in this process.
 *
 * @param installed folder in which the package was installed
 * @param folder that `writePartitions` wrote
 */
export function clickhouseOver(installed: string, folder: string): Answering {
  const { Session }: { Session: new () => ChdbSession } = createRequire(resolve(installed, 'package.json'))(
    CHDB.name,
  );
  const session = new Session();
  session.query(observationsOver(resolve(folder)));
  for (const table of JOINED) session.query(tableOver(resolve(folder), table));
  return {
    name: 'ClickHouse',
    async ask(query: Query): Promise<readonly Cells[]> {
      const { sql, values } = translated(query);
      const lines = session.queryBind(sql, values, ROWS).split('\n');
      return lines.filter((line) => line !== '').map((line): Cells => JSON.parse(line));
    },
    close: () => session.close(),
  };
}
