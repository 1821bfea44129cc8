import type { IndicatorRow } from '../catalog/types.ts';
import type { Scores } from '../scoring/default.ts';
import { explain } from '../scoring/explain.ts';
import { emptyPanel } from '../scoring/panel.ts';
import type { Panel } from '../scoring/types.ts';
import { isMissing, newestAt, type YearValue } from './newest.ts';
import type { NoScore, PublishedScores } from './published.ts';

/** indicator → economy → values ascending by year */
export type AllSeries = ReadonlyMap<string, ReadonlyMap<string, readonly YearValue[]>>;

/** The newest values at or before a year, each within its indicator's tolerance, as the scoring engine takes them. */
export function panelAt(
  economies: readonly string[],
  indicators: readonly IndicatorRow[],
  series: AllSeries,
  year: number,
): Panel {
  const panel = emptyPanel(
    economies,
    indicators.map(({ indicator }) => indicator),
  );
  economies.forEach((economy, u) => {
    indicators.forEach(({ indicator, tolerance_years }, c) => {
      const newest = newestAt(series.get(indicator)?.get(economy) ?? [], year, tolerance_years);
      if (!isMissing(newest)) panel.values[u * indicators.length + c] = newest.value;
    });
  });
  return panel;
}

/** A year's default scores, their ranks in the world, and why there is none, in the form they are published in. */
export function publishScores(year: number, scores: Scores): PublishedScores {
  const { columns, units } = scores.scores;
  const cell = (panel: Panel, u: number, c: number): number | null => {
    const value = panel.values[u * columns.length + c] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const scored = units.flatMap((economy, u) =>
    columns.some((_, c) => cell(scores.scores, u, c) !== null) ? [[economy, u] as const] : [],
  );
  const table = (panel: Panel, round: (value: number) => number) =>
    Object.fromEntries(
      scored.map(([economy, u]) => [
        economy,
        columns.map((_, c) => {
          const value = cell(panel, u, c);
          return value === null ? null : round(value);
        }),
      ]),
    );
  return {
    year,
    columns,
    counted: scores.raw.columns,
    scores: table(scores.scores, (score) => Number(score.toPrecision(6))),
    ranks: table(scores.ranks, (rank) => rank),
    noScore: Object.fromEntries(
      scored.map(([economy, u]) => [
        economy,
        Object.fromEntries(
          columns.flatMap((column, c) =>
            cell(scores.scores, u, c) === null ? [[column, noScore(scores, economy, column)]] : [],
          ),
        ),
      ]),
    ),
  };
}

function noScore(scores: Scores, economy: string, column: string): NoScore {
  const reason = explain(scores, economy, column);
  if (!('missing' in reason)) throw new Error(`expected no score of ${economy} in ${column}`);
  const absent = reason.absent.reduce((sum, { weight }) => sum + weight, 0);
  const all = reason.presentWeight + absent;
  return {
    present: reason.presentWeight / all,
    needed: reason.neededWeight / all,
    missing: reason.presentWeight === 0 ? [] : reason.absent.map(({ id }) => id),
  };
}
