import { group, rollup } from 'd3-array';
import {
  byEconomy,
  type Place,
  type PublishedEconomy,
  type PublishedHistory,
  type PublishedSegments,
  packer,
} from '../../src/answers/published.ts';
import { standing } from '../../src/answers/standing.ts';
import type { IndicatorYears } from '../../src/catalog/catalog.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { SegmentsAnswer } from '../../src/questions/segments.ts';
import type { Facts } from './facts.ts';

type Ranks = Record<string, Record<string, Record<string, Place>>>;

/** economy → indicator → group it is a member of → its place there in the indicator's default year */
function ranksOf(tables: Tables, facts: Facts, years: ReadonlyMap<string, IndicatorYears>): Ranks {
  const ranks: Ranks = Object.fromEntries(tables.economies.map(({ economy }) => [economy, {}]));
  const members = rollup(
    tables.memberships.filter(({ status }) => status === 'member'),
    (own) => own.map(({ economy }) => economy),
    (row) => row.group,
  );
  for (const { indicator, direction, tolerance_years } of tables.indicators) {
    const rows = facts.series.get(indicator);
    const year = years.get(indicator)?.defaultYear;
    if (rows === undefined || year === undefined || direction === 0) continue;
    const series = byEconomy(rows);
    for (const [id, economies] of members) {
      const { placed } = standing(
        series,
        economies,
        { year, toleranceYears: tolerance_years },
        { direction },
      );
      const sharing = rollup(
        placed,
        (own) => own.length,
        (own) => own.rank,
      );
      for (const { economy, rank } of placed) {
        const own = ranks[economy];
        if (own === undefined || rank === null) continue;
        const shared = sharing.get(rank) ?? 1;
        own[indicator] = {
          ...own[indicator],
          [id]: shared > 1 ? [rank, placed.length, shared] : [rank, placed.length],
        };
      }
    }
  }
  return ranks;
}

/** All that is known of each economy, one file each. */
export function publishEconomies(
  tables: Tables,
  facts: Facts,
  years: ReadonlyMap<string, IndicatorYears>,
  history: ReadonlyMap<string, PublishedHistory>,
): Map<string, PublishedEconomy> {
  const ranks = ranksOf(tables, facts, years);
  const whole = new Map(
    [...facts.series].map(([indicator, rows]) => [indicator, group(rows, (row) => row.economy)]),
  );
  const divided = new Map(
    [...facts.segments].map(([indicator, rows]) => [indicator, group(rows, (row) => row.economy)]),
  );
  return new Map(
    tables.economies.map(({ economy }) => {
      const own = [...whole].flatMap(([indicator, by]) => {
        const rows = by.get(economy);
        return rows === undefined ? [] : [[indicator, rows] as const];
      });
      const parts = [...divided].flatMap(([indicator, by]) => {
        const rows = by.get(economy);
        return rows === undefined ? [] : [[indicator, rows] as const];
      });
      const { sources, pack } = packer([...own, ...parts].flatMap(([, rows]) => rows));
      return [
        economy,
        {
          sources,
          values: Object.fromEntries(own.map(([indicator, rows]) => [indicator, pack(rows)])),
          segments: Object.fromEntries(parts.map(([indicator, rows]) => [indicator, bySegment(rows, pack)])),
          ranks: ranks[economy] ?? {},
          history: historyOf(economy, history),
        },
      ];
    }),
  );
}

function historyOf(economy: string, history: ReadonlyMap<string, PublishedHistory>): PublishedHistory {
  return {
    years: [...history.values()][0]?.years ?? [],
    scores: Object.fromEntries(
      [...history].flatMap(([column, { scores }]) => {
        const own = scores[economy];
        return own === undefined ? [] : [[column, own] as const];
      }),
    ),
  };
}

function bySegment(rows: readonly SegmentsAnswer[], pack: ReturnType<typeof packer>['pack']) {
  return Object.fromEntries([...group(rows, ({ segment }) => segment)].map(([id, own]) => [id, pack(own)]));
}

export function publishSegments(rows: readonly SegmentsAnswer[]): PublishedSegments {
  const { sources, pack } = packer(rows);
  return {
    sources,
    values: Object.fromEntries(
      [...group(rows, ({ economy }) => economy)].map(([economy, own]) => [economy, bySegment(own, pack)]),
    ),
  };
}
