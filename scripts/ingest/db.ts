import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Where the sources' SQL stands. */
export const HERE = import.meta.dirname;

/** Something in a publisher's file that nobody has decided about yet: nothing is written. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`Nothing was written. ${problems.length} to settle:\n${problems.map((p) => `  ${p}`).join('\n')}`);
    this.problems = problems;
  }
}

export type Cell = string | number | null;

/** DuckDB in memory, without extensions, with the few ways in which the ingest talks to it. */
export class Db {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(): Promise<Db> {
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Db(instance, await instance.connect());
  }

  /** Sets a variable that SQL reads by `getvariable('name')`. */
  async set(name: string, value: string | number): Promise<void> {
    await this.connection.run(`SET VARIABLE ${name} = ${typeof value === 'number' ? value : quoted(value)}`);
  }

  /**
   * Runs `scripts/ingest/<file>`.
   * @throws IngestError with DuckDB's message, which names the publisher's file, the value or the missing column
   */
  async script(file: string): Promise<void> {
    const sql = await readFile(join(HERE, file), 'utf8');
    try {
      await this.connection.run(sql);
    } catch (error) {
      throw new IngestError([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
    }
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

  /** The rows that `scripts/ingest/<file>`, one SELECT, gives. */
  async ask(file: string): Promise<Cell[][]> {
    return this.rows(await readFile(join(HERE, file), 'utf8'));
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
