import { ALWAYS, type Condition, oneOf } from './sql.ts';

/** All observed years of a range, or the newest value at or before a year within each indicator's tolerance. */
export type Years = { readonly from?: number; readonly to?: number } | { readonly newestAt: number };

/** What a reader chose. A list left out means no condition; an empty list matches nothing. */
export interface Filter {
  /** whose files are read; at least one */
  readonly areas: readonly string[];
  readonly indicators?: readonly string[];
  readonly economies?: readonly string[];
  /** its members and associates; non-regional members do not count */
  readonly group?: string;
  /** keys of `segments.csv` */
  readonly segments?: readonly string[];
  readonly years: Years;
}

export const FACETS = ['area', 'indicator', 'economy', 'group', 'segment', 'year'] as const;
export type Facet = (typeof FACETS)[number];

const MEMBERS = `SELECT economy FROM memberships WHERE "group" = ? AND status <> 'non-regional'`;

const listed = (column: string, codes: readonly string[] | undefined): Condition =>
  codes === undefined ? ALWAYS : oneOf(column, codes);

function inYears(years: Years): Condition {
  if ('newestAt' in years) return ALWAYS;
  const { from, to } = years;
  const bounds = [
    ...(from === undefined ? [] : [{ sql: 'o.year >= ?', value: from }]),
    ...(to === undefined ? [] : [{ sql: 'o.year <= ?', value: to }]),
  ];
  if (bounds.length === 0) return ALWAYS;
  return { sql: bounds.map(({ sql }) => sql).join(' AND '), values: bounds.map(({ value }) => value) };
}

/** The filter's conditions on a row `o` of the observations that `observed` gives, one for each facet. */
export function conditions(filter: Filter): Readonly<Record<Facet, Condition>> {
  return {
    area: oneOf('o.area', filter.areas),
    indicator: listed('o.indicator', filter.indicators),
    economy: listed('o.economy', filter.economies),
    group: filter.group === undefined ? ALWAYS : { sql: `o.economy IN (${MEMBERS})`, values: [filter.group] },
    segment: listed('o.segment', filter.segments),
    year: inYears(filter.years),
  };
}

/** SQL of the observations to choose from: every year's, or of each series the newest at a year. */
export function observed(years: Years): Condition {
  if (!('newestAt' in years)) {
    return { sql: 'SELECT *, year AS year_requested FROM observations', values: [] };
  }
  return {
    sql: `SELECT v.*, ?::SMALLINT AS year_requested
      FROM observations v JOIN indicators t ON t.indicator = v.indicator
      WHERE v.year <= ? AND v.year >= ? - t.tolerance_years
      QUALIFY row_number() OVER (PARTITION BY v.economy, v.indicator, v.segment ORDER BY v.year DESC) = 1`,
    values: [years.newestAt, years.newestAt, years.newestAt],
  };
}
