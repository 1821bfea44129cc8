import { useEnvironment } from '../../ui/environment.tsx';
import type { OverviewModel } from './model.ts';
import { reason } from './words.ts';

/** The matrix in rows, with the reason in words where there is no score. */
export function ScoreTable({ model }: { model: OverviewModel }) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { columns, rows, year } = model;
  return (
    <table>
      <caption>{words.overview.scoresOf(String(year))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.economy}</th>
          {columns.map(({ column, name }) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ economy, cells }) => (
          <tr key={economy}>
            <th scope="row">{catalog.economies[economy] ?? economy}</th>
            {columns.map(({ column }, c) => {
              const cell = cells[c];
              if (cell === undefined) return null;
              return cell.score === null ? (
                <td key={column} className="muted">
                  {reason(environment, column, cell)}
                </td>
              ) : (
                <td key={column} className="number">
                  {numbers.value(cell.score, 1)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
