import type { Query } from '../engine/types.ts';
import { isAcross, type WideColumn } from './columns.ts';
import { chosen } from './filter.ts';
import { named } from './names.ts';
import type { Page, TableParams } from './params.ts';
import { identifier, literal } from './sql.ts';

interface Pivot {
  /** columns of `chosen` that a row stands for */
  readonly keys: readonly string[];
  /** the column whose values become columns */
  readonly over: string;
  readonly joins: string;
  readonly order: string;
}

const PIVOTS: Readonly<Record<'years' | 'indicators', Pivot>> = {
  years: {
    keys: ['economy', 'indicator', 'segment'],
    over: 'year',
    joins: `JOIN e ON e.economy = k.economy JOIN i ON i.indicator = k.indicator JOIN g ON g.segment = k.segment`,
    order: 'k.economy, k.indicator, k.segment',
  },
  indicators: {
    keys: ['economy', 'segment', 'year_requested'],
    over: 'indicator',
    joins: `JOIN e ON e.economy = k.economy JOIN g ON g.segment = k.segment`,
    order: 'k.economy, k.segment, k.year_requested',
  },
};

/** What a column is, and what it sorts by where that is something else. */
const CELLS: Readonly<Record<WideColumn, { readonly sql: string; readonly key?: string }>> = {
  economy: { sql: 'k.economy' },
  economy_name: { sql: 'e.name', key: 'e.place' },
  indicator: { sql: 'k.indicator' },
  indicator_name: { sql: 'i.name', key: 'i.place' },
  segment: { sql: 'k.segment' },
  segment_name: { sql: 'g.name', key: 'g.place' },
  unit: { sql: 'i.unit', key: 'i.unit_place' },
  year: { sql: 'k.year_requested' },
  lags: { sql: 'n.lags' },
  flags: { sql: 'n.flags' },
  source: { sql: 'n.source' },
  licence: { sql: 'n.licence' },
  redistribution: { sql: 'n.redistribution' },
};

const cellOf = (column: string) => Object.entries(CELLS).find(([name]) => name === column)?.[1];

/** Each once, in their order, as one text. */
const together = (column: string) =>
  `string_agg(DISTINCT ${column}::VARCHAR, ' | ' ORDER BY ${column}::VARCHAR)`;

/** Values side by side. The rows are sorted and cut before their values are looked up: a page costs what its rows cost. */
export function wide({ filter, language, layout, columns, sort }: TableParams, page: Page | null): Query {
  const { keys, over, joins, order } = PIVOTS[layout === 'indicators' ? 'indicators' : 'years'];
  const from = chosen(filter);
  const newest = 'newestAt' in filter.years ? filter.years.newestAt : null;
  const across = columns.filter((column) => isAcross(layout, column));
  const sorted = isAcross(layout, sort.column) ? sort.column : null;
  const cell = (column: string) => cellOf(column) ?? { sql: `w.${identifier(column)}` };
  const { sql, key = sql } = sorted === null ? cell(sort.column) : { sql: 'k.sorted_by' };
  const by = `ORDER BY ${key} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, ${order}`;
  const some = (what: string, condition: string) =>
    `coalesce(string_agg(o.${over} || ' ' || ${what}, '; ' ORDER BY o.${over}) FILTER (${condition}), '')`;
  const same = (table: string) => keys.map((name) => `${table}.${name} = k.${name}`).join(' AND ');
  return {
    sql: `WITH ${named(language)},
      chosen AS (SELECT o.*, ${newest === null ? 'o.year' : '?::SMALLINT'} AS year_requested FROM (${from.sql}) o),
      keyed AS (${keyed(keys, over, sorted)}),
      sorted AS (SELECT k.* FROM keyed k ${joins} ${by} ${page === null ? '' : 'LIMIT ? OFFSET ?'}),
      own AS (SELECT o.* FROM chosen o ${page === null ? '' : `SEMI JOIN sorted USING (${keys.join(', ')})`}),
      wide AS (${pivoted(keys, over, across)}),
      noted AS (SELECT ${keys.map((name) => `o.${name}`).join(', ')},
        ${some('o.flag', `o.flag <> ''`)} AS flags,
        ${some('o.year', 'o.year < o.year_requested')} AS lags,
        ${together('s.name')} AS source, ${together('s.licence')} AS licence,
        ${together('s.redistribution')} AS redistribution
        FROM own o JOIN s ON s.source = o.source GROUP BY ALL)
      SELECT ${columns.map((column) => `${cell(column).sql} AS ${identifier(column)}`).join(', ')}
      FROM sorted k ${joins} JOIN wide w ON ${same('w')} JOIN noted n ON ${same('n')} ${by}`,
    values: [
      ...(newest === null ? [] : [newest]),
      ...from.values,
      ...(page === null ? [] : [page.limit, page.offset]),
    ],
  };
}

/** Rows of the table by their keys, and the value that they are sorted by. */
function keyed(keys: readonly string[], over: string, sorted: string | null): string {
  const own = keys.join(', ');
  if (sorted === null) return `SELECT DISTINCT ${own} FROM chosen`;
  return `SELECT ${own}, max(value) FILTER (${over} = ${columnOf(over, sorted)}) AS sorted_by FROM chosen GROUP BY ${own}`;
}

function pivoted(keys: readonly string[], over: string, across: readonly string[]): string {
  const own = keys.join(', ');
  if (across.length === 0) return `SELECT DISTINCT ${own} FROM own`;
  return `PIVOT (SELECT ${own}, ${over}, value FROM own) ON ${over} IN (${across.map((name) => columnOf(over, name)).join(', ')})
    USING max(value) GROUP BY ${own}`;
}

const columnOf = (over: string, name: string): string =>
  over === 'year' ? String(Number(name)) : literal(name);
