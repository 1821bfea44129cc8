import { ascending, descending } from 'd3-array';
import type { Placed, Series } from '../../answers/standing.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { formatValue, rankText } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { YearsTable } from '../../ui/YearsTable.tsx';
import type { Sort } from '../../view/parameters.ts';
import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../view/views.ts';

interface TrendTableProps {
  model: IndicatorModel;
  series: Series;
}

/** The lines in rows: a year each, newest first. */
export function TrendTable({ model, series }: TrendTableProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { lines, groupCourse, worldCourse, year, group, indicator } = model;
  const format = formatValue(environment, model);
  const columns = [
    ...lines.map((economy) => ({
      name: catalog.economies[economy] ?? economy,
      values: new Map(
        (series.get(economy) ?? [])
          .filter((value) => value.year <= year)
          .map(({ year: at, value, flag }) => [at, `${format(value)}${flag === '' ? '' : ` ${flag}`}`]),
      ),
    })),
    {
      name: words.indicator.average('median', group.short),
      values: new Map(groupCourse.map(({ year: at, median }) => [at, format(median)])),
    },
    ...(worldCourse.length === 0
      ? []
      : [
          {
            name: words.indicator.world,
            values: new Map(worldCourse.map(({ year: at, median }) => [at, format(median)])),
          },
        ]),
  ];
  return <YearsTable caption={indicator.name} columns={columns} />;
}
