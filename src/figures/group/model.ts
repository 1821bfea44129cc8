import { medianAmong, spreadAmong } from '../../answers/groupScores.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { worldOf } from '../../answers/subsetScores.ts';
import type { Area, Catalog, Group } from '../../catalog/catalog.ts';
import { printedDifference } from '../../catalog/rounding.ts';

/** A group's members in one column of scores beside the world. */
export interface BesideWorld {
  /** null where no member has a score */
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  readonly world: number | null;
  /** members with a score, and economies with one */
  readonly n: number;
  readonly worldN: number;
  /** of the group's median above the world's, of both as tables print them; null where one is missing */
  readonly distance: number | null;
}

/** The same in an area. */
export interface AreaBesideWorld extends BesideWorld {
  readonly area: Area;
}

/** Decimals of medians and of what lies between them. */
export const MEDIAN_DECIMALS = 1;

/** A group's members beside the world in a column; null where there is no such column. */
export function besideWorld(
  scores: PublishedScores,
  { members }: Pick<Group, 'members'>,
  column: string,
): BesideWorld | null {
  const at = scores.columns.indexOf(column);
  if (at < 0) return null;
  const everybody = worldOf(scores);
  const median = medianAmong(scores, members, column);
  const world = everybody.medians[at] ?? null;
  return {
    median,
    world,
    quartiles: spreadAmong(scores, members, column)?.quartiles ?? null,
    n: members.filter((economy) => (scores.scores[economy]?.[at] ?? null) !== null).length,
    worldN: everybody.ranked[at] ?? 0,
    distance: median === null || world === null ? null : printedDifference(world, median, MEDIAN_DECIMALS),
  };
}

/** Every area of a group beside the world, in the order of the areas. */
export function areasBesideWorld(
  { areas }: Pick<Catalog, 'areas'>,
  scores: PublishedScores,
  group: Pick<Group, 'members'>,
): AreaBesideWorld[] {
  return areas.flatMap((area) => {
    const own = besideWorld(scores, group, area.area);
    return own === null ? [] : [{ area, ...own }];
  });
}

/** Areas in which a group's median is furthest above and furthest below the world's, where it is above or below anywhere. */
export function furthest(areas: readonly AreaBesideWorld[]): {
  readonly above: AreaBesideWorld | null;
  readonly below: AreaBesideWorld | null;
} {
  const known = areas.filter(({ distance }) => distance !== null);
  const sorted = [...known].sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    above: first !== undefined && (first.distance ?? 0) > 0 ? first : null,
    below: last !== undefined && (last.distance ?? 0) < 0 ? last : null,
  };
}
