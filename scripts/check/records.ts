import type { Finding } from '../../src/engine/types.ts';
import type { Row, Table } from './read.ts';

/** A row by column name. */
export class Entry {
  constructor(
    private readonly row: Row,
    private readonly at: ReadonlyMap<string, number>,
  ) {}
  get line(): number {
    return this.row.line;
  }
  get(column: string): string {
    return this.row.cells[this.at.get(column) ?? -1] ?? '';
  }
}

/** The tables that the checks of meaning look at, by resource name; missing ones are empty. */
export class Book {
  private readonly opened = new Map<string, readonly Entry[]>();
  constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  names(): string[] {
    return [...this.tables.keys()];
  }

  /** The tables of observations, by resource name. */
  observations(): string[] {
    return this.names().filter((name) => name.startsWith('observations-'));
  }

  columns(name: string): readonly string[] {
    return this.tables.get(name)?.header ?? [];
  }

  file(name: string): string {
    return this.tables.get(name)?.file ?? `${name}.csv`;
  }

  entries(name: string): readonly Entry[] {
    const known = this.opened.get(name);
    if (known) return known;
    const table = this.tables.get(name);
    const at = new Map(table?.header.map((column, i) => [column, i]));
    const entries = table?.rows.map((row) => new Entry(row, at)) ?? [];
    this.opened.set(name, entries);
    return entries;
  }

  by(name: string, column: string): Map<string, Entry> {
    return new Map(this.entries(name).map((entry) => [entry.get(column), entry]));
  }

  finding(name: string, entry: Entry, column: string, expected: string): Finding {
    return { file: this.file(name), line: entry.line, column, expected, found: entry.get(column) };
  }
}
