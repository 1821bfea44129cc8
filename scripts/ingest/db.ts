import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { IngestError } from './problem.ts';

/** Where the sources' SQL stands. */
export const HERE = import.meta.dirname;

export type Cell = string | number | null;

/** DuckDB in memory, without extensions, with the few ways in which the ingest talks to it. */
export class Db {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
  ) {}

  /** @param folder where the SQL files stand */
  static async open(folder = HERE): Promise<Db> {
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Db(instance, await instance.connect(), folder);
  }

  /** Sets a variable that SQL reads by `getvariable('name')`. */
  async set(name: string, value: string | number): Promise<void> {
    await this.connection.run(`SET VARIABLE ${name} = ${typeof value === 'number' ? value : quoted(value)}`);
  }

  /**
   * Runs a file of SQL.
   * @throws IngestError with DuckDB's message, which names the publisher's file, the value or the missing column
   */
  async script(file: string): Promise<void> {
    const sql = await readFile(join(this.folder, file), 'utf8');
    try {
      await this.connection.run(sql);
    } catch (error) {
      throw new IngestError([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
    }
  }

  /** Appends rows of text and whole numbers to a table. */
  async append(table: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    const appender = await this.connection.createAppender(table);
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell === 'string') appender.appendVarchar(cell);
        else appender.appendInteger(cell);
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  /** Rows as text and doubles; SQL casts everything else first. */
  async rows(sql: string): Promise<Cell[][]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowsJS().map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
        throw new TypeError(`cast this column in SQL: ${typeof cell}`);
      }),
    );
  }

  /** The rows that a file of SQL, one SELECT, gives. */
  async ask(file: string): Promise<Cell[][]> {
    return this.rows(await readFile(join(this.folder, file), 'utf8'));
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
