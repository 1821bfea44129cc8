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
    joins: `JOIN e ON e.economy = w.economy JOIN i ON i.indicator = w.indicator JOIN g ON g.segment = w.segment`,
    order: 'w.economy, w.indicator, w.segment',
  },
  indicators: {
    keys: ['economy', 'segment', 'year_requested'],
    over: 'indicator',
    joins: `JOIN e ON e.economy = w.economy JOIN g ON g.segment = w.segment`,
    order: 'w.economy, w.segment, w.year_requested',
  },
};

/** What a column is, and what it sorts by where that is something else. */
const CELLS: Readonly<Record<WideColumn, { readonly sql: string; readonly key?: string }>> = {
  economy: { sql: 'w.economy' },
  economy_name: { sql: 'e.name', key: 'e.place' },
  indicator: { sql: 'w.indicator' },
  indicator_name: { sql: 'i.name', key: 'i.place' },
  segment: { sql: 'w.segment' },
  segment_name: { sql: 'g.name', key: 'g.place' },
  unit: { sql: 'i.unit', key: 'i.unit_place' },
  year: { sql: 'w.year_requested' },
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

/** Values side by side. Of what there is to say about a row's values only the rows of the page are asked. */
export function wide({ filter, language, layout, columns, sort }: TableParams, page: Page | null): Query {
  const { keys, over, joins, order } = PIVOTS[layout === 'indicators' ? 'indicators' : 'years'];
  const from = chosen(filter);
  const newest = 'newestAt' in filter.years ? filter.years.newestAt : null;
  const across = [...new Set([...columns, sort.column])].filter((column) => isAcross(layout, column));
  const cell = (column: string) => cellOf(column) ?? { sql: `w.${identifier(column)}` };
  const { sql, key = sql } = cell(sort.column);
  const by = `ORDER BY ${key} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, ${order}`;
  const some = (what: string, condition: string) =>
    `coalesce(string_agg(o.${over} || ' ' || ${what}, '; ' ORDER BY o.${over}) FILTER (${condition}), '')`;
  return {
    sql: `WITH ${named(language)},
      chosen AS (SELECT o.*, ${newest === null ? 'o.year' : '?::SMALLINT'} AS year_requested FROM (${from.sql}) o),
      wide AS (${pivoted(keys, over, across)}),
      sorted AS (SELECT w.* FROM wide w ${joins} ${by} ${page === null ? '' : 'LIMIT ? OFFSET ?'}),
      noted AS (SELECT ${keys.map((name) => `o.${name}`).join(', ')},
        ${some('o.flag', `o.flag <> ''`)} AS flags,
        ${some('o.year', 'o.year < o.year_requested')} AS lags,
        ${together('s.name')} AS source, ${together('s.licence')} AS licence,
        ${together('s.redistribution')} AS redistribution
        FROM chosen o SEMI JOIN sorted USING (${keys.join(', ')}) JOIN s ON s.source = o.source GROUP BY ALL)
      SELECT ${columns.map((column) => `${cell(column).sql} AS ${identifier(column)}`).join(', ')}
      FROM sorted w ${joins} JOIN noted n ON ${keys.map((name) => `n.${name} = w.${name}`).join(' AND ')} ${by}`,
    values: [
      ...(newest === null ? [] : [newest]),
      ...from.values,
      ...(page === null ? [] : [page.limit, page.offset]),
    ],
  };
}

function pivoted(keys: readonly string[], over: string, across: readonly string[]): string {
  const own = keys.join(', ');
  if (across.length === 0) return `SELECT DISTINCT ${own} FROM chosen`;
  const names = across.map((name) => (over === 'year' ? String(Number(name)) : literal(name)));
  return `PIVOT (SELECT ${own}, ${over}, value FROM chosen) ON ${over} IN (${names.join(', ')})
    USING max(value) GROUP BY ${own}`;
}
