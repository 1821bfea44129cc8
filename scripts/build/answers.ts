import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newestWellCovered, newestWellCoveredInAll } from '../../src/answers/coverage.ts';
import {
  byEconomy,
  type IndicatorAbout,
  type PublishedScores,
  packSeries,
  type SeriesRow,
} from '../../src/answers/published.ts';
import { publishScores } from '../../src/answers/scores.ts';
import { type Catalog, type CatalogFacts, type IndicatorYears, localise } from '../../src/catalog/catalog.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { type IndicatorRow, LANGUAGES, type Language } from '../../src/catalog/types.ts';
import type { Engine } from '../../src/engine/types.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { series } from '../../src/questions/series.ts';

/** Every answer that pages stand on, in the form it is published in. */
export interface Answers {
  readonly catalogs: Readonly<Record<Language, Catalog>>;
  /** path under the site → content */
  readonly files: ReadonlyMap<string, unknown>;
}

/** A year's scores are published where some area has at least half of its peak number of scored economies. */
const WORTH_SHOWING = 0.5;

/** Asks the common questions once. */
export async function askAll(engine: Engine, tables: Tables, version: string): Promise<Answers> {
  const files = new Map<string, unknown>();
  const rows = new Map<string, readonly SeriesRow[]>();
  for (const { indicator, area } of tables.indicators) {
    const own = await engine.ask(series, { indicator, area });
    if (own.length > 0) rows.set(indicator, own);
  }
  for (const row of tables.indicators) {
    const own = rows.get(row.indicator);
    if (own === undefined) continue;
    files.set(answerPaths.series(row.indicator), packSeries(own));
    files.set(answerPaths.about(row.indicator), aboutOf(row));
  }
  const scores = scoresOf(tables, rows);
  for (const own of scores.years) files.set(answerPaths.scores(own.year), own);
  const facts: CatalogFacts = {
    version,
    indicatorYears: new Map([...rows].map(([indicator, own]) => [indicator, yearsOf(own)])),
    scoreYears: scores.years.map(({ year }) => year),
    scoreYear: scores.defaultYear,
  };
  const catalogs = Object.fromEntries(
    LANGUAGES.map((language) => [language, localise(tables, language, facts)]),
  ) as Record<Language, Catalog>;
  for (const language of LANGUAGES) files.set(answerPaths.catalog(language), catalogs[language]);
  return { catalogs, files };
}

function aboutOf(row: IndicatorRow): IndicatorAbout {
  return {
    definition: row.definition,
    weightReason: row.weight_reason,
    goalposts: [row.goalpost_low, row.goalpost_high],
  };
}

function yearsOf(rows: readonly SeriesRow[]): IndicatorYears {
  const counts = new Map<number, number>();
  for (const { year } of rows) counts.set(year, (counts.get(year) ?? 0) + 1);
  return {
    firstYear: Math.min(...counts.keys()),
    lastYear: Math.max(...counts.keys()),
    defaultYear: newestWellCovered(counts),
  };
}

function scoresOf(
  tables: Tables,
  rows: ReadonlyMap<string, readonly SeriesRow[]>,
): { readonly years: readonly PublishedScores[]; readonly defaultYear: number } {
  const all = new Map([...rows].map(([indicator, own]) => [indicator, byEconomy(own)]));
  const economies = tables.economies.map(({ economy }) => economy);
  const weighted = tables.indicators.filter(({ weight }) => weight > 0);
  const observed = weighted.flatMap(({ indicator }) => (rows.get(indicator) ?? []).map(({ year }) => year));
  const candidates = [...new Set(observed)].sort((a, b) => a - b);
  const scored = candidates.map((year) => publishScores(economies, weighted, all, year));
  const counts = countsByColumn(scored);
  const peaks = new Map([...counts].map(([column, own]) => [column, Math.max(...own.values())]));
  const worth = scored.filter(({ year }) =>
    [...counts].some(
      ([column, own]) => (own.get(year) ?? 0) >= WORTH_SHOWING * (peaks.get(column) ?? Infinity),
    ),
  );
  const areas = new Map([...counts].filter(([column]) => tables.areas.some(({ area }) => area === column)));
  return { years: worth, defaultYear: newestWellCoveredInAll(areas) };
}

/** column → year → number of scored economies */
function countsByColumn(scored: readonly PublishedScores[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { year, columns, scores } of scored) {
    columns.forEach((column, c) => {
      const n = Object.values(scores).filter((own) => typeof own[c] === 'number').length;
      if (n === 0) return;
      counts.set(column, (counts.get(column) ?? new Map<number, number>()).set(year, n));
    });
  }
  return counts;
}

export function writeAnswers({ files }: Answers, out: string): void {
  for (const [path, content] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
}
