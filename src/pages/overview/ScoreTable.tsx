import { named } from '../../figures/notes.ts';
import type { ScoresModel, ScoresRow } from '../../figures/scores/model.ts';
import { reason, spokenColumn } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';

interface ScoreTableProps {
  model: ScoresModel;
  receiptHref: (economy: string, column: string) => string;
}

/** Neighbours that a row spells out before it counts the rest. */
const SPELT = 3;

/** The matrix in rows, with the reason in words where there is no score; each score opens its receipt. */
export function ScoreTable({ model, receiptHref }: ScoreTableProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { columns, rows, year, apart } = model;
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
          <th scope="col">{words.labelled(words.column.rank, spokenColumn(model))}</th>
          {apart !== null && (
            <>
              <th scope="col">{words.ranges.rangeHead}</th>
              <th scope="col">{words.ranges.neighbours}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.economy}>
            <th scope="row">{catalog.economies[row.economy] ?? row.economy}</th>
            {columns.map(({ column }, c) => {
              const cell = row.cells[c];
              if (cell === undefined) return null;
              const link = receiptHref(row.economy, column);
              return cell.score === null ? (
                <td key={column} className="muted">
                  <a href={link}>{reason(environment, column, cell)}</a>
                </td>
              ) : (
                <td key={column} className="number">
                  <a href={link}>{numbers.value(cell.score, 1)}</a>
                </td>
              );
            })}
            <Standing model={model} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rank in the spoken column, its range, and who cannot be told apart. */
function Standing({ model, row }: { model: ScoresModel; row: ScoresRow }) {
  const environment = useEnvironment();
  const { words } = environment;
  const { apart, spoken } = model;
  const cell = row.cells[spoken];
  const scored = cell !== undefined && cell.score !== null ? cell : null;
  const range = model.range(row.economy, spoken);
  const neighbours = apart?.neighbours(row.economy) ?? [];
  return (
    <>
      <td className="number">{scored?.rank ?? words.indicator.unranked}</td>
      {apart !== null && (
        <>
          <td className="number">{range !== null && words.ranges.range(...range)}</td>
          <td>{neighbours.length > 0 && words.names(named(environment, neighbours, SPELT))}</td>
        </>
      )}
    </>
  );
}
