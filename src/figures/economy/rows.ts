import type { NamingCatalog } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import { downloadRow } from '../rows.ts';
import { columnName } from '../scores/receipt.ts';
import { hasValue } from './facts.ts';
import type { EconomyModel } from './model.ts';

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
