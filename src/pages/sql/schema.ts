import { LATER_TABLES, observationsOf, REFERENCE_TABLES, VIEWS } from '../../engine/tables.ts';
import { SCHEMA_TABLES, type SchemaTable } from '../../words/sql/types.ts';
import { OWN_COLUMNS } from './own.ts';

export interface SchemaEntry {
  readonly table: SchemaTable;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries([...REFERENCE_TABLES, ...LATER_TABLES].map(({ table, columns }) => [table, columns])),
  ...Object.fromEntries(Object.entries(VIEWS).map(([view, { columns }]) => [view, columns])),
  observations: { ...observationsOf('').columns, area: 'VARCHAR' },
  own: OWN_COLUMNS,
};

/** Every table that a statement may read, with its columns. */
export const SCHEMA: readonly SchemaEntry[] = SCHEMA_TABLES.map((table) => ({
  table,
  columns: Object.entries(COLUMNS[table] ?? {}).map(([name, type]) => ({ name, type })),
}));

/** Names that mean something else in SQL stand in quotation marks. */
const RESERVED = new Set(['group', 'order']);

export const sqlName = (name: string): string => (RESERVED.has(name) ? `"${name}"` : name);
