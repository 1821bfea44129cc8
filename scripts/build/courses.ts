import { median, quantile } from 'd3-array';
import type { CourseOfYear, PublishedCourses, PublishedHistory } from '../../src/answers/published.ts';
import type { Tables } from '../../src/catalog/read.ts';

/** Share of a group's members that must have a score for a year's median to be given. */
const BASE = 0.5;

/** The median and the middle half of each group's scores over time. */
export function publishCourses(
  { groups, memberships }: Tables,
  history: ReadonlyMap<string, PublishedHistory>,
): Map<string, PublishedCourses> {
  return new Map(
    groups.map(({ group }) => {
      const members = memberships
        .filter((row) => row.group === group && row.status === 'member')
        .map(({ economy }) => economy);
      return [
        group,
        Object.fromEntries([...history].map(([column, own]) => [column, courseOf(own, members)])),
      ];
    }),
  );
}

function courseOf({ years, scores }: PublishedHistory, members: readonly string[]): CourseOfYear[] {
  const digits = (value: number) => Number(value.toPrecision(4));
  return years.flatMap((year, at) => {
    const own = members.flatMap((economy) => scores[economy]?.[at] ?? []);
    const [middle, low, high] = [median(own), quantile(own, 0.25), quantile(own, 0.75)];
    if (middle === undefined || low === undefined || high === undefined) return [];
    if (own.length < BASE * members.length) return [];
    return [[year, digits(middle), digits(low), digits(high), own.length] as const];
  });
}
