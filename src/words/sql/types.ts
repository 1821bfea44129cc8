import type { Refusal } from '../../questions/statement.ts';
import type { ExampleId, SqlChart } from '../../view/sql.ts';

/** Tables that the schema shows, in its order. */
export const SCHEMA_TABLES = [
  'observations',
  'economies',
  'groups',
  'memberships',
  'areas',
  'indicators',
  'scores',
  'bands',
  'weights',
  'policies',
  'instruments',
  'segments',
  'units',
  'flags',
  'sources',
  'own',
] as const;
export type SchemaTable = (typeof SCHEMA_TABLES)[number];

/** Words of the page that asks in SQL. */
export interface SqlWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** to explore, which needs no SQL */
  readonly choose: string;
  readonly statement: string;
  /** the link was cut inside a letter */
  readonly linkCut: string;
  readonly keys: string;
  readonly run: string;
  readonly stop: string;
  readonly noScripts: string;
  /** what it costs where the database does not run yet */
  readonly first: string;
  readonly running: string;
  readonly stopped: string;
  readonly tooLong: (seconds: string) => string;
  readonly tooMuch: string;
  readonly lost: string;
  /** it does not run here; '' where the reason is not known in the page's language */
  readonly failed: (reason: string) => string;
  readonly atLine: (line: string) => string;
  readonly refused: Readonly<Record<Refusal['kind'] | 'unfinished' | 'pivot', (word: string) => string>>;
  readonly answer: string;
  /** rows of the answer and what it took */
  readonly rows: (n: number, formatted: string, milliseconds: string) => string;
  readonly cut: (most: string) => string;
  readonly nothing: string;
  readonly waiting: string;
  /** the answer as a picture */
  readonly chart: {
    readonly kinds: Readonly<Record<SqlChart, string>>;
    /** which numbers are drawn */
    readonly column: string;
    /** under the title of what no example asks */
    readonly measure: string;
    /** why there is no such chart of an answer */
    readonly undrawn: Readonly<Record<'numbers' | 'two' | 'names' | 'years' | 'repeated' | 'empty', string>>;
    /** rows that are drawn, of those that there are */
    readonly first: (n: string, of: string) => string;
    readonly lines: (n: string, of: string) => string;
    /** rows that lack what the chart needs */
    readonly left: (n: number, formatted: string) => string;
    readonly cut: string;
    /** a row without a name */
    readonly row: (n: string) => string;
  };
  /** that an answer may hold values of the reader's own */
  readonly ownRows: string;
  readonly save: string;
  readonly terms: string;
  readonly fileCut: (most: string) => string;
  readonly elsewhere: string;
  readonly elsewhereNote: string;
  readonly examples: string;
  readonly example: Readonly<Record<ExampleId, string>>;
  readonly schema: string;
  readonly schemaNote: string;
  readonly table: Readonly<Record<SchemaTable, string>>;
  /** what a file says beside its rows */
  readonly readme: { readonly rows: string; readonly asked: string; readonly version: string };
}
