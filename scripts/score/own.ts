import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestWellCoveredInAll } from '../../src/answers/coverage.ts';
import type { YearValue } from '../../src/answers/newest.ts';
import { type AllSeries, panelAt } from '../../src/answers/scores.ts';
import { readTables, type Tables } from '../../src/catalog/read.ts';
import type { IndicatorRow } from '../../src/catalog/types.ts';
import { openNodeEngine } from '../../src/engine/node.ts';
import { type PanelParams, panel } from '../../src/questions/panel.ts';
import { type Scores, scoreByDefault } from '../../src/scoring/default.ts';
import { columnOf } from '../../src/scoring/panel.ts';
import { type ComparableSeries, comparableSeries } from '../../src/scoring/series.ts';

/** The scores of the data package by the default method, in the year that they are best covered. */
export interface OwnScores {
  readonly tables: Tables;
  readonly weighted: readonly IndicatorRow[];
  readonly series: AllSeries;
  readonly year: number;
  readonly scores: Scores;
}

/** The series of the areas' indicators: of those that carry weight, or of all. */
export async function askSeries(
  dataDir: string,
  areas: readonly string[],
  indicators: PanelParams['indicators'],
): Promise<AllSeries> {
  const engine = openNodeEngine({ dataDir });
  try {
    const series = new Map<string, Map<string, YearValue[]>>();
    for (const { indicator, economy, ...value } of await engine.ask(panel, { areas, indicators })) {
      const own = series.get(indicator) ?? new Map<string, YearValue[]>();
      series.set(indicator, own);
      const values = own.get(economy) ?? [];
      own.set(economy, values);
      values.push(value);
    }
    return series;
  } finally {
    await engine.close();
  }
}

/** Scores the data package in the newest year in which every area has 80 % of its peak number of scored economies. */
export async function scoreOwnData(dataDir: string): Promise<OwnScores> {
  // Packages of earlier versions have not all of today's tables.
  const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const tables = readTables((table) => textOf(join(dataDir, `${table}.csv`)));
  const weighted = tables.indicators.filter(({ weight }) => weight > 0);
  const economies = tables.economies.map(({ economy }) => economy);
  const areas = [...new Set(weighted.map(({ area }) => area))];
  const series = await askSeries(dataDir, areas, 'weighted');
  const years = [
    ...new Set([...series.values()].flatMap((own) => [...own.values()].flat()).map(({ year }) => year)),
  ];
  const counts = new Map<string, Map<number, number>>();
  const scored = new Map<number, Scores>();
  for (const year of years) {
    const scores = scoreByDefault(panelAt(economies, weighted, series, year), weighted);
    scored.set(year, scores);
    scores.scores.columns.slice(0, -1).forEach((area, c) => {
      const n = columnOf(scores.scores, c).filter((score) => !Number.isNaN(score)).length;
      counts.set(area, (counts.get(area) ?? new Map<number, number>()).set(year, n));
    });
  }
  const year = newestWellCoveredInAll(counts);
  const scores = scored.get(year);
  if (scores === undefined) throw new Error(`There are no scores of ${year}.`);
  return { tables, weighted, series, year, scores };
}

/** The comparable series of the data package's scores. */
export function ownSeries({ scores, year, weighted, series }: OwnScores): ComparableSeries {
  const valuesOf = (unit: string, indicator: string) => series.get(indicator)?.get(unit) ?? [];
  return comparableSeries({ scores, year, indicators: weighted, valuesOf });
}
