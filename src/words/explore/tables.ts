import type { OtherColumn, OtherTable, OwnTableColumn, TableColumn } from '../../questions/columns.ts';

/** Words of the tables beside observations, part of their own code. */
export interface TablesWords {
  /** what a table holds, and what it does not say */
  readonly about: Readonly<Record<OtherTable, string>>;
  readonly found: (n: number, formatted: string) => string;
  /** rows that are shown, where there are more */
  readonly first: (n: string) => string;
  readonly nothing: string;
  /** the way to the page that takes SQL, with the statement of what is shown */
  readonly inSql: string;
  /** of the reader's own file */
  readonly own: {
    readonly about: string;
    readonly source: string;
    /** behind the name of what is the reader's own, and in a column of its own */
    readonly mark: string;
    readonly official: string;
    /** puts what is the reader's own beside official indicators, as columns */
    readonly columns: string;
    /** says what the mark means, where own values stand among official ones */
    readonly marked: string;
    /** more columns than a statement may have */
    readonly tooMany: (n: string, most: string) => string;
  };
  /** heads that observations do not have */
  readonly column: Readonly<Record<Exclude<OtherColumn | OwnTableColumn, TableColumn>, string>>;
}
