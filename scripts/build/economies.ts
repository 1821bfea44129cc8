import { group, rollup } from 'd3-array';
import { askedAt } from '../../src/answers/newest.ts';
import {
  byEconomy,
  type Place,
  type PublishedEconomy,
  type PublishedHistory,
  type PublishedRanges,
  type PublishedSegments,
  type PublishedValues,
  packer,
  packPlaces,
} from '../../src/answers/published.ts';
import { standing } from '../../src/answers/standing.ts';
import type { IndicatorYears } from '../../src/catalog/catalog.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { SegmentsAnswer } from '../../src/questions/segments.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import type { Facts } from './facts.ts';
import { policiesByEconomy } from './policies.ts';

type Ranks = Record<string, Record<string, Record<string, Place>>>;

/** economy → indicator → group it is a member of → its place there among newest values up to a year */
function ranksOf(
  tables: Tables,
  facts: Facts,
  years: ReadonlyMap<string, IndicatorYears>,
  upTo: number,
): Ranks {
  const ranks: Ranks = Object.fromEntries(tables.economies.map(({ economy }) => [economy, {}]));
  const members = rollup(
    tables.memberships.filter(({ status }) => status === 'member'),
    (own) => own.map(({ economy }) => economy),
    (row) => row.group,
  );
  for (const { indicator, direction, tolerance_years } of tables.indicators) {
    const rows = facts.series.get(indicator);
    const own = years.get(indicator);
    if (rows === undefined || own === undefined || direction === 0) continue;
    const year = askedAt(own, upTo);
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
        const places = ranks[economy];
        if (places === undefined || rank === null) continue;
        const shared = sharing.get(rank) ?? 1;
        places[indicator] = {
          ...places[indicator],
          [id]: shared > 1 ? [rank, placed.length, shared] : [rank, placed.length],
        };
      }
    }
  }
  return ranks;
}

/** What is known of all economies' scores. */
interface EconomyScores {
  /** the default one, up to which values are the newest */
  readonly year: number;
  /** column → its comparable series */
  readonly history: ReadonlyMap<string, PublishedHistory>;
  /** how sure ranks in the world are */
  readonly world: PublishedRanges | undefined;
}

/** All that is known of an economy; what its page says beside its values is a file of its own. */
export type WholeEconomy = PublishedEconomy & PublishedValues;

/** All that is known of each economy. */
export function publishEconomies(
  tables: Tables,
  facts: Facts,
  years: ReadonlyMap<string, IndicatorYears>,
  { year, history, world }: EconomyScores,
): Map<string, WholeEconomy> {
  const ranks = ranksOf(tables, facts, years, year);
  const policies = policiesByEconomy(tables);
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
          ranks: packPlaces(ranks[economy] ?? {}),
          history: historyOf(economy, history),
          ...worldRangeOf(economy, world),
          policies: policies.get(economy) ?? { sources: [], facts: [] },
        },
      ];
    }),
  );
}

function worldRangeOf(
  economy: string,
  world: PublishedRanges | undefined,
): Pick<PublishedEconomy, 'worldRange'> {
  const range = world?.ranges[economy]?.[world.columns.indexOf(OVERALL)] ?? null;
  return range === null ? {} : { worldRange: range };
}

function historyOf(economy: string, history: ReadonlyMap<string, PublishedHistory>): PublishedHistory {
  const years = [...new Set([...history.values()].flatMap((own) => own.years))].sort((a, b) => a - b);
  const scored = [...history].filter(([, { scores }]) => scores[economy] !== undefined);
  const record = <T>(of: (own: PublishedHistory) => T) =>
    Object.fromEntries(scored.map(([column, own]) => [column, of(own)] as const));
  const inYears = (own: PublishedHistory, row: readonly (number | null)[] | undefined) =>
    years.map((year) => row?.[own.years.indexOf(year)] ?? null);
  return {
    years,
    scores: record((own) => inYears(own, own.scores[economy])),
    measured: record((own) => inYears(own, own.measured?.[economy])),
    renewed: record((own) => own.renewed?.[economy] ?? 0),
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
