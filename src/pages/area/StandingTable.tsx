import { ascending, descending } from 'd3-array';
import type { AreaModel } from '../../figures/area/model.ts';
import { reason } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Sort } from '../../view/parameters.ts';
import { AREA_COLUMNS, type AreaColumn } from '../../view/views.ts';

const DEFAULT_SORT: Sort<AreaColumn> = { column: 'rank', descending: false };

interface StandingTableProps {
  model: AreaModel;
  sort: Sort<AreaColumn> | undefined;
  sortHref: (sort: Sort<AreaColumn>) => string;
}

/** The members' scores in rows; column heads are links that sort, members without a score stay last and say why. */
export function StandingTable({ model, sort = DEFAULT_SORT, sortHref }: StandingTableProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { area, standing, draws } = model;
  const heads: Readonly<Record<AreaColumn, string>> = {
    rank: words.column.rank,
    name: words.column.economy,
    score: words.area.scoreColumn,
  };
  return (
    <table>
      <caption>{words.score.of(area.short)}</caption>
      <thead>
        <tr>
          {AREA_COLUMNS.map((column) => {
            const sorted = sort.column === column;
            const turned = { column, descending: sorted ? !sort.descending : column === 'score' };
            return (
              <th
                key={column}
                scope="col"
                aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                <a href={sortHref(turned)} aria-label={words.explore.sort(heads[column])}>
                  {heads[column]}
                  {sorted && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                </a>
              </th>
            );
          })}
          {draws !== null && <th scope="col">{words.ranges.rangeHead}</th>}
        </tr>
      </thead>
      <tbody>
        {sortedRows(model, sort, Object.keys(catalog.economies)).map(({ economy, cells }) => {
          const cell = cells[standing.spoken];
          const range = standing.range(economy, standing.spoken);
          if (cell === undefined) return null;
          return (
            <tr key={economy}>
              <td>{cell.score === null ? '' : (cell.rank ?? words.indicator.unranked)}</td>
              <th scope="row">{catalog.economies[economy] ?? economy}</th>
              {cell.score === null ? (
                <td className="muted">{reason(environment, area.area, cell)}</td>
              ) : (
                <td className="number">{numbers.value(cell.score, 1)}</td>
              )}
              {draws !== null && (
                <td className="number">{range === null ? '' : words.ranges.range(...range)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Row = AreaModel['standing']['rows'][number];

/** Rows come best first: that order is kept among equals. */
function sortedRows(
  { standing }: AreaModel,
  { column, descending: turned }: Sort<AreaColumn>,
  nameOrder: readonly string[],
): readonly Row[] {
  const { rows, spoken } = standing;
  const order = turned ? descending : ascending;
  if (column === 'name') {
    return [...rows].sort((a, b) => order(nameOrder.indexOf(a.economy), nameOrder.indexOf(b.economy)));
  }
  const score = ({ cells }: Row) => cells[spoken]?.score ?? null;
  const scored = rows.filter((row) => score(row) !== null);
  const bestFirst = (column === 'rank') !== turned;
  return [...(bestFirst ? scored : [...scored].reverse()), ...rows.filter((row) => score(row) === null)];
}
