import type { CoreCatalog, Group, Indicator } from '../catalog/catalog.ts';
import { isMember, membersFirst, membersOf } from '../catalog/members.ts';
import { endOf } from '../catalog/units.ts';
import { compareScores } from '../scoring/rank.ts';
import { type Placed, type Series, type Standing, standing } from './standing.ts';

/** Economies in front of a trend where the reader chose none. */
const IN_FRONT = 3;

export interface Places extends Standing {
  /** every member listed, also those that averages leave out, by name */
  readonly members: readonly string[];
  /** those of the placed that count in averages and are ranked */
  readonly counted: readonly Placed[];
}

/** Where a group's members stand in a year, and those of them that count. */
export function placesIn(
  catalog: CoreCatalog,
  indicator: Indicator,
  series: Series,
  { group, year }: { readonly group: Group; readonly year: number },
): Places {
  const { toleranceYears, direction } = indicator;
  const members = membersOf(catalog, group);
  const { placed, missing } = standing(
    series,
    members,
    { year, toleranceYears },
    { direction, ranked: group.members, end: endOf(indicator) },
  );
  const counts = isMember(group);
  return {
    members,
    placed: membersFirst(group, placed, ({ economy }) => economy),
    missing,
    counted: placed.filter(({ economy }) => counts(economy)),
  };
}

/** Whose lines a trend shows where the reader chose none: the first by place. */
export function inFront(counted: readonly Placed[]): string[] {
  return counted.slice(0, IN_FRONT).map(({ economy }) => economy);
}

/** How many have a better value than the one given: a lower one where low is good, else a higher one. */
export function betterThan(
  placed: readonly Placed[],
  value: number,
  { direction }: Pick<Indicator, 'direction'>,
): number {
  const towards = direction === -1 ? -1 : 1;
  return placed.filter((each) => compareScores(each.value, value) * towards > 0).length;
}

/** The year nearest to the one given in which one of the economies has a value of its own; null where none ever has. */
export function nearestYear(series: Series, economies: readonly string[], year: number): number | null {
  const years = economies.flatMap((economy) => (series.get(economy) ?? []).map((value) => value.year));
  const [first] = years;
  return first === undefined
    ? null
    : years.reduce((best, each) => (Math.abs(each - year) < Math.abs(best - year) ? each : best), first);
}
