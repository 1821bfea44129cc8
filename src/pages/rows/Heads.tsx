import type { Sort } from '../../view/parameters.ts';
import type { Column } from './cells.ts';
import { useEnvironment } from './environment.ts';

interface HeadsProps {
  columns: readonly Column[];
  /** left out where the rows keep the order that they were asked in */
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** Column heads; each sorts, in SQL, and turns its order round when it is asked again. */
export function Heads({ columns, sort, onSort }: HeadsProps) {
  const { words } = useEnvironment();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, label, kind, sortable }) => {
          const sorted = sort?.column === name;
          return (
            <th
              key={name}
              scope="col"
              className={kind}
              aria-sort={sorted ? (sort?.descending ? 'descending' : 'ascending') : undefined}
            >
              {sortable ? (
                <button
                  type="button"
                  aria-label={words.explore.sort(label)}
                  onClick={() => onSort?.({ column: name, descending: sorted && !sort.descending })}
                >
                  {label}
                  <span aria-hidden="true">{sorted ? (sort?.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
