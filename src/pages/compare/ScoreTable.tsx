import { useEnvironment } from '../../ui/environment.tsx';
import { reason } from '../scores/words.ts';
import type { CompareModel } from './model.ts';
import { nameOf } from './words.ts';

/** The scores in rows, an economy a column, with the reason in words where there is none. */
export function ScoreTable({ model }: { model: CompareModel }) {
  const environment = useEnvironment();
  const { words, numbers } = environment;
  const { columns, rows, medians, group, year } = model;
  return (
    <table>
      <caption>{words.overview.scoresOf(String(year))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.compare.areas}</th>
          {rows.map(({ economy }) => (
            <th key={economy} scope="col">
              {nameOf(environment, economy)}
            </th>
          ))}
          <th scope="col">{words.indicator.average('median', group.short)}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, name }, c) => {
          const middle = medians[c] ?? null;
          return (
            <tr key={column}>
              <th scope="row">{name}</th>
              {rows.map(({ economy, cells }) => {
                const cell = cells[c];
                if (cell === undefined) return null;
                return cell.score === null ? (
                  <td key={economy} className="muted">
                    {reason(environment, column, cell)}
                  </td>
                ) : (
                  <td key={economy} className="number">
                    {numbers.value(cell.score, 1)}
                  </td>
                );
              })}
              <td className="number">{middle === null ? '' : numbers.value(middle, 1)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
