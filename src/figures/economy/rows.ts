import { isMissing, newestAt } from '../../answers/newest.ts';
import type { EconomyAnswer } from '../../answers/published.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import { downloadRow } from '../rows.ts';
import { columnName } from '../scores/receipt.ts';
import type { Dimension } from './dividesModel.ts';
import { hasValue } from './facts.ts';
import type { EconomyModel } from './model.ts';

function scoreRow(
  environment: Environment,
  economy: string,
  column: string,
  year: number,
  value: number,
): DownloadRow {
  const { catalog, words } = environment;
  return {
    economy,
    economy_name: catalog.economies[economy] ?? economy,
    indicator: `score-${column}`,
    indicator_name: words.score.of(columnName(environment, column)),
    year_requested: year,
    year,
    lag: 0,
    value,
    unit: words.score.unit,
    flag: '',
    source: words.figure.meridian(catalog.version),
    licence: words.score.licence,
  };
}

/** The economy's scores, then those of the economies that it is compared with. */
export function profileRows(environment: Environment, model: EconomyModel): DownloadRow[] {
  const { areas, overall, comparators, economy, year } = model;
  const columns = [...(overall === null ? [] : [overall]), ...areas];
  const own = columns.map(({ column, score }) => ({ economy, column, score }));
  const others = comparators
    .filter(({ group }) => group === null)
    .flatMap(({ code, scoreOf }) =>
      columns.map(({ column }) => ({ economy: code, column, score: scoreOf(column) })),
    );
  return [...own, ...others].flatMap(({ economy: of, column, score }) =>
    score === null ? [] : [scoreRow(environment, of, column, year, score)],
  );
}

/** The scores of every year up to the model's. */
export function historyRows(
  environment: Environment,
  { economy, year }: EconomyModel,
  { history }: EconomyAnswer,
): DownloadRow[] {
  return Object.entries(history.scores).flatMap(([column, scores]) =>
    history.years.flatMap((at, index) => {
      const score = scores[index] ?? null;
      return score === null || at > year ? [] : [scoreRow(environment, economy, column, at, score)];
    }),
  );
}

/** The newest values, those of the table. */
export function factRows({ catalog }: Environment, { facts, economy }: EconomyModel): DownloadRow[] {
  return facts
    .flatMap((own) => own.facts)
    .filter(hasValue)
    .map(({ indicator, newest }) => downloadRow(catalog, indicator, economy, newest));
}

/** Both sides of every divide. */
export function divideRows(
  { catalog }: Environment,
  economy: string,
  dimensions: readonly Dimension[],
  { segments }: EconomyAnswer,
): DownloadRow[] {
  return dimensions.flatMap(({ pair, shares, others }) =>
    [...shares, ...others].flatMap(({ indicator, gap }) =>
      pair.flatMap(({ segment }) => {
        const value = newestAt(segments.get(indicator.indicator)?.get(segment) ?? [], gap.year, 0);
        return isMissing(value) ? [] : [{ ...downloadRow(catalog, indicator, economy, value), segment }];
      }),
    ),
  );
}
