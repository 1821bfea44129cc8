import { descending } from 'd3-array';
import { useEnvironment } from './environment.tsx';

/** One line of a figure over time. */
export interface YearsColumn {
  /** told apart by it; left out, by the name */
  readonly id?: string;
  readonly name: string;
  /** formatted, by year */
  readonly values: ReadonlyMap<number, string>;
}

interface YearsTableProps {
  caption: string;
  columns: readonly YearsColumn[];
}

/** Lines over time in rows: every year that one of them has, newest first. */
export function YearsTable({ caption, columns }: YearsTableProps) {
  const { words } = useEnvironment();
  const years = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort(descending);
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.year}</th>
          {columns.map(({ name, id = name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map(({ name, id = name, values }) => (
              <td key={id} className="number">
                {values.get(year) ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
