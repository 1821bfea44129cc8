import { join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Query } from '../../src/engine/types.ts';
import type { Answering, Cells } from './answering.ts';
import { JOINED } from './joined.ts';

/** DuckDB as it is without WebAssembly: no limit of 4 GB, and as many threads as there are cores. */
export class Native implements Answering {
  readonly name = 'DuckDB';

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(): Promise<Native> {
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Native(instance, await instance.connect());
  }

  /** @param folder that `writePartitions` wrote */
  static async over(folder: string): Promise<Native> {
    const native = await Native.open();
    const path = (file: string) => `'${join(resolve(folder), file).replaceAll("'", "''")}'`;
    await native.run(`CREATE VIEW observations AS SELECT economy, indicator, area, year, segment, value, flag, source
      FROM read_parquet(${path('observations/*/*/*.parquet')}, hive_partitioning = true, hive_types_autocast = false)`);
    for (const table of JOINED) {
      await native.run(`CREATE TABLE ${table} AS FROM read_parquet(${path(`${table}.parquet`)})`);
    }
    return native;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async ask({ sql, values }: Query): Promise<readonly Cells[]> {
    const answer = await this.connection.runAndReadAll(sql, [...values]);
    return answer.getRowsJS().map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
        throw new TypeError(`expected text or a number, found ${typeof cell}`);
      }),
    );
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
