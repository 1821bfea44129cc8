import type { Catalog, Group, Indicator, Unit } from '../catalog/catalog.ts';
import { WORLD } from '../catalog/members.ts';
import { unitOf } from '../catalog/units.ts';
import { compareScores } from '../scoring/rank.ts';
import {
  type AreaCourse,
  type AreaCourses,
  type TypicalKind,
  type TypicalPoint,
  typicalKind,
} from './area.ts';

/** One indicator in a group: what is typical of the group, since when, and of the world in the same year. */
export interface IndicatorCourse {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly kind: TypicalKind;
  /** up to the year asked for, and to the newest in which most economies have a value */
  readonly points: readonly TypicalPoint[];
  readonly newest: TypicalPoint | null;
  readonly world: number | null;
  /** null where neither end is the good one, one of both is unknown, or the group is the world */
  readonly ahead: boolean | null;
}

/**
 * What is typical of a group in an indicator, up to a year.
 *
 * @param courses of all indicators, in the group and in the world
 * @returns null where neither a median nor a mean makes sense
 */
export function typicalOf(
  catalog: Pick<Catalog, 'units'>,
  indicator: Indicator,
  courses: AreaCourses,
  { group, year }: { readonly group: Group; readonly year: number },
): IndicatorCourse | null {
  const kind = typicalKind(indicator.groupAverages);
  const course: AreaCourse | undefined = courses.get(indicator.indicator);
  if (kind === null || course === undefined) return null;
  // In the years after it so few have reported that the median would be of earlier values under a later year.
  const last = Math.min(year, indicator.defaultYear);
  const points = course.group.filter((point) => point.year <= last);
  const newest = points.at(-1) ?? null;
  const world =
    group.group === WORLD ? null : (course.world.find((point) => point.year === newest?.year)?.value ?? null);
  return {
    indicator,
    unit: unitOf(catalog, indicator),
    kind,
    points,
    newest,
    world,
    ahead:
      newest === null || world === null || indicator.direction === 0
        ? null
        : compareScores(newest.value, world) * indicator.direction > 0,
  };
}

/** In how many indicators a group is ahead of the world and in how many behind, of those with a better end and a value of both. */
export interface AheadCount {
  readonly ahead: number;
  readonly behind: number;
  readonly of: number;
}

/** Counts where a group is ahead of the world and where behind; in the rest both are level. */
export function aheadOf(courses: readonly IndicatorCourse[]): AheadCount {
  const judged = courses.filter(({ ahead }) => ahead !== null);
  const ahead = judged.filter((each) => each.ahead).length;
  const level = judged.filter(
    ({ newest, world }) => newest !== null && world !== null && compareScores(newest.value, world) === 0,
  ).length;
  return { ahead, behind: judged.length - ahead - level, of: judged.length };
}
