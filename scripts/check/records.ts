import type { Finding } from '../../src/engine/types.ts';
import type { Table } from './read.ts';

/** A row by column name. */
export interface Entry {
  readonly line: number;
  get(column: string): string;
}

/** The tables that the checks of meaning look at, by resource name; missing ones are empty. */
export class Book {
  private readonly tables: ReadonlyMap<string, Table>;
  constructor(tables: ReadonlyMap<string, Table>) {
    this.tables = tables;
  }
  names(): string[] {
    return [...this.tables.keys()];
  }
  file(name: string): string {
    return this.tables.get(name)?.file ?? `${name}.csv`;
  }
  entries(name: string): Entry[] {
    const table = this.tables.get(name);
    if (!table) return [];
    const at = new Map(table.header.map((column, i) => [column, i]));
    return table.rows.map(({ line, cells }) => ({
      line,
      get: (column) => cells[at.get(column) ?? -1] ?? '',
    }));
  }
  by(name: string, column: string): Map<string, Entry> {
    return new Map(this.entries(name).map((entry) => [entry.get(column), entry]));
  }
  finding(name: string, entry: Entry, column: string, expected: string): Finding {
    return { file: this.file(name), line: entry.line, column, expected, found: entry.get(column) };
  }
}
