import type { FilteredRow } from '../../questions/rows.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Change } from '../../ui/useView.ts';
import type { Sort } from '../../view/parameters.ts';
import { EXPLORE_COLUMNS, type ExploreColumn, type ExploreView } from '../../view/views.ts';

const DEFAULT_SORT: Sort<ExploreColumn> = { column: 'name', descending: false };

interface RowsProps {
  rows: readonly FilteredRow[];
  view: Partial<ExploreView>;
  onChange: (change: Change<ExploreView>) => void;
}

/** One page of observations; column heads sort, in SQL. */
export function Rows({ rows, view, onChange }: RowsProps) {
  const { catalog, words, numbers } = useEnvironment();
  const sort = view.sort ?? DEFAULT_SORT;
  const heads: Readonly<Record<ExploreColumn, string>> = {
    name: words.column.economy,
    indicator: words.column.indicator,
    year: words.column.year,
    value: words.column.value,
  };
  const decimals = (id: string) =>
    catalog.indicators.find(({ indicator }) => indicator === id)?.decimals ?? 2;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll" aria-label={words.figure.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {EXPLORE_COLUMNS.map((column) => {
              const sorted = sort.column === column;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    aria-label={words.explore.sort(heads[column])}
                    onClick={() =>
                      onChange({ sort: { column, descending: sorted && !sort.descending }, page: undefined })
                    }
                  >
                    {heads[column]}
                    <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col">{words.column.unit}</th>
            <th scope="col">{words.column.flag}</th>
            <th scope="col">{words.column.source}</th>
            <th scope="col">{words.column.licence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.economy} ${row.indicator} ${row.segment} ${row.year}`}>
              <th scope="row">{row.economy_name}</th>
              <td>{row.indicator_name}</td>
              <td>{row.year}</td>
              <td className="number">{numbers.value(row.value, decimals(row.indicator))}</td>
              <td>{row.unit}</td>
              <td>{catalog.flags[row.flag] ?? row.flag}</td>
              <td dir="auto">{row.source}</td>
              <td dir="auto">{row.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
