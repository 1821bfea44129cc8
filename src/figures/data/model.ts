import {
  currentIndicators,
  type HeldByEconomy,
  heldByEconomy,
  type PublishedHeld,
  typicalCount,
  wellCovered,
} from '../../answers/held.ts';
import type { Area, Catalog, Group } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { CONTEXT } from '../../catalog/types.ts';

/** How many indicators and values there are of an area, or of the context. */
interface AreaCounts {
  readonly area: string;
  readonly indicators: number;
  readonly scored: number;
  readonly observations: number;
}

/** How well a group's members are covered. */
interface GroupShares {
  readonly group: Group;
  /** area → share of members with at least half of its indicators, 0 to 1 */
  readonly shares: ReadonlyMap<string, number>;
}

/** What the data page says of coverage, without words. */
export interface CoverageModel {
  readonly held: PublishedHeld;
  readonly group: Group;
  /** in the order of their names */
  readonly members: readonly HeldByEconomy[];
  /** areas with their indicators that anybody has up to date */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly counts: readonly AreaCounts[];
  readonly groups: readonly GroupShares[];
  /** indicators that coverage is counted in, and as many as at least half of the members have */
  readonly all: number;
  readonly typical: number;
}

export function coverageModel(catalog: Catalog, held: PublishedHeld, group: Group): CoverageModel {
  const areas = currentIndicators(held, catalog.indicators);
  const members = heldByEconomy(held, areas, byName(catalog, group.members));
  return {
    held,
    group,
    members,
    areas,
    counts: [...catalog.areas.map(({ area }) => area), CONTEXT].map((area) => countsOf(catalog, held, area)),
    groups: catalog.groups
      .filter(({ kind, members: own }) => kind !== 'region' && own.length > 0)
      .map((each) => ({ group: each, shares: sharesOf(held, areas, each) })),
    all: [...areas.values()].reduce((sum, ids) => sum + ids.length, 0),
    typical: typicalCount(members),
  };
}

function countsOf({ indicators }: Catalog, held: PublishedHeld, area: string): AreaCounts {
  const own = indicators.filter((each) => each.area === area);
  return {
    area,
    indicators: own.length,
    scored: own.filter(({ weight }) => weight > 0).length,
    observations: own.reduce(
      (sum, { indicator }) => sum + (held.indicators[indicator]?.observations ?? 0),
      0,
    ),
  };
}

function sharesOf(
  held: PublishedHeld,
  areas: CoverageModel['areas'],
  { members }: Group,
): ReadonlyMap<string, number> {
  const own = heldByEconomy(held, areas, members);
  return new Map([...areas].map(([area, ids]) => [area, wellCovered(own, area, ids.length)]));
}

/** The areas that coverage is counted in, with their names, in their order. */
export function countedAreas({ areas }: Catalog, counted: CoverageModel['areas']): readonly Area[] {
  return areas.filter(({ area }) => counted.has(area));
}
