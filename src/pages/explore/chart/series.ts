import type { YearValue } from '../../../answers/newest.ts';
import { type Placed, type Series, standing } from '../../../answers/standing.ts';
import type { Indicator, Source } from '../../../catalog/catalog.ts';
import { sourceName } from '../../../catalog/sourceName.ts';
import { number, text } from '../../../questions/cells.ts';
import type { TableRow } from '../../../questions/table.ts';

/** What a chart asks of a selection's rows. */
export const CHART_COLUMNS = ['economy', 'indicator', 'segment', 'year', 'value', 'flag', 'source'] as const;

/** Rows with the codes of their sources, which tables call by name. */
export function coded(rows: readonly TableRow[], sources: readonly Source[]): readonly TableRow[] {
  const codes = new Map(sources.map((each) => [sourceName(each), each.source]));
  return rows.map((row) => ({ ...row, source: codes.get(text(row, 'source')) ?? text(row, 'source') }));
}

/** Segments in the order in which the selection has them, each with its series. */
export type Divided = ReadonlyMap<string, Series>;

/**
 * An indicator's values in a selection: segment → economy → values ascending by year.
 *
 * @param rows with `CHART_COLUMNS` and coded sources, sorted by year within each economy
 */
export function dividedOf(rows: readonly TableRow[], indicator: string): Divided {
  const divided = new Map<string, Map<string, YearValue[]>>();
  for (const row of rows) {
    if (row.indicator !== indicator) continue;
    const segment = text(row, 'segment');
    const series = divided.get(segment) ?? new Map<string, YearValue[]>();
    divided.set(segment, series);
    const economy = text(row, 'economy');
    const values = series.get(economy) ?? [];
    series.set(economy, values);
    values.push({
      year: number(row, 'year'),
      value: number(row, 'value'),
      flag: text(row, 'flag'),
      source: text(row, 'source'),
    });
  }
  return divided;
}

/** Each economy's newest value in the selection, whatever its age, best first. */
export function newestOf(series: Series, { direction }: Pick<Indicator, 'direction'>): readonly Placed[] {
  const years = [...series.values()].flatMap((values) => values.map(({ year }) => year));
  if (years.length === 0) return [];
  const last = years.reduce((a, b) => Math.max(a, b));
  return standing(
    series,
    [...series.keys()],
    { year: last, toleranceYears: Number.POSITIVE_INFINITY },
    { direction },
  ).placed;
}

export interface Line {
  readonly economy: string;
  readonly segment: string;
  readonly values: readonly YearValue[];
}

/** All lines that a selection has, those that stand best first: economy by segment. */
export function linesOf(divided: Divided, indicator: Pick<Indicator, 'direction'>): readonly Line[] {
  const all = new Map<string, Line>();
  for (const [segment, series] of divided) {
    for (const [economy, values] of series) all.set(`${economy} ${segment}`, { economy, segment, values });
  }
  const ends = new Map([...all].map(([key, { values }]) => [key, values]));
  return newestOf(ends, indicator).flatMap(({ economy: key }) => all.get(key) ?? []);
}

/** Lines of economies of which the reader has values first, so that these are drawn whatever their place, each beside the official ones. */
export function ownFirst(lines: readonly Line[], mark: string): readonly Line[] {
  const own = lines.filter(({ segment }) => segment === mark);
  const having = new Set(own.map(({ economy }) => economy));
  return [
    ...[...having].flatMap((economy) => lines.filter((line) => line.economy === economy)),
    ...lines.filter(({ economy }) => !having.has(economy)),
  ];
}
