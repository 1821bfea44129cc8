import type { Redistribution } from '../../catalog/types.ts';
import type { Layout, OtherTable, TableColumn } from '../../questions/columns.ts';
import type { Facet } from '../../questions/filter.ts';
import type { ChartKind } from '../../view/explore.ts';

/** Words of the page that asks the engine: filter, table, download, chart. */
export interface ExploreWords {
  readonly title: string;
  readonly lead: string;
  /** the way to the page that takes SQL */
  readonly sql: string;
  /** leads to the page for the reader's own file */
  readonly ownFile: string;
  /** leads to the page about the data */
  readonly aboutData: string;
  readonly engine: string;
  readonly noScripts: string;
  readonly cost: string;
  readonly start: string;
  readonly meanwhile: string;
  /** over the files of the data package */
  readonly byUrl: string;
  readonly bytes: (got: string, total: string) => string;
  readonly compile: string;
  readonly files: (got: string, wanted: string, rows: string) => string;
  readonly asking: string;
  readonly failed: (error: string) => string;
  readonly retry: string;
  /** ends what takes long: the start, a question, a file */
  readonly stop: string;
  readonly stopped: string;
  readonly unreadable: (area: string) => string;
  readonly finding: (file: string, line: string, column: string, found: string, expected: string) => string;
  readonly moreFindings: (n: number) => string;

  readonly filters: string;
  /** which table is chosen from */
  readonly table: string;
  readonly tables: Readonly<Record<'observations' | OtherTable | 'own', string>>;
  /** what a condition is called: "Group" */
  readonly facet: Readonly<Record<Facet, string>>;
  readonly textHint: string;
  /** over names that a typed text may mean */
  readonly suggested: string;
  readonly everything: string;
  /** takes every choice of a list at once */
  readonly all: string;
  readonly chosen: (n: number) => string;
  readonly clear: (facet: string) => string;
  readonly normal: string;
  readonly redistribution: Readonly<Record<Redistribution, string>>;
  readonly from: string;
  readonly to: string;
  readonly newestOnly: string;
  readonly newestNote: string;
  readonly at: string;
  /** years or values: "2010 to 2020" */
  readonly span: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly newestAt: (year: string) => string;
  /** a choice with the rows it would leave: "2019 (1,234)" */
  readonly counted: (choice: string, rows: string) => string;
  readonly active: string;
  readonly lift: string;
  readonly liftOne: (condition: string) => string;
  readonly liftAll: string;

  /** over the first rows, before the engine runs */
  readonly firstRows: (n: string) => string;
  readonly found: (n: number, formatted: string) => string;
  readonly foundRows: (n: number, formatted: string) => string;
  readonly nothing: string;
  /** what comes back without some conditions */
  readonly without: (conditions: readonly string[], n: number, formatted: string) => string;
  readonly broken: (error: string) => string;

  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly columns: string;
  readonly allColumns: string;
  readonly usualColumns: string;
  readonly column: Readonly<Record<TableColumn, string>>;
  readonly sort: (column: string) => string;
  readonly waiting: string;
  readonly chart: {
    readonly title: string;
    readonly none: string;
    readonly kinds: Readonly<Record<ChartKind, string>>;
    readonly indicator: string;
    readonly against: string;
    readonly nothing: string;
    readonly newest: string;
    /** lines that are drawn, of those that there are */
    readonly first: (n: number, of: number) => string;
    readonly spoken: (name: string, value: string, year: string) => string;
    readonly spokenPair: (name: string, first: string, second: string) => string;
  };
}
