import type { Language } from '../catalog/languages.ts';
import { TOTAL } from '../catalog/types.ts';
import { isAcross } from './columns.ts';
import type { TableParams } from './params.ts';
import { identifier, literal } from './sql.ts';

/** Columns that a row of the wide table is found by. */
export const WIDE_KEYS = ['economy', 'economy_name', 'segment', 'segment_name', 'year'] as const;

interface OwnColumns {
  /** the wide table of official values as a statement, its values written into it, with `WIDE_KEYS` among its columns */
  readonly official: string;
  readonly params: Pick<TableParams, 'columns' | 'filter' | 'language'>;
  /** economies whose own values are shown */
  readonly economies: readonly string[];
  /** names in the table `own` */
  readonly names: readonly string[];
  /** what a column of the reader's own is called */
  readonly headOf: (name: string) => string;
  /** the same of the year of its value, where the newest one stands for a year */
  readonly yearOf: (name: string) => string;
}

/**
 * Indicators side by side with those of the reader's own file behind them, each column marked by its head. A row is an economy and
 * a year of either; where official values are the newest at a year, so are the reader's, each with its own year.
 */
export function ownColumnsSql({ official, params, economies, names, headOf, yearOf }: OwnColumns): string {
  const { columns, filter, language } = params;
  const { years, segments } = filter;
  const newest = 'newestAt' in years ? years.newestAt : null;
  const conditions = [
    ...(economies.length === 0 ? ['FALSE'] : [`o.economy IN (${economies.map(literal).join(', ')})`]),
    ...(segments === undefined || segments.includes(TOTAL) ? [] : ['FALSE']),
    ...('newestAt' in years ? [`o.year <= ${years.newestAt}`] : rangeOf(years)),
  ];
  const own = names.map((name, at) => {
    const of = `FILTER (o.indicator = ${literal(name)})`;
    return newest === null
      ? `max(o.value) ${of} AS v${at}`
      : `arg_max(o.value, o.year) ${of} AS v${at}, max(o.year) ${of} AS y${at}`;
  });
  const cells = columns.map((column) => `${cellOf(column, language)} AS ${identifier(column)}`);
  const owned = names.flatMap((name, at) => [
    `m.v${at} AS ${identifier(headOf(name))}`,
    ...(newest === null ? [] : [`m.y${at} AS ${identifier(yearOf(name))}`]),
  ]);
  return `SELECT ${[...cells, ...owned].join(', ')}
FROM (
${official}
) w FULL JOIN (
  SELECT o.economy, ${newest === null ? 'o.year' : `${newest}::SMALLINT AS year`}, ${own.join(', ')}
  FROM own o WHERE ${conditions.join(' AND ')} GROUP BY ALL
) m ON m.economy = w.economy AND m.year = w.year AND w.segment = ${literal(TOTAL)}
JOIN economies e ON e.economy = coalesce(w.economy, m.economy)
JOIN segments g ON g.segment = ${literal(TOTAL)}
ORDER BY strip_accents(lower(e.name_${language})), e.economy, coalesce(w.segment, g.segment), coalesce(w.year, m.year)`;
}

function rangeOf({ from, to }: { readonly from?: number; readonly to?: number }): readonly string[] {
  return [
    ...(from === undefined ? [] : [`o.year >= ${from}`]),
    ...(to === undefined ? [] : [`o.year <= ${to}`]),
  ];
}

/** A cell of the official table; of a row that only the reader's file has, what names it. */
function cellOf(column: string, language: Language): string {
  const named: Readonly<Record<string, string>> = {
    economy: 'e.economy',
    economy_name: `e.name_${language}`,
    segment: 'coalesce(w.segment, g.segment)',
    segment_name: `coalesce(w.segment_name, g.name_${language})`,
    year: 'coalesce(w.year, m.year)',
  };
  const cell = `w.${identifier(column)}`;
  return named[column] ?? (isAcross('indicators', column) ? cell : `coalesce(${cell}, '')`);
}
