import type { TableColumn } from '../../questions/columns.ts';

/** Words of taking a selection away: files, what lies beside them, the same elsewhere. */
export interface TakeAwayWords {
  readonly download: string;
  /** how a file is written */
  readonly choices: string;
  readonly delimiter: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly mark: string;
  readonly headers: string;
  readonly headersAs: Readonly<Record<'usual' | 'names' | 'codes', string>>;
  readonly packed: string;
  readonly openOnly: string;
  /** values that may not be passed on freely */
  readonly closed: (n: number, formatted: string) => string;
  readonly save: string;
  readonly progress: (rows: string, of: string) => string;
  readonly finishing: string;
  readonly done: (name: string) => string;
  readonly failed: (error: string) => string;
  readonly elsewhere: string;
  readonly elsewhereNote: string;
  readonly link: string;
  readonly cite: string;
  readonly sheets: readonly [data: string, notes: string];

  readonly title: (n: number, formatted: string) => string;
  readonly readme: {
    readonly filters: string;
    readonly noFilters: string;
    /** whose members the rows are of, and the date of that list */
    readonly group: (name: string, date: string) => string;
    readonly order: (column: string) => string;
    readonly orderDown: (column: string) => string;
    readonly columns: string;
    readonly rows: (n: number, formatted: string) => string;
    readonly sources: string;
    readonly citation: string;
    readonly link: string;
    readonly query: string;
    readonly harmless: string;
  };
  /** what a column holds */
  readonly holds: Readonly<Record<TableColumn, string>>;
  readonly holdsYear: (year: string) => string;
  readonly holdsIndicator: (name: string, unit: string) => string;
}
