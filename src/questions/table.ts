import type { Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import { chosen } from './filter.ts';
import { long } from './long.ts';
import type { Page, PageParams, TableParams } from './params.ts';
import { wide } from './wide.ts';

/** Column → cell. Null: a wide table has no value there. */
export type TableRow = Readonly<Record<string, string | number | null>>;

const isCell = (cell: unknown): cell is string | number | null =>
  typeof cell === 'string' || typeof cell === 'number' || cell === null;

function row(raw: Readonly<Record<string, unknown>>): TableRow {
  return Object.fromEntries(
    Object.entries(raw).map(([column, cell]) => {
      if (!isCell(cell)) throw new TypeError(`Column ${column} holds neither text nor number`);
      return [column, cell];
    }),
  );
}

const query = (params: TableParams, page: Page | null) =>
  params.layout === 'long' ? long(params, page) : wide(params, page);

/** A page of the table, with names in the reader's language. */
export const rows: Question<PageParams, TableRow> = {
  name: 'rows',
  areas: ({ among }) => among,
  query: (params) => query(params, params),
  row,
};

/** All of it: what readers take away. */
export const download: Question<TableParams, TableRow> = {
  name: 'download',
  areas: ({ among }) => among,
  query: (params) => query(params, null),
  row,
};

export interface Extent {
  /** '' for the whole table, else a year or an indicator that becomes a column */
  readonly across: string;
  /** rows of the table, or observations of the column */
  readonly rows: number;
}

/** How many rows a table has, and which columns its observations give a wide one. */
export const extent: Question<Pick<TableParams, 'filter' | 'among' | 'layout'>, Extent> = {
  name: 'extent',
  areas: ({ among }) => among,
  query({ filter, layout }) {
    const { sql, values } = chosen(filter);
    const requested = 'newestAt' in filter.years ? '0' : 'year';
    const own =
      layout === 'long'
        ? `SELECT '' AS across, count(*)::DOUBLE AS rows FROM own`
        : layout === 'years'
          ? `SELECT '' AS across, count(*)::DOUBLE AS rows FROM (SELECT DISTINCT economy, indicator, segment FROM own)
             UNION ALL SELECT year::VARCHAR, count(*)::DOUBLE FROM own GROUP BY year`
          : `SELECT '' AS across, count(*)::DOUBLE AS rows FROM (SELECT DISTINCT economy, segment, ${requested} FROM own)
             UNION ALL SELECT indicator::VARCHAR, count(*)::DOUBLE FROM own GROUP BY indicator`;
    return { sql: `WITH own AS (${sql}) SELECT * FROM (${own}) ORDER BY across`, values };
  },
  row: (raw) => ({ across: text(raw, 'across'), rows: number(raw, 'rows') }),
};
