import { basesIn, offeredYears, publishHistories } from '../../src/answers/comparable.ts';
import { newestWellCoveredInAll } from '../../src/answers/coverage.ts';
import {
  byEconomy,
  changesFrom,
  type PublishedChanges,
  type PublishedHistory,
  type PublishedPanel,
  type PublishedScores,
  unpackSegments,
} from '../../src/answers/published.ts';
import { packPanel } from '../../src/answers/rangeDraws.ts';
import { panelAt, publishScores } from '../../src/answers/scores.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { type Scores, scoreByDefault } from '../../src/scoring/default.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { valuesIn } from '../../src/scoring/series.ts';
import type { Panel } from '../../src/scoring/types.ts';
import { type Comparable, changesOver, doubtOf, makeComparable } from './comparable.ts';
import { publishSegments } from './economies.ts';
import type { Facts } from './facts.ts';

export interface MadeScores {
  /** what the scores are made of, a column an indicator */
  readonly panel: Panel;
  readonly scores: Scores;
}

export interface AllScores {
  /** every year in which the ranking of an area, or overall, is stated, ascending */
  readonly years: readonly PublishedScores[];
  /** published year → what its scores are made of */
  readonly made: ReadonlyMap<number, MadeScores>;
  readonly defaultYear: number;
  /** column → the years in which its ranking is stated, ascending */
  readonly offered: Readonly<Record<string, readonly number[]>>;
  /** column → its comparable series */
  readonly history: ReadonlyMap<string, PublishedHistory>;
  readonly changes: readonly PublishedChanges[];
  /** what each published year's scores are made of, and what is drawn besides the method */
  readonly panels: readonly PublishedPanel[];
  /** the one comparable series, which ends on the default year's scores */
  readonly comparable: Comparable;
}

/**
 * The scores of the default year, the newest in which every area is well covered, and of the years before it as the comparable
 * series has them: with the default year's indicators, weights and cells.
 */
export function scoreAll(tables: Tables, facts: Facts): AllScores {
  const series = new Map([...facts.series].map(([indicator, own]) => [indicator, byEconomy(own)]));
  const economies = tables.economies.map(({ economy }) => economy);
  const weighted = tables.indicators.filter(({ weight }) => weight > 0);
  const observed = weighted.flatMap(({ indicator }) =>
    (facts.series.get(indicator) ?? []).map(({ year }) => year),
  );
  const known = new Map(
    [...new Set(observed)].map((year) => {
      const panel = panelAt(economies, weighted, series, year);
      return [year, { panel, scores: scoreByDefault(panel, weighted) }] as const;
    }),
  );
  const counts = countsByColumn([...known].map(([year, { scores }]) => publishScores(year, scores)));
  const areas = new Map([...counts].filter(([column]) => tables.areas.some(({ area }) => area === column)));
  const defaultYear = newestWellCoveredInAll(areas);
  const newest = known.get(defaultYear);
  if (newest === undefined) throw new Error(`expected scores of ${defaultYear}`);
  const segments = new Map(
    [...facts.segments].map(
      ([indicator, rows]) => [indicator, unpackSegments(publishSegments(rows))] as const,
    ),
  );
  const comparable = makeComparable({
    tables,
    series,
    segmentsOf: (indicator) => segments.get(indicator),
    year: defaultYear,
    scores: newest.scores,
  });
  const counted = new Set(newest.scores.raw.columns);
  const offered = offeredYears(comparable.series);
  const years = [...new Set(Object.values(offered).flat())].sort((a, b) => a - b);
  const made = new Map(
    years.map((year): [number, MadeScores] => {
      if (year === defaultYear) return [year, newest];
      const panel = valuesIn(comparable.series, year);
      return [year, { panel, scores: scoreByDefault(panel, weighted, undefined, counted) }];
    }),
  );
  const spans = years.flatMap((to) => changesFrom(years, defaultYear, to).map((from) => ({ from, to })));
  return {
    years: [...made].map(([year, { scores }]) => ({
      ...publishScores(year, scores),
      method: METHOD,
      ...basesIn(comparable.series, year),
    })),
    made,
    defaultYear,
    offered,
    comparable,
    history: publishHistories(comparable.series),
    panels: [...made].map(([year, { panel }]) => packPanel(year, panel, doubtOf(tables, comparable, year))),
    changes: changesOver(tables, comparable, series, spans),
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
