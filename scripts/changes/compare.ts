import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** What happened to the rows of one table, indicator and source between two versions of the data. */
export interface Changed {
  /** `observations`, or a table of the package */
  readonly table: string;
  /** '' where the table has no such column */
  readonly indicator: string;
  /** the source after the change; of what was removed, before */
  readonly source: string;
  readonly added: number;
  /** another value, or other cells of a table that has none */
  readonly revised: number;
  readonly removed: number;
  /** the same value under another flag or source */
  readonly relabelled: number;
}

type Kind = 'added' | 'revised' | 'removed' | 'relabelled';
type Row = Readonly<Record<string, string>>;
interface Keyed {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

const OBSERVATIONS = 'observations';

/**
 * Compares two data packages row by row, by the keys that their `datapackage.json` names. Columns that only one of them has
 * are left out of the comparison.
 *
 * @param before folder of a data package
 * @param after folder of a data package
 * @returns one row a table, indicator and source that changed, sorted
 */
export function compare(before: string, after: string): Changed[] {
  const [old, now] = [tablesOf(before), tablesOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((table) => changedRows(table, old.get(table), now.get(table)));
}

/** name → rows by key; all tables of observations are one */
function tablesOf(folder: string): Map<string, Keyed> {
  const description = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const resources: readonly { name: string; path: string; schema: { primaryKey: string[] } }[] =
    description.resources;
  const tables = new Map<string, Keyed>();
  for (const { name, path, schema } of resources) {
    if (!path.endsWith('.csv') || !existsSync(join(folder, path))) continue;
    const table = name.startsWith(`${OBSERVATIONS}-`) ? OBSERVATIONS : name;
    const read = csvParse(readFileSync(join(folder, path), 'utf8'));
    const keyOf = (row: Row) => schema.primaryKey.map((column) => row[column] ?? '').join('\t');
    const known = tables.get(table)?.rows ?? new Map<string, Row>();
    tables.set(table, {
      columns: read.columns,
      rows: new Map([...known, ...read.map((row) => [keyOf(row), row] as const)]),
    });
  }
  return tables;
}

function changedRows(table: string, old: Keyed | undefined, now: Keyed | undefined): Changed[] {
  const counts = new Map<string, Record<Kind, number>>();
  const count = (row: Row, kind: Kind) => {
    const key = `${row.indicator ?? ''}\t${row.source ?? ''}`;
    const own = counts.get(key) ?? { added: 0, revised: 0, removed: 0, relabelled: 0 };
    own[kind] += 1;
    counts.set(key, own);
  };
  const shared = (now?.columns ?? []).filter((column) => old?.columns.includes(column));
  for (const [key, row] of now?.rows ?? []) {
    const was = old?.rows.get(key);
    if (was === undefined) count(row, 'added');
    else {
      const different = shared.filter((column) => was[column] !== row[column]);
      if (different.length > 0) count(row, kindOf(table, different, was, row));
    }
  }
  for (const [key, row] of old?.rows ?? []) if (!now?.rows.has(key)) count(row, 'removed');
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [indicator = '', source = ''] = key.split('\t');
      return { table, indicator, source, ...own };
    });
}

function kindOf(table: string, different: readonly string[], was: Row, row: Row): Kind {
  if (table !== OBSERVATIONS) return 'revised';
  return different.includes('value') && Number(was.value) !== Number(row.value) ? 'revised' : 'relabelled';
}

/** Whether a folder looks like a data package. */
export function isPackage(folder: string): boolean {
  return existsSync(join(folder, 'datapackage.json')) && readdirSync(folder).includes('economies.csv');
}
