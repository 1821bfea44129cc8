import { medianAmong, spreadAmong } from '../../answers/groupScores.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { worldOf } from '../../answers/subsetScores.ts';
import type { Area, Catalog, Group } from '../../catalog/catalog.ts';
import { printedDifference } from '../../catalog/rounding.ts';

/** A group's members in one area beside the world. */
export interface AreaBesideWorld {
  readonly area: Area;
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

/** Decimals of medians and of what lies between them. */
export const MEDIAN_DECIMALS = 1;

/** Every area of a group beside the world, in the order of the areas. */
export function areasBesideWorld(
  { areas }: Pick<Catalog, 'areas'>,
  scores: PublishedScores,
  { members }: Pick<Group, 'members'>,
): AreaBesideWorld[] {
  const everybody = worldOf(scores);
  return areas.flatMap((area): AreaBesideWorld[] => {
    const at = scores.columns.indexOf(area.area);
    if (at < 0) return [];
    const median = medianAmong(scores, members, area.area);
    const world = everybody.medians[at] ?? null;
    return [
      {
        area,
        median,
        world,
        quartiles: spreadAmong(scores, members, area.area)?.quartiles ?? null,
        n: members.filter((economy) => (scores.scores[economy]?.[at] ?? null) !== null).length,
        worldN: everybody.ranked[at] ?? 0,
        distance:
          median === null || world === null ? null : printedDifference(world, median, MEDIAN_DECIMALS),
      },
    ];
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
