import type { ReactElement } from 'react';
import type { PublishedRanges } from '../../answers/published.ts';
import type { CompareModel } from '../../figures/compare/model.ts';
import { nameOf } from '../../figures/compare/words.ts';
import { reason } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Environment } from '../../words/environment.ts';

/** Where the method lets the rank in the world lie: two ranges that overlap leave it open who is ahead. */
function rangeNote(
  { words }: Environment,
  ranges: PublishedRanges | null,
  economy: string,
  column: string,
): ReactElement | null {
  const range = ranges?.ranges[economy]?.[ranges.columns.indexOf(column)] ?? null;
  if (range === null) return null;
  const [best, worst] = range;
  return <small>{words.ranges.rankNote(words.ranges.range(best, worst))}</small>;
}

/** The scores in rows, an economy a column, with the reason in words where there is none. */
export function ScoreTable({ model, ranges }: { model: CompareModel; ranges: PublishedRanges | null }) {
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
                    {rangeNote(environment, ranges, economy, column)}
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
