import type { Bindable, Query } from '../engine/types.ts';

/** A condition of ours with the values it binds. */
export type Condition = Query;

export const ALWAYS: Condition = { sql: 'TRUE', values: [] };

/** `column` is one of these codes. The list is bound as one text, since a statement's length is ours to know. */
export function oneOf(column: string, codes: readonly string[]): Condition {
  return { sql: `${column} IN (SELECT unnest(string_split(?, ',')))`, values: [codes.join(',')] };
}

/** All of them; what is always true is left out. */
export function all(conditions: readonly Condition[]): Condition {
  const own = conditions.filter((condition) => condition !== ALWAYS);
  if (own.length === 0) return ALWAYS;
  return {
    sql: own.map(({ sql }) => sql).join(' AND '),
    values: own.flatMap<Bindable>(({ values }) => values),
  };
}

/** A name of ours as SQL writes it: column names come from the code and the catalog, never from a reader. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A code of the catalog as SQL writes a text. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
