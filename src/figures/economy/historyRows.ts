import { scoresUpTo } from '../../answers/scoreHistory.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DownloadRow } from '../../export/csv.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { percentOf } from '../notes.ts';
import { columnName } from '../scores/receipt.ts';
import { courseRowsOf } from '../scores/rows.ts';
import type { FigureTable } from '../table.ts';
import { yearsTable } from '../yearsTable.ts';
import type { HistoryModel } from './historyData.ts';
import { changeRows, scoreRow } from './rows.ts';
import { historyTitle } from './words.ts';

/**
 * The history, a year a row; the file has the scores of every year up to the model's, the group's
 * median and middle half, and the change that the title says.
 *
 * @param areas in the order of their columns
 */
export function historyRows(
  environment: Environment<NamingCatalog>,
  model: HistoryModel,
  areas: readonly string[],
): FigureRows {
  const { economy, year } = model;
  return {
    table: historyTable(environment, model, areas),
    file: { name: `meridian-${economy}-scores-to-${year}`, rows: () => scoresOfYears(environment, model) },
  };
}

/** The overall score, the group's median, then the areas. */
function historyTable(
  environment: Environment<NamingCatalog>,
  model: HistoryModel,
  areas: readonly string[],
): FigureTable {
  const { words, numbers } = environment;
  const { year, group, history, courses } = model;
  const valuesOf = (points: readonly { readonly year: number; readonly value: number }[]) =>
    new Map(points.map((point) => [point.year, numbers.value(point.value, 1)]));
  const medians = (courses[OVERALL] ?? []).flatMap(([at, value]) =>
    at <= year ? [{ year: at, value }] : [],
  );
  return yearsTable(words, historyTitle(environment, model), [
    { name: words.score.overall, values: valuesOf(scoresUpTo(history, OVERALL, year)) },
    {
      name: words.ranges.receipt.measured,
      values: new Map(
        scoresUpTo(history, OVERALL, year).flatMap(({ year: at, measured }) =>
          measured === null ? [] : [[at, percentOf(environment, measured)] as const],
        ),
      ),
    },
    { name: words.indicator.average('median', group.short), values: valuesOf(medians) },
    ...areas.map((area) => ({
      name: columnName(environment, area),
      values: valuesOf(scoresUpTo(history, area, year)),
    })),
  ]);
}

function scoresOfYears(environment: Environment<NamingCatalog>, model: HistoryModel): DownloadRow[] {
  const { economy, year, history, group, courses } = model;
  const overall = { column: OVERALL, name: columnName(environment, OVERALL) };
  return [
    ...Object.keys(history.scores).flatMap((column) =>
      scoresUpTo(history, column, year).map((each) =>
        scoreRow(environment, { economy, column, year: each.year, score: each.value }),
      ),
    ),
    ...courseRowsOf(
      environment,
      overall,
      group,
      (courses[OVERALL] ?? []).filter(([at]) => at <= year),
    ),
    ...changeRows(environment, model),
  ];
}
