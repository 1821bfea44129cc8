import { type ColumnTable, desc, escape as plain } from 'arquero';
import type { TableParams } from '../../src/questions/params.ts';
import { observations, tableOf } from './observed.ts';

export type Expected = readonly (string | number | null)[];
type Row = Readonly<Record<string, string | number>>;

/** Names sort without accents and capitals. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** A text with a space around each of its words: letters of whatever form, and no signs. */
const worded = (text: string) =>
  ` ${fold(text)
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const all = observations();
const economies = tableOf('economies');
const indicators = tableOf('indicators');
const memberships = tableOf('memberships');
const sources = tableOf('sources');

const having = (table: ColumnTable, key: string, word: string) =>
  table
    .filter(
      plain((row: Record<string, string>) =>
        worded([row[key], row.name_en, row.name_fr, row.name_ar].join(' ')).includes(worded(word)),
      ),
    )
    .array(key) as string[];

const known = new Map<TableParams['filter'], ColumnTable>();

/** Observations that a filter leaves: read and filtered by Arquero, once. */
function filtered(params: Pick<TableParams, 'filter' | 'among'>): ColumnTable {
  const table = known.get(params.filter) ?? filteredAnew(params);
  known.set(params.filter, table);
  return table;
}

function filteredAnew({ filter, among }: Pick<TableParams, 'filter' | 'among'>): ColumnTable {
  const { areas, economies: own, group, segments, years, flags, redistribution, text = '' } = filter;
  const keep = (table: ColumnTable, column: string, codes: readonly string[] | undefined) =>
    codes === undefined
      ? table
      : table.filter(plain((row: Record<string, string>) => codes.includes(row[column] ?? '')));
  let table = keep(all, 'area', among);
  if ('newestAt' in years) {
    const { newestAt } = years;
    table = table
      .join(indicators.select('indicator', 'tolerance_years'))
      .filter(
        plain(
          (row: Record<string, number>) =>
            (row.year ?? 0) <= newestAt && newestAt - (row.year ?? 0) <= (row.tolerance_years ?? 0),
        ),
      )
      .groupby('economy', 'indicator', 'segment')
      .orderby(desc('year'))
      .slice(0, 1)
      .ungroup();
  } else {
    const { from = 0, to = 9999 } = years;
    table = table.filter(
      plain((row: Record<string, number>) => (row.year ?? 0) >= from && (row.year ?? 0) <= to),
    );
  }
  table = keep(table, 'area', areas);
  table = keep(table, 'indicator', filter.indicators);
  table = keep(table, 'economy', own);
  table = keep(table, 'segment', segments);
  table = keep(table, 'source', filter.sources);
  if (flags !== undefined) {
    table = table.filter(
      plain((row: Record<string, string>) => flags.includes(row.flag === '' ? 'A' : (row.flag ?? ''))),
    );
  }
  if (group !== undefined) {
    const members = memberships.filter(
      plain((row: Record<string, string>) => row.group === group && row.status !== 'non-regional'),
    );
    table = table.semijoin(members, 'economy');
  }
  if (redistribution !== undefined) {
    table = table.semijoin(keep(sources, 'redistribution', redistribution), 'source');
  }
  for (const word of worded(text)
    .trim()
    .split(' ')
    .filter((each) => each !== '')) {
    const [who, what] = [having(economies, 'economy', word), having(indicators, 'indicator', word)];
    table = table.filter(
      plain(
        (row: Record<string, string>) =>
          who.includes(row.economy ?? '') || what.includes(row.indicator ?? ''),
      ),
    );
  }
  const newest = 'newestAt' in years ? years.newestAt : null;
  return table.derive({
    year_requested: plain((row: Record<string, number>) => newest ?? row.year),
    lag: plain((row: Record<string, number>) => (newest ?? row.year ?? 0) - (row.year ?? 0)),
  });
}

/** The same with names and all that a download says of a value. */
function named(params: Pick<TableParams, 'filter' | 'among' | 'language'>): ColumnTable {
  const name = `name_${params.language}`;
  return filtered(params)
    .join(economies.select({ economy: 'economy', [name]: 'economy_name' }))
    .join(
      indicators
        .select({ indicator: 'indicator', [name]: 'indicator_name', unit: 'unit_code' })
        .join(tableOf('units').select({ unit: 'unit_code', [name]: 'unit' }), 'unit_code'),
      'indicator',
    )
    .join(tableOf('segments').select({ segment: 'segment', [name]: 'segment_name' }))
    .join(
      sources
        .derive({ source_name: `d => d.publisher + ', ' + d.title + ' (' + d.edition + ')'` })
        .select('source', 'source_name', 'licence', 'redistribution'),
      'source',
    )
    .derive({ source: 'd => d.source_name' });
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const TEXTS = ['economy_name', 'indicator_name', 'segment_name', 'unit', 'source'];

/** Rows in the order asked for; then by `keys`. Nothing comes last. */
function sorted(
  rows: readonly Readonly<Record<string, string | number | null>>[],
  { sort }: TableParams,
  keys: readonly string[],
) {
  const key = (cell: string | number) =>
    TEXTS.includes(sort.column) && typeof cell === 'string' ? fold(cell) : cell;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[sort.column] ?? null, b[sort.column] ?? null];
    const first =
      x === null || y === null
        ? Number(x === null) - Number(y === null)
        : compare(key(x), key(y)) * (sort.descending ? -1 : 1);
    if (first !== 0) return first;
    for (const name of keys) {
      const next = compare(a[name] ?? '', b[name] ?? '');
      if (next !== 0) return next;
    }
    return 0;
  });
}

const together = (rows: readonly Row[], column: string) =>
  [...new Set(rows.map((row) => String(row[column])))].sort().join(' | ');

/** How many observations a filter leaves. */
export const sizeOf = (params: Pick<TableParams, 'filter' | 'among'>): number => filtered(params).numRows();

/** Columns that the observations give a wide table. */
export function acrossOf(params: Pick<TableParams, 'filter' | 'among' | 'layout'>): string[] {
  if (params.layout === 'long') return [];
  const over = params.layout === 'years' ? 'year' : 'indicator';
  return [...new Set(filtered(params).array(over) as Iterable<string | number>)].map(String).sort();
}

/** The table that a reader should get, cell by cell, by Arquero out of the files of `data/`. */
export function selected(params: TableParams): Expected[] {
  const table = named(params);
  const cells = (rows: readonly Readonly<Record<string, string | number | null>>[]) =>
    rows.map((row) => params.columns.map((column) => row[column] ?? null));
  if (params.layout === 'long') {
    const rows = table.objects() as Row[];
    return cells(sorted(rows, params, ['economy', 'indicator', 'segment', 'year']));
  }
  const years = params.layout === 'years';
  const [over, keys] = years
    ? ['year', ['economy', 'indicator', 'segment']]
    : ['indicator', ['economy', 'segment', 'year_requested']];
  const names = years
    ? ['economy_name', 'indicator_name', 'segment_name', 'unit']
    : ['economy_name', 'segment_name'];
  if (table.numRows() === 0) return [];
  const pivoted = table
    .groupby([...keys, ...names])
    .pivot(over, 'value')
    .objects() as Row[];
  const groups = new Map<string, Row[]>();
  const keyOf = (row: Row) => keys.map((key) => row[key]).join(' ');
  for (const row of table.objects() as Row[])
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  const rows = pivoted.map((row) => {
    const own = (groups.get(keyOf(row)) ?? []).sort((a, b) => compare(a[over] ?? '', b[over] ?? ''));
    const some = (which: (each: Row) => boolean, what: string) =>
      own
        .filter(which)
        .map((each) => `${each[over]} ${each[what]}`)
        .join('; ');
    return {
      ...row,
      ...(years ? {} : { year: row.year_requested ?? null }),
      flags: some((each) => each.flag !== '', 'flag'),
      lags: some((each) => Number(each.lag) > 0, 'year'),
      source: together(own, 'source'),
      licence: together(own, 'licence'),
      redistribution: together(own, 'redistribution'),
    };
  });
  return cells(sorted(rows, params, keys));
}
