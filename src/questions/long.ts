import type { Query } from '../engine/types.ts';
import type { LongColumn } from './columns.ts';
import { chosen } from './filter.ts';
import { named } from './names.ts';
import type { Page, TableParams } from './params.ts';
import { identifier } from './sql.ts';

/** What a column is, and what it sorts by where that is something else. */
const CELLS: Readonly<Record<LongColumn, { readonly sql: string; readonly key?: string }>> = {
  economy: { sql: 'o.economy' },
  economy_name: { sql: 'e.name', key: 'e.place' },
  indicator: { sql: 'o.indicator' },
  indicator_name: { sql: 'i.name', key: 'i.place' },
  segment: { sql: 'o.segment' },
  segment_name: { sql: 'g.name', key: 'g.place' },
  year_requested: { sql: 'o.year_requested' },
  year: { sql: 'o.year' },
  lag: { sql: '(o.year_requested - o.year)::SMALLINT' },
  value: { sql: 'o.value' },
  unit: { sql: 'i.unit', key: 'i.unit_place' },
  flag: { sql: 'o.flag' },
  source: { sql: 's.name', key: 's.place' },
  licence: { sql: 's.licence' },
  redistribution: { sql: 's.redistribution' },
};

const cellOf = (column: string) =>
  Object.entries(CELLS).find(([name]) => name === column)?.[1] ?? CELLS.economy;

const JOINS: Readonly<Record<string, string>> = {
  e: 'JOIN e ON e.economy = o.economy',
  i: 'JOIN i ON i.indicator = o.indicator',
  g: 'JOIN g ON g.segment = o.segment',
  s: 'JOIN s ON s.source = o.source',
};

/** One observation a row. The rows are sorted and cut before they get their names: a page costs what its rows cost. */
export function long({ filter, language, columns, sort }: TableParams, page: Page | null): Query {
  const from = chosen(filter);
  const newest = 'newestAt' in filter.years ? filter.years.newestAt : null;
  const { sql, key = sql } = cellOf(sort.column);
  const order = `ORDER BY ${key} ${sort.descending ? 'DESC' : 'ASC'}, o.economy, o.indicator, o.segment, o.year`;
  const cells = columns.map((column) => `${cellOf(column).sql} AS ${identifier(column)}`);
  return {
    sql: `WITH ${named(language)},
      chosen AS (SELECT o.*, ${newest === null ? 'o.year' : '?::SMALLINT'} AS year_requested FROM (${from.sql}) o),
      sorted AS (SELECT o.* FROM chosen o ${JOINS[key.slice(0, 1)] ?? ''} ${order} ${page === null ? '' : 'LIMIT ? OFFSET ?'})
      SELECT ${cells.join(', ')} FROM sorted o ${Object.values(JOINS).join(' ')} ${order}`,
    values: [
      ...(newest === null ? [] : [newest]),
      ...from.values,
      ...(page === null ? [] : [page.limit, page.offset]),
    ],
  };
}
