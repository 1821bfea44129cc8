import {
  LATER_TABLES,
  observationsOf,
  REFERENCE_TABLES,
  type TableShape,
  VIEWS,
  viewSql,
} from '../engine/tables.ts';
import type { Bindable, Query } from '../engine/types.ts';
import { literal } from '../questions/sql.ts';

/** The engine's tables as any DuckDB reads them from the files of the site. */
const TABLES: Readonly<Record<string, string>> = {
  economies: '*',
  memberships: '*',
  indicators: '* REPLACE (tolerance_years::SMALLINT AS tolerance_years)',
  units: '*',
  segments: '*',
  sources: '*',
};

const OBSERVED =
  "* EXCLUDE (filename) REPLACE (year::SMALLINT AS year, value::DOUBLE AS value, coalesce(flag, '') AS flag)";

const sqlOf = (value: Bindable): string =>
  value === null ? 'NULL' : typeof value === 'string' ? literal(value) : String(value);

/** The text with its values written into it. No text of ours has a question mark that binds nothing. */
export function filled({ sql, values }: Query): string {
  const [first = '', ...others] = readable(sql).split('?');
  if (others.length !== values.length) throw new Error(`${values.length} values for ${others.length} places`);
  return others.reduce((text, part, at) => text + sqlOf(values[at] ?? null) + part, first);
}

/** One clause a line: the text is laid out before any reader's words come into it. */
function readable(sql: string): string {
  return sql
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (FROM|JOIN|WHERE|GROUP BY|ORDER BY|SELECT|LEFT JOIN|SEMI JOIN) /g, '\n  $1 ')
    .replaceAll(/, (\w+) AS \(/g, ',\n$1 AS (');
}

/**
 * A question of the engine's as one statement that DuckDB's command line runs as it is: the same text, over the files
 * that the site serves.
 *
 * @param query its SQL begins with WITH
 * @param areas whose observations are read
 * @param data absolute address of the data package, with a slash at its end
 */
export function standaloneSql(query: Query, areas: readonly string[], data: string): string {
  const sql = filled(query);
  const tables = Object.entries(TABLES)
    .filter(([table]) => new RegExp(`\\b${table}\\b`).test(query.sql))
    .map(
      ([table, cells]) =>
        `${table} AS (SELECT ${cells} FROM read_csv(${literal(`${data}${table}.csv`)}, header = true, delim = ',', quote = '"', escape = '"', all_varchar = true))`,
    );
  const files = areas.map((area) => literal(`${data}observations/${area}.csv`));
  const observations = `observations AS (SELECT ${OBSERVED}, regexp_extract(filename, '([^/]+)[.]csv$', 1) AS area
  FROM read_csv([
    ${files.join(',\n    ')}],
    header = true, delim = ',', quote = '"', escape = '"', filename = true, all_varchar = true))`;
  return `WITH ${[...tables, observations].join(',\n')},\n${sql.replace(/^\s*WITH\s+/, '')};\n`;
}

const READ = `header = true, delim = ',', quote = '"', escape = '"', all_varchar = true`;

/** Cells as the engine has them: an empty text is no NULL. */
const cellsOf = ({ columns }: Pick<TableShape, 'columns'>) =>
  Object.entries(columns).map(([name, type]) =>
    type === 'VARCHAR' ? `coalesce("${name}", '') AS "${name}"` : `"${name}"::${type} AS "${name}"`,
  );

/** A statement of a reader's own, and what has to be run before it. */
export interface Script {
  readonly before: readonly string[];
  readonly sql: string;
}

/**
 * The tables that a reader's statement names, as any DuckDB makes them of the files of the site, and the statement.
 *
 * @param words names in the statement, in small letters
 * @param areas of all observations
 * @param data absolute address of the data package, with a slash at its end
 */
export function scriptOf(
  { sql, words }: { readonly sql: string; readonly words: ReadonlySet<string> },
  areas: readonly string[],
  data: string,
): Script {
  const views = Object.entries(VIEWS).filter(([view]) => words.has(view));
  const named = new Set([...words, ...views.map(([, { of }]) => of)]);
  const tables = [...REFERENCE_TABLES, ...LATER_TABLES]
    .filter(({ table }) => named.has(table))
    .map(
      (shape) =>
        `CREATE TEMP TABLE ${shape.table} AS\n  SELECT ${cellsOf(shape).join(', ')}\n  FROM read_csv(${literal(`${data}${shape.file}`)}, ${READ});`,
    );
  const files = areas.map((area) => literal(`${data}observations/${area}.csv`));
  const observations = `CREATE TEMP TABLE observations AS
  SELECT ${cellsOf(observationsOf('')).join(', ')}, regexp_extract(filename, '([^/]+)[.]csv$', 1) AS area
  FROM read_csv([
    ${files.join(',\n    ')}],
    ${READ}, filename = true);`;
  return {
    before: [
      ...tables,
      ...(named.has('observations') ? [observations] : []),
      ...views.map(([view, own]) => `CREATE TEMP VIEW ${view} AS ${viewSql(own)};`),
    ],
    sql: `${sql.trim()}\n;\n`,
  };
}

/** The script for DuckDB's command line. */
export const inDuckDb = ({ before, sql }: Script): string => [...before, sql].join('\n');

/** The statement in R, by the package `duckdb`. Whatever it contains, it does not end R's raw text. */
export function inR(sql: string, before: readonly string[] = []): string {
  return `# install.packages("duckdb")
library(duckdb)

con <- dbConnect(duckdb())
${before.map((statement) => `dbExecute(con, ${rawInR(`${statement}\n`)})\n`).join('')}selection <- dbGetQuery(con, ${rawInR(sql)})
dbDisconnect(con, shutdown = TRUE)
`;
}

function rawInR(text: string): string {
  let dashes = '---';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(\n${text})${dashes}"`;
}

/** The statement in Python, by the package `duckdb`; the result is a pandas data frame. */
export function inPython(sql: string, before: readonly string[] = []): string {
  return `# pip install duckdb pandas
import duckdb

${before.map((statement) => `duckdb.sql(${quotedInPython(`${statement}\n`)})\n`).join('')}selection = duckdb.sql(${quotedInPython(sql)}).df()
`;
}

function quotedInPython(text: string): string {
  return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""`;
}
