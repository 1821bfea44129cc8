import type { AreaModel } from '../../figures/area/model.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { YearsTable } from '../../ui/YearsTable.tsx';

/** The medians and the chosen economies' scores, a year each, newest first. */
export function TrendTable({ model }: { model: AreaModel }) {
  const { catalog, words, numbers } = useEnvironment();
  const { area, standing, groupCourse, worldCourse, lines } = model;
  const { group } = standing;
  const score = (value: number) => numbers.value(value, 1);
  const columns = [
    {
      id: group.group,
      name: words.indicator.average('median', group.short),
      values: new Map(groupCourse.map(([year, median]) => [year, score(median)])),
    },
    ...(worldCourse.length === 0
      ? []
      : [
          {
            id: 'world',
            name: words.indicator.world,
            values: new Map(worldCourse.map(([year, median]) => [year, score(median)])),
          },
        ]),
    ...lines.map(({ economy, points }) => ({
      id: economy,
      name: catalog.economies[economy] ?? economy,
      values: new Map(points.map((own) => [own.year, score(own.score)])),
    })),
    {
      id: 'base',
      name: words.area.base,
      values: new Map(
        groupCourse.map(([year, , , , n]) => [year, words.indicator.base(n, group.members.length)]),
      ),
    },
  ];
  return <YearsTable caption={words.score.of(area.short)} columns={columns} />;
}
