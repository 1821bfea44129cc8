import { printedDifference, rounded, shortened } from '../catalog/rounding.ts';
import { type ChangeDrawOptions, changeIntervals } from '../scoring/change-draws.ts';
import { columnOf } from '../scoring/panel.ts';
import { coverageOf, rangeOnly } from '../scoring/reach.ts';
import {
  type ComparableSeries,
  lastRenewed,
  measuredIn,
  renewedBetween,
  scoresIn,
  statesChange,
  statesRank,
  yearsOffered,
} from '../scoring/series.ts';
import type { Panel, ScoredIndicator } from '../scoring/types.ts';
import type { PublishedChange, PublishedChanges, PublishedHistory, PublishedScores } from './published.ts';
import { SCORE_DECIMALS } from './scoreHistory.ts';

/** How often a change is drawn, and from which seed, for the intervals that are published. */
export const CHANGE_DRAWS = 1000;
export const CHANGE_SEED = 1;

const digits = (value: number, n: number): number => Number(value.toPrecision(n));
const percent = (share: number): number => Math.round(100 * share);

/** The highest score there is. */
const FULL = 100;

/** Decimals with which scores over time are printed at most. */
const DECIMALS = Math.max(...SCORE_DECIMALS);

/** To a tenth, or to the first digit where that would leave nothing: a sign is never rounded away. */
const tenths = (points: number): number => rounded(points, 1) || digits(points, 1);

/** column → the years whose ranking is stated, ascending; the default year is always the last. */
export function offeredYears(series: ComparableSeries): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    series.scores.scores.columns.map((column) => [column, yearsOffered(series, column)]),
  );
}

/** What a year's scores say beside themselves: see `PublishedScores`. */
export function basesIn(
  series: ComparableSeries,
  year: number,
): Pick<PublishedScores, 'measured' | 'unnumbered'> {
  const { columns, units } = series.scores.scores;
  const coverage = coverageOf(series.scores);
  const measured = measuredIn(series, year);
  const unnumbered = columns.map((column, c) => {
    const own = columnOf(measured, c);
    const thin = new Set(rangeOnly(coverage, c));
    const isThin = (unit: string, u: number) => {
      const share = own[u] ?? Number.NaN;
      return !Number.isNaN(share) && (thin.has(unit) || !statesRank(share));
    };
    return [column, units.filter(isThin)] as const;
  });
  return {
    unnumbered: Object.fromEntries(unnumbered.filter(([, some]) => some.length > 0)),
    ...(year < series.year && { measured: percents(measured) }),
  };
}

/** unit → its row in percent; units without any number are left out. */
function percents({ units, columns, values }: Panel): Record<string, readonly (number | null)[]> {
  const rows = units.map((unit, u) => {
    const row = Array.from(values.subarray(u * columns.length, (u + 1) * columns.length), (share) =>
      Number.isNaN(share) ? null : percent(share),
    );
    return [unit, row] as const;
  });
  return Object.fromEntries(rows.filter(([, row]) => row.some((share) => share !== null)));
}

/** The comparable series of every column, from the first year that it offers, in the form it is published in. */
export function publishHistories(series: ComparableSeries): Map<string, PublishedHistory> {
  const { columns, units } = series.scores.scores;
  const offered = offeredYears(series);
  const renewed = lastRenewed(series);
  const first = Math.min(...Object.values(offered).flat());
  const all = Array.from({ length: series.year - first + 1 }, (_, step) => first + step);
  const made = new Map(
    all.map((year) => [year, { scores: scoresIn(series, year), measured: measuredIn(series, year) }]),
  );
  return new Map(
    columns.map((column, c) => {
      const years = all.filter((year) => year >= (offered[column]?.[0] ?? series.year));
      const scored = units.flatMap((unit, u) => {
        const at = u * columns.length + c;
        return Number.isNaN(series.scores.scores.values[at] ?? Number.NaN) ? [] : [{ unit, at }];
      });
      const record = <T>(of: (at: number) => T) =>
        Object.fromEntries(scored.map(({ unit, at }) => [unit, of(at)] as const));
      return [
        column,
        {
          years,
          scores: record((at) =>
            years.map((year) =>
              shortened(made.get(year)?.scores.values[at] ?? Number.NaN, 4, SCORE_DECIMALS),
            ),
          ),
          measured: record((at) =>
            years.map((year) => percent(made.get(year)?.measured.values[at] ?? Number.NaN)),
          ),
          renewed: record((at) => renewed.values[at] || 0),
        },
      ];
    }),
  );
}

/**
 * How every score moved between two years, with the interval of each movement that may be stated.
 */
export function publishChanges(
  series: ComparableSeries,
  indicators: readonly ScoredIndicator[],
  options: ChangeDrawOptions,
): PublishedChanges {
  const { a: from, b: to, draws } = options;
  const { columns, units } = series.scores.scores;
  const { low, high } = changeIntervals(series, indicators, options);
  const [before, after] = [scoresIn(series, from), scoresIn(series, to)];
  const renewed = renewedBetween(series, from, to);
  const changeAt = (at: number): PublishedChange | null => {
    const share = renewed.values[at] ?? Number.NaN;
    const start = before.values[at] ?? Number.NaN;
    if (Number.isNaN(start)) return null;
    if (!statesChange(share)) return [percent(share)];
    const end = after.values[at] ?? Number.NaN;
    // Of the two scores as they are printed, so that who takes one from the other finds the same.
    const change = printedDifference(start, end, DECIMALS) || end - start;
    const closed = start < FULL ? percent(change / (FULL - start)) : 0;
    const [least = 0, most = 0] = [low, high].map((panel) => tenths(panel.values[at] ?? Number.NaN));
    // Only of the overall score does anybody read the interval: all of them would double what a frame costs.
    return at % columns.length === columns.length - 1
      ? [tenths(change), closed, least, most, percent(share)]
      : [tenths(change), closed, least > 0 || most < 0 ? 1 : 0, percent(share)];
  };
  const changes = units.flatMap((unit, u) => {
    const own = columns.map((_, c) => changeAt(u * columns.length + c));
    return own.some((each) => each !== null) ? [[unit, own] as const] : [];
  });
  const { unnumbered = {} } = basesIn(series, series.year);
  return {
    from,
    to,
    draws,
    columns,
    changes: Object.fromEntries(changes),
    unnamed: unnumbered,
  };
}

/** The data set of a unit's value of an indicator in a year. */
export type SourceOf = (unit: string, indicator: string, year: number) => string | undefined;

/**
 * The data sets of the values that were renewed between two years, and of those that they came after, one list a column.
 *
 * @param sourceOf the data set of a unit's value of an indicator in a year
 */
export function changeSources(
  series: ComparableSeries,
  sourceOf: SourceOf,
  span: { readonly from: number; readonly to: number },
): readonly (readonly string[])[] {
  return series.scores.scores.columns.map((column) => sourcesOf(series, column, sourceOf, span));
}

function sourcesOf(
  { scores, runs }: ComparableSeries,
  column: string,
  sourceOf: SourceOf,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const { tree, raw } = scores;
  const node = tree.ids.indexOf(column);
  const found = new Set<string>();
  for (let cell = 0; cell < raw.values.length; cell++) {
    const k = cell % tree.leaves;
    if (node < tree.ids.length - 1 && tree.parent[k] !== node) continue;
    const own = Array.from(runs.years.subarray(runs.first[cell] ?? 0, runs.first[cell + 1] ?? 0));
    const [old, recent] = [from, to].map((year) => own.findLast((each) => each <= year));
    if (old === undefined || recent === undefined || old === recent) continue;
    for (const year of [old, recent]) {
      const source = sourceOf(raw.units[Math.floor(cell / tree.leaves)] ?? '', raw.columns[k] ?? '', year);
      if (source !== undefined) found.add(source);
    }
  }
  return [...found].sort();
}
