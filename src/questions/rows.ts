import type { Language } from '../catalog/types.ts';
import type { Query, Question } from '../engine/types.ts';
import { number, text } from './cells.ts';
import type { DownloadColumn, DownloadRow } from './columns.ts';
import { conditions, FACETS, type Filter, observed } from './filter.ts';
import { all } from './sql.ts';

export interface Sort {
  readonly column: DownloadColumn;
  readonly descending: boolean;
}

export interface DownloadParams {
  readonly filter: Filter;
  readonly language: Language;
  readonly sort: Sort;
}

export interface RowsParams extends DownloadParams {
  readonly offset: number;
  readonly limit: number;
}

export type FilteredRow = Required<DownloadRow>;

/** Names sort without their accents and capitals; what the engine knows of collation would be fetched from elsewhere. */
const SORT_KEYS: Readonly<Record<DownloadColumn, string>> = {
  economy: 'economy',
  economy_name: 'strip_accents(lower(economy_name))',
  indicator: 'indicator',
  indicator_name: 'strip_accents(lower(indicator_name))',
  segment: 'segment',
  year_requested: 'year_requested',
  year: 'year',
  lag: 'lag',
  value: 'value',
  unit: 'strip_accents(lower(unit))',
  flag: 'flag',
  source: 'strip_accents(lower(source))',
  licence: 'licence',
};

const NAMES: Readonly<Record<Language, string>> = { en: 'name_en', fr: 'name_fr', ar: 'name_ar' };

function selection({ filter, language, sort }: DownloadParams): Query {
  const name = NAMES[language];
  const from = observed(filter.years);
  const own = conditions(filter);
  const where = all(FACETS.map((facet) => own[facet]));
  const order = `${SORT_KEYS[sort.column]} ${sort.descending ? 'DESC' : 'ASC'}`;
  return {
    sql: `SELECT * FROM (
        SELECT o.economy, e.${name} AS economy_name, o.indicator, i.${name} AS indicator_name, o.segment,
          o.year_requested, o.year, (o.year_requested - o.year)::SMALLINT AS lag, o.value, u.${name} AS unit,
          o.flag, s.publisher || ', ' || s.title || ' (' || s.edition || ')' AS source, s.licence
        FROM (${from.sql}) o
        JOIN economies e ON e.economy = o.economy
        JOIN indicators i ON i.indicator = o.indicator
        JOIN units u ON u.unit = i.unit
        JOIN sources s ON s.source = o.source
        WHERE ${where.sql})
      ORDER BY ${order}, economy, indicator, segment, year`,
    values: [...from.values, ...where.values],
  };
}

function row(raw: Readonly<Record<string, unknown>>): FilteredRow {
  return {
    economy: text(raw, 'economy'),
    economy_name: text(raw, 'economy_name'),
    indicator: text(raw, 'indicator'),
    indicator_name: text(raw, 'indicator_name'),
    segment: text(raw, 'segment'),
    year_requested: number(raw, 'year_requested'),
    year: number(raw, 'year'),
    lag: number(raw, 'lag'),
    value: number(raw, 'value'),
    unit: text(raw, 'unit'),
    flag: text(raw, 'flag'),
    source: text(raw, 'source'),
    licence: text(raw, 'licence'),
  };
}

/** A page of the observations that a filter leaves, sorted, with names in the reader's language. */
export const rows: Question<RowsParams, FilteredRow> = {
  name: 'rows',
  areas: ({ filter }) => filter.areas,
  query(params) {
    const { sql, values } = selection(params);
    return { sql: `${sql} LIMIT ? OFFSET ?`, values: [...values, params.limit, params.offset] };
  },
  row,
};

/** All of them; `Engine.csv` gives them as the file that readers take away. */
export const download: Question<DownloadParams, FilteredRow> = {
  name: 'download',
  areas: ({ filter }) => filter.areas,
  query: selection,
  row,
};
