import type { Bindable, Query } from '../engine/types.ts';

/** A condition of ours with the values it binds. */
export type Condition = Query;

export const ALWAYS: Condition = { sql: 'TRUE', values: [] };

/** `column` is one of these codes. The list is bound as one text, since a statement's length is ours to know. */
export function oneOf(column: string, codes: readonly string[]): Condition {
  return { sql: `${column} IN (SELECT unnest(string_split(?, ',')))`, values: [codes.join(',')] };
}

export function all(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap<Bindable>(({ values }) => values),
  };
}
