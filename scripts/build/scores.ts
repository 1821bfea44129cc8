import { publishChanges } from '../../src/answers/changes.ts';
import { newestWellCoveredInAll } from '../../src/answers/coverage.ts';
import {
  byEconomy,
  changesFrom,
  type PublishedChanges,
  type PublishedHistory,
  type PublishedPanel,
  type PublishedScores,
} from '../../src/answers/published.ts';
import { packPanel } from '../../src/answers/ranges.ts';
import { panelAt, publishScores } from '../../src/answers/scores.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { type Scores, scoreByDefault } from '../../src/scoring/default.ts';
import type { Panel } from '../../src/scoring/types.ts';
import type { Facts } from './facts.ts';

/** A year's scores are published where some area has at least half of its peak number of scored economies. */
const WORTH_SHOWING = 0.5;

export interface MadeScores {
  /** newest values within tolerance, a column for every weighted indicator */
  readonly panel: Panel;
  readonly scores: Scores;
}

export interface AllScores {
  readonly years: readonly PublishedScores[];
  /** year → what its scores were made of; also years that are not worth publishing */
  readonly made: ReadonlyMap<number, MadeScores>;
  readonly defaultYear: number;
  /** column → its scores in all years */
  readonly history: ReadonlyMap<string, PublishedHistory>;
  readonly changes: readonly PublishedChanges[];
  /** what each published year's scores are made of */
  readonly panels: readonly PublishedPanel[];
}

export function scoreAll(tables: Tables, facts: Facts): AllScores {
  const series = new Map([...facts.series].map(([indicator, own]) => [indicator, byEconomy(own)]));
  const economies = tables.economies.map(({ economy }) => economy);
  const weighted = tables.indicators.filter(({ weight }) => weight > 0);
  const observed = weighted.flatMap(({ indicator }) =>
    (facts.series.get(indicator) ?? []).map(({ year }) => year),
  );
  const candidates = [...new Set(observed)].sort((a, b) => a - b);
  const made = new Map(
    candidates.map((year) => {
      const panel = panelAt(economies, weighted, series, year);
      return [year, { panel, scores: scoreByDefault(panel, weighted) }] as const;
    }),
  );
  const scored = [...made].map(([year, { scores }]) => publishScores(year, scores));
  const counts = countsByColumn(scored);
  const peaks = new Map([...counts].map(([column, own]) => [column, Math.max(...own.values())]));
  const years = scored.filter(({ year }) =>
    [...counts].some(
      ([column, own]) => (own.get(year) ?? 0) >= WORTH_SHOWING * (peaks.get(column) ?? Infinity),
    ),
  );
  const areas = new Map([...counts].filter(([column]) => tables.areas.some(({ area }) => area === column)));
  const defaultYear = newestWellCoveredInAll(areas);
  const scoreYears = years.map(({ year }) => year);
  const spans = scoreYears.flatMap((to) =>
    changesFrom(scoreYears, defaultYear, to).map((from) => ({ from, to })),
  );
  return {
    years,
    made,
    defaultYear,
    history: new Map([...counts.keys()].map((column) => [column, historyOf(column, years)])),
    panels: years.flatMap(({ year }) => {
      const own = made.get(year);
      return own === undefined ? [] : [packPanel(year, own.panel)];
    }),
    changes: spans.map((span) => publishChanges(economies, weighted, series, span)),
  };
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

function historyOf(column: string, years: readonly PublishedScores[]): PublishedHistory {
  const score = (own: PublishedScores, economy: string) => {
    const value = own.scores[economy]?.[own.columns.indexOf(column)];
    return typeof value === 'number' ? Number(value.toPrecision(4)) : null;
  };
  const economies = [...new Set(years.flatMap((own) => Object.keys(own.scores)))].sort();
  return {
    years: years.map(({ year }) => year),
    scores: Object.fromEntries(
      economies
        .map((economy) => [economy, years.map((own) => score(own, economy))] as const)
        .filter(([, own]) => own.some((value) => value !== null)),
    ),
  };
}
