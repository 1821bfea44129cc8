import type { Bindable, Query } from '../../src/engine/types.ts';

/** All that ClickHouse wants to be told otherwise than DuckDB, and nothing else knows of it. */

/** What our questions write in DuckDB's words → the same in ClickHouse's. */
const WORDS: readonly (readonly [string, string])[] = [
  ["unnest(string_split(?, ','))", "arrayJoin(splitByChar(',', ?))"],
  // It decides by itself what it makes once.
  ['AS MATERIALIZED (', 'AS ('],
];

const typeOf = (value: Bindable): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Int64' : 'Float64';
  return typeof value === 'boolean' ? 'Bool' : 'String';
};

/** A question as ClickHouse asks it: its values have names and types, where DuckDB has places. */
export interface Bound {
  readonly sql: string;
  readonly values: Readonly<Record<string, Bindable>>;
}

/** A question of ours in ClickHouse's dialect. */
export function translated({ sql, values }: Query): Bound {
  const worded = WORDS.reduce((text, [ours, theirs]) => text.replaceAll(ours, theirs), sql);
  let nth = 0;
  const named = worded.replaceAll('?', () => {
    const value = values[nth];
    if (value === undefined) throw new Error('expected a value for each place of the question');
    nth += 1;
    return `{p${nth}:${typeOf(value)}}`;
  });
  return { sql: named, values: Object.fromEntries(values.map((value, at) => [`p${at + 1}`, value])) };
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The observations' partitions as a table: their folders say area and indicator, and only those asked for are opened. */
export const observationsOver = (folder: string): string =>
  `CREATE VIEW observations AS SELECT economy, indicator, area, year, segment, value, flag, source
    FROM file(${quoted(`${folder}/observations/area=*/indicator=*/*.parquet`)}, 'Parquet')
    SETTINGS use_hive_partitioning = 1`;

export const tableOver = (folder: string, table: string): string =>
  `CREATE VIEW ${table} AS SELECT * FROM file(${quoted(`${folder}/${table}.parquet`)}, 'Parquet')`;

/** Rows as arrays, each a line of JSON; whole numbers too large for JSON's come as text otherwise. */
export const ROWS = 'JSONCompactEachRow';
