import { newestWellCoveredInAll } from '../../src/answers/coverage.ts';
import { isMissing, newestAt, type YearValue } from '../../src/answers/newest.ts';
import { panelAt } from '../../src/answers/scores.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { scoreByDefault } from '../../src/scoring/default.ts';
import { columnOf } from '../../src/scoring/panel.ts';
import type { Book } from './records.ts';

/** How many years ahead are looked at. */
const AHEAD = 2;

/** Share of the economies scored today below which a column's warning says so. */
const LOST = 0.1;

/** Values of an indicator that are too old by a year unless a new edition comes. */
export interface Expiring {
  readonly source: string;
  /** when the publisher's next edition is due, as sources.csv says */
  readonly nextEdition: string;
  readonly indicator: string;
  readonly economies: number;
}

/** What a year would lack if no new edition came. */
export interface Cliff {
  readonly year: number;
  readonly expiring: readonly Expiring[];
  /** columns that would lose more than a tenth of their scored economies */
  readonly scored: readonly { readonly column: string; readonly today: number; readonly left: number }[];
}

/** What the look ahead needs of the tables. */
export type ExpiryTables = Pick<Tables, 'economies' | 'indicators' | 'sources'>;

type Series = ReadonlyMap<string, ReadonlyMap<string, readonly YearValue[]>>;

/** The values of scored indicators, whole population: indicator → economy → ascending by year. */
export function scoredSeries(book: Book): Series {
  const weighted = new Set(
    book
      .entries('indicators')
      .filter((row) => Number(row.get('weight')) > 0)
      .map((row) => row.get('indicator')),
  );
  const series = new Map<string, Map<string, YearValue[]>>();
  for (const row of book.observations().flatMap((name) => book.entries(name))) {
    if (row.get('segment') !== 'total' || !weighted.has(row.get('indicator'))) continue;
    const own = series.get(row.get('indicator')) ?? new Map<string, YearValue[]>();
    series.set(row.get('indicator'), own);
    const values = own.get(row.get('economy')) ?? [];
    own.set(row.get('economy'), values);
    const [year, value] = [Number(row.get('year')), Number(row.get('value'))];
    values.push({ year, value, flag: row.get('flag'), source: row.get('source') });
  }
  for (const own of series.values())
    for (const values of own.values()) values.sort((a, b) => a.year - b.year);
  return series;
}

/**
 * What expires by tolerance in the two years after the default year, by source. The default year is the newest in which
 * values were observed and every area keeps 80 % of its peak: the calendar alone never moves it.
 */
export function cliffsAhead(
  { economies, indicators, sources }: ExpiryTables,
  series: Series,
): readonly Cliff[] {
  const weighted = indicators.filter(({ weight }) => weight > 0);
  const codes = economies.map(({ economy }) => economy);
  const countsIn = (year: number): ReadonlyMap<string, number> => {
    const { scores } = scoreByDefault(panelAt(codes, weighted, series, year), weighted);
    return new Map(
      scores.columns.map((column, c) => [column, columnOf(scores, c).filter((x) => !Number.isNaN(x)).length]),
    );
  };
  const observed = [...series.values()].flatMap((own) => [...own.values()].flat().map(({ year }) => year));
  const areas = new Set(weighted.map(({ area }) => area));
  const counts = new Map<string, Map<number, number>>();
  for (const year of new Set(observed)) {
    for (const [column, n] of countsIn(year)) {
      if (areas.has(column) && n > 0)
        counts.set(column, (counts.get(column) ?? new Map<number, number>()).set(year, n));
    }
  }
  const defaultYear = newestWellCoveredInAll(counts);
  const today = countsIn(defaultYear);
  const due = new Map(sources.map(({ source, next_edition }) => [source, next_edition]));
  return Array.from({ length: AHEAD }, (_, step) => defaultYear + step + 1).map((year) => {
    const expiring = weighted.flatMap(({ indicator, source, tolerance_years }) => {
      const isThere = (values: readonly YearValue[], at: number): boolean =>
        !isMissing(newestAt(values, at, tolerance_years));
      const lost = [...(series.get(indicator)?.values() ?? [])].filter(
        (values) => isThere(values, defaultYear) && !isThere(values, year),
      ).length;
      return lost === 0 ? [] : [{ source, nextEdition: due.get(source) ?? '', indicator, economies: lost }];
    });
    const then = countsIn(year);
    const scored = [...today].flatMap(([column, n]) => {
      const left = then.get(column) ?? 0;
      return n - left > LOST * n ? [{ column, today: n, left }] : [];
    });
    return {
      year,
      expiring: expiring.sort((a, b) => a.source.localeCompare(b.source, 'en') || b.economies - a.economies),
      scored,
    };
  });
}

/** The warnings, as lines to print. */
export function expiryLines(cliffs: readonly Cliff[]): readonly string[] {
  return cliffs.flatMap(({ year, expiring, scored }) => [
    `warning: in ${year}, without new editions:`,
    ...expiring.map(
      ({ source, indicator, economies, nextEdition }) =>
        `  ${source}: ${indicator} of ${economies} economies would be too old (next edition: ${nextEdition})`,
    ),
    ...scored.map(({ column, today, left }) => `  scores of ${column}: ${today} → ${left} economies`),
  ]);
}
