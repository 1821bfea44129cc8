import type { PublishedRanges } from '../../answers/published.ts';
import type { Environment } from '../../words/environment.ts';
import { reason as whyNoScore } from '../scores/words.ts';
import { type FigureTable, head, number, reason, type TableCell } from '../table.ts';
import type { CompareModel } from './model.ts';
import { nameOf } from './words.ts';

/** The scores in rows, an economy a column, with the reason in words where there is none. */
export function scoresTable(
  environment: Environment,
  model: CompareModel,
  ranges: PublishedRanges | null,
): FigureTable {
  const { words, numbers } = environment;
  const { columns, rows, medians, group, year } = model;
  return {
    caption: words.overview.scoresOf(String(year)),
    columns: [
      { head: words.compare.areas },
      ...rows.map(({ economy }) => ({ head: nameOf(environment, economy) })),
      { head: words.indicator.average('median', group.short) },
    ],
    rows: columns.map(({ column, name }, c) => {
      const middle = medians[c] ?? null;
      return {
        id: column,
        cells: [
          head(name),
          ...rows.flatMap(({ economy, cells }): TableCell[] => {
            const cell = cells[c];
            if (cell === undefined) return [];
            if (cell.score === null) return [reason(whyNoScore(environment, column, cell))];
            const note = rankNote(environment, ranges, economy, column);
            return [{ ...number(numbers.value(cell.score, 1)), ...(note !== null && { note }) }];
          }),
          number(middle === null ? '' : numbers.value(middle, 1)),
        ],
      };
    }),
  };
}

/** Where the method lets the rank in the world lie: two ranges that overlap leave it open who is ahead. */
function rankNote(
  { words }: Environment,
  ranges: PublishedRanges | null,
  economy: string,
  column: string,
): string | null {
  const range = ranges?.ranges[economy]?.[ranges.columns.indexOf(column)] ?? null;
  if (range === null) return null;
  const [best, worst] = range;
  return words.ranges.rankNote(words.ranges.range(best, worst));
}
