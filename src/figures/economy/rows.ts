import type { NamingCatalog } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import type { DownloadRow } from '../../export/csv.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import { downloadRow } from '../rows.ts';
import { columnName } from '../scores/receipt.ts';
import { hasValue } from './facts.ts';
import type { EconomyModel } from './model.ts';
import type { ProfileModel } from './profileModel.ts';
import type { ScoreChangeModel } from './words.ts';

/** A score as a download says it. */
export function scoreRow(
  environment: Environment<NamingCatalog>,
  { economy, column, year, score }: ScoreOfYear,
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
    value: score,
    unit: words.score.unit,
    flag: '',
    source: words.figure.meridian(catalog.version, methodOf(catalog)),
    licence: words.score.licence,
  };
}

/** How the overall score changed, where that may be stated, and between which changes the draws lie. */
export function changeRows(
  environment: Environment<NamingCatalog>,
  { economy, year, overall }: Pick<ProfileModel, 'year'> & ScoreChangeModel,
): DownloadRow[] {
  const { words } = environment;
  const change = overall?.change ?? null;
  if (change === null) return [];
  const row = (suffix: string, value: number | null | undefined, unit: string): DownloadRow[] =>
    value === null || value === undefined
      ? []
      : [
          {
            ...scoreRow(environment, { economy, column: OVERALL, year, score: value }),
            indicator: `score-change-${OVERALL}${suffix}`,
            indicator_name: words.labelled(unit, columnName(environment, OVERALL)),
            unit,
          },
        ];
  const { change: points, renewed } = words.area.movers;
  if (change.kind === 'not stated') return row('-renewed', change.renewed, renewed);
  return [
    ...row('', change.change, points),
    ...row('-low', change.interval?.[0], points),
    ...row('-high', change.interval?.[1], points),
    ...row('-renewed', change.renewed, renewed),
  ];
}

export interface ScoreOfYear {
  readonly economy: string;
  /** an area, or `overall` */
  readonly column: string;
  readonly year: number;
  readonly score: number;
}

/** The newest values, those of the table. */
export function factRows(
  { catalog }: Environment<NamingCatalog>,
  { facts, economy }: EconomyModel,
): DownloadRow[] {
  return facts
    .flatMap((area) => area.facts)
    .filter(hasValue)
    .map(({ indicator, newest }) => downloadRow(catalog, indicator, economy, newest));
}
