import type { PublishedLevelThen } from '../../answers/levels.ts';
import type { Catalog } from '../../catalog/catalog.ts';

/** A member in an area: whom of the others it could ask, and who could ask it. */
export interface ExchangeRow {
  readonly economy: string;
  readonly asks: readonly string[];
  readonly asked: readonly string[];
}

export interface Exchange {
  /** what people have or can do, by which members are compared */
  readonly outcomes: readonly string[];
  /** areas with an outcome, in their order; members with neither side are left out */
  readonly areas: readonly { readonly area: string; readonly rows: readonly ExchangeRow[] }[];
  /** members who could ask another one in any area, and who could be asked */
  readonly asking: number;
  readonly giving: number;
}

/** Who of a group's members was level with whom, and is ahead: only pairs of members. */
export function exchangeOf(
  catalog: Catalog,
  { outcomes, economies }: PublishedLevelThen,
  members: readonly string[],
): Exchange {
  const among = new Set(members);
  const areas = catalog.areas.flatMap(({ area }) => {
    const own = catalog.indicators
      .filter((indicator) => indicator.area === area && outcomes.includes(indicator.indicator))
      .map(({ indicator }) => indicator);
    if (own.length === 0) return [];
    const pairs = members.flatMap((learner) => {
      const found = own.flatMap((id) => economies[learner]?.[id]?.matches ?? []);
      return [...new Set(found.map(({ economy }) => economy))]
        .filter((economy) => among.has(economy))
        .map((economy) => ({ learner, economy }));
    });
    const rows = members.map((economy) => ({
      economy,
      asks: pairs.filter(({ learner }) => learner === economy).map((pair) => pair.economy),
      asked: pairs.filter((pair) => pair.economy === economy).map(({ learner }) => learner),
    }));
    return [{ area, rows: rows.filter(({ asks, asked }) => asks.length + asked.length > 0) }];
  });
  const count = (side: 'asks' | 'asked') =>
    new Set(
      areas.flatMap(({ rows }) => rows.filter((row) => row[side].length > 0).map(({ economy }) => economy)),
    ).size;
  return { outcomes, areas, asking: count('asks'), giving: count('asked') };
}
