import { ascending, descending } from 'd3-array';
import type { Placed, Series } from '../../answers/standing.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { formatValue, rankText } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { YearsTable } from '../../ui/YearsTable.tsx';
import type { Sort } from '../../view/parameters.ts';
import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../view/views.ts';

const DEFAULT_SORT: Sort<IndicatorColumn> = { column: 'rank', descending: false };

interface RankingTableProps {
  model: IndicatorModel;
  sort: Sort<IndicatorColumn> | undefined;
  sortSearch: (sort: Sort<IndicatorColumn>) => string;
}

/** The ranking in rows; column heads are links that sort. */
export function RankingTable({ model, sort = DEFAULT_SORT, sortSearch }: RankingTableProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const format = formatValue(environment, model);
  const heads: Readonly<Record<IndicatorColumn, string>> = {
    rank: words.column.rank,
    name: words.column.economy,
    value: `${words.column.value} (${model.unit.name})`,
    year: words.column.year,
  };
  const sourceOf = (id: string) => {
    const source = catalog.sources.find((each) => each.source === id);
    return source === undefined ? id : `${source.publisher}, ${source.edition}`;
  };
  return (
    <table>
      <caption>{model.indicator.name}</caption>
      <thead>
        <tr>
          {INDICATOR_COLUMNS.map((column) => {
            const sorted = sort.column === column;
            const turned = { column, descending: sorted ? !sort.descending : column === 'value' };
            return (
              <th
                key={column}
                scope="col"
                aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                <a href={sortSearch(turned)} aria-label={words.explore.sort(heads[column])}>
                  {heads[column]}
                  {sorted && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                </a>
              </th>
            );
          })}
          <th scope="col">{words.column.flag}</th>
          <th scope="col">{words.column.source}</th>
        </tr>
      </thead>
      <tbody>
        {sortedBy(model.placed, sort, Object.keys(catalog.economies)).map((own) => (
          <tr key={own.economy}>
            <td>{rankText(environment, own)}</td>
            <th scope="row">{catalog.economies[own.economy] ?? own.economy}</th>
            <td className="number">{format(own.value)}</td>
            <td>{own.year}</td>
            <td>{catalog.flags[own.flag] ?? own.flag}</td>
            <td>{sourceOf(own.source)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sortedBy(
  placed: readonly Placed[],
  sort: Sort<IndicatorColumn>,
  nameOrder: readonly string[],
): readonly Placed[] {
  const order = sort.descending ? descending : ascending;
  const key = {
    rank: (own: Placed) => own.rank ?? placed.indexOf(own),
    name: (own: Placed) => nameOrder.indexOf(own.economy),
    value: (own: Placed) => own.value,
    year: (own: Placed) => own.year,
  }[sort.column];
  return [...placed].sort((a, b) => order(key(a), key(b)));
}

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
