import type { PublishedCourses, PublishedHistory } from '../../src/answers/published.ts';
import { middleOverTime } from '../../src/answers/scoreHistory.ts';
import type { Tables } from '../../src/catalog/read.ts';

/** The median and the middle half of each group's scores over time: of the same members in every year. */
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
        Object.fromEntries([...history].map(([column, scores]) => [column, middleOverTime(scores, members)])),
      ];
    }),
  );
}
