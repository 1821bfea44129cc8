import type { GroupAverage } from '../catalog/types.ts';

/** A year of a course: `n` economies have a value. */
export interface TypicalPoint {
  readonly year: number;
  readonly value: number;
  readonly n: number;
  readonly afterBreak: boolean;
}

export type PackedPoint =
  | readonly [year: number, value: number, n: number]
  | readonly [year: number, value: number, n: number, afterBreak: 1];

/** `answers/areas/<area>/<group>.json`: what is typical of a group, and of the world, in each indicator of an area, over time. */
export interface PublishedArea {
  readonly courses: Readonly<
    Record<string, { readonly group: readonly PackedPoint[]; readonly world: readonly PackedPoint[] }>
  >;
}

export interface AreaCourse {
  readonly group: readonly TypicalPoint[];
  readonly world: readonly TypicalPoint[];
}

/** indicator → its course in the group and in the world */
export type AreaCourses = ReadonlyMap<string, AreaCourse>;

export type TypicalKind = Extract<GroupAverage, 'median' | 'mean'>;

/** What stands for a group: the median where `indicators.csv` allows it, else the mean; null where neither makes sense. */
export function typicalKind(allowed: readonly GroupAverage[]): TypicalKind | null {
  if (allowed.includes('median')) return 'median';
  return allowed.includes('mean') ? 'mean' : null;
}

/** The courses of an area’s indicators, by their ids, out of their published form. */
export function unpackArea({ courses }: PublishedArea): AreaCourses {
  return new Map(
    Object.entries(courses).map(([indicator, { group, world }]) => [
      indicator,
      { group: group.map(unpack), world: world.map(unpack) },
    ]),
  );
}

function unpack([year, value, n, afterBreak]: PackedPoint): TypicalPoint {
  return { year, value, n, afterBreak: afterBreak === 1 };
}
