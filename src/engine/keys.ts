import { cellsOf } from './csv.ts';
import { REFERENCE_TABLES, type TableShape } from './tables.ts';
import { quoted } from './text.ts';
import type { Finding } from './types.ts';

/** A column of a reference table that names a row of another one. */
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
}

/** As `datapackage.json` declares them, among the tables that the engine reads; a test compares them. */
export const REFERENCES: readonly Reference[] = [
  { table: 'economies', column: 'region', to: 'groups' },
  { table: 'economies', column: 'subregion', to: 'groups' },
  { table: 'economies', column: 'income', to: 'groups' },
  { table: 'groups', column: 'source', to: 'sources' },
  { table: 'memberships', column: 'group', to: 'groups' },
  { table: 'memberships', column: 'economy', to: 'economies' },
  { table: 'indicators', column: 'unit', to: 'units' },
  { table: 'indicators', column: 'source', to: 'sources' },
];

/** Columns that answers take from a named row: without one it is there under its code, so that no observation is lost. */
const NEEDED: readonly Reference[] = REFERENCES.filter(({ to }) => to === 'units');

const missing = ({ table, column, to }: Reference) => {
  const key = shapeOf(to).key[0];
  return `SELECT DISTINCT "${column}" AS code FROM ${table}
    WHERE "${column}" <> '' AND "${column}" NOT IN (SELECT "${key}" FROM ${to})`;
};

/** SQL for the codes that point nowhere: `at`, the place in `REFERENCES`, and `code`. */
export const DANGLING = REFERENCES.map((own, at) => `SELECT ${at} AS at, code FROM (${missing(own)})`).join(
  ' UNION ALL ',
);

/** SQL that gives rows named nowhere a name: their code, in every language. */
export const STAND_INS = NEEDED.map((own) => {
  const { key, columns } = shapeOf(own.to);
  const cells = Object.keys(columns).map((name) =>
    key.includes(name) || name.startsWith('name_') ? `code AS "${name}"` : `'' AS "${name}"`,
  );
  return `INSERT INTO ${own.to} BY NAME SELECT ${cells.join(', ')} FROM (${missing(own)})`;
});

function shapeOf(table: string): TableShape {
  const shape = REFERENCE_TABLES.find((own) => own.table === table);
  if (shape === undefined) throw new Error(`expected a reference table called ${table}`);
  return shape;
}

/**
 * Findings for codes that point nowhere, each with its first line.
 *
 * @param rows as `DANGLING` gives them
 * @param bytes of a table's file
 */
export function danglingIn(
  rows: readonly { readonly at: number; readonly code: string }[],
  bytes: ReadonlyMap<string, Uint8Array>,
): Finding[] {
  return rows.flatMap(({ at, code }) => {
    const reference = REFERENCES[at];
    if (reference === undefined) return [];
    const { table, column, to } = reference;
    const { file } = shapeOf(table);
    const [header = '', ...lines] = new TextDecoder().decode(bytes.get(table)).split(/\r?\n/);
    const names = cellsOf(header);
    const place = typeof names === 'number' ? -1 : names.indexOf(column);
    const line = lines.findIndex((text) => {
      const cells = cellsOf(text);
      return typeof cells !== 'number' && cells[place] === code;
    });
    const expected = `a ${shapeOf(to).key[0]} of ${shapeOf(to).file}`;
    return [{ file, line: line === -1 ? null : line + 2, column, found: quoted(code), expected }];
  });
}
