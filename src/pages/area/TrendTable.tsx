import { descending } from 'd3-array';
import { useEnvironment } from '../../ui/environment.tsx';
import type { AreaModel } from './model.ts';

/** The medians and the chosen economies' scores, a year each, newest first. */
export function TrendTable({ model }: { model: AreaModel }) {
  const { catalog, words, numbers } = useEnvironment();
  const { area, standing, groupCourse, worldCourse, lines } = model;
  const { group } = standing;
  const columns = [
    {
      id: group.group,
      name: words.indicator.average('median', group.short),
      values: new Map(groupCourse.map(([year, median]) => [year, median])),
    },
    ...(worldCourse.length === 0
      ? []
      : [
          {
            id: 'world',
            name: words.indicator.world,
            values: new Map(worldCourse.map(([year, median]) => [year, median])),
          },
        ]),
    ...lines.map(({ economy, points }) => ({
      id: economy,
      name: catalog.economies[economy] ?? economy,
      values: new Map(points.map(({ year, score }) => [year, score])),
    })),
  ];
  const years = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort(descending);
  const members = new Map(groupCourse.map(([year, , , , n]) => [year, n]));
  return (
    <table>
      <caption>{words.score.of(area.short)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.year}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{words.area.base}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map(({ id, values }) => {
              const value = values.get(year);
              return (
                <td key={id} className="number">
                  {value === undefined ? '' : numbers.value(value, 1)}
                </td>
              );
            })}
            <td className="number">{words.indicator.base(members.get(year) ?? 0, group.members.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
