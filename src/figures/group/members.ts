import { classCounts, maturityClass } from '../../answers/classes.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import type { ScoresModel } from '../scores/model.ts';
import { type FigureTable, head, reason, type TableCell, text } from '../table.ts';

/** Members with their overall score, its class, their rank and its range, and the scores of all areas. */
export function membersTable(environment: Environment, model: ScoresModel): FigureTable {
  const { catalog, words, numbers, base } = environment;
  const { columns, rows, year } = model;
  const overall = columns.findIndex(({ column }) => column === OVERALL);
  return {
    caption: words.overview.scoresOf(String(year)),
    columns: [
      words.column.economy,
      ...(overall < 0 ? [] : [words.column.rank]),
      ...columns.map(({ name }) => name),
    ].map((each) => ({ head: each })),
    rows: rows.map(({ economy, cells }) => ({
      id: economy,
      cells: [
        {
          ...head(catalog.economies[economy] ?? economy),
          href: href(base, catalog.language, paths.economy(economy)),
        },
        ...(overall < 0 ? [] : [rankCell(environment, model, economy, overall)]),
        ...cells.map((cell, c): TableCell => {
          if (cell.score === null) return reason(words.score.noScore);
          const shown = text(numbers.score(cell.score));
          return c === overall ? { ...shown, note: words.score.classes[maturityClass(cell.score)] } : shown;
        }),
      ],
    })),
  };
}

function rankCell({ words }: Environment, model: ScoresModel, economy: string, overall: number): TableCell {
  const cell = model.rows.find((row) => row.economy === economy)?.cells[overall];
  if (cell === undefined || cell.score === null || cell.rank === null) {
    return reason(words.indicator.unranked);
  }
  const range = model.range(economy, overall);
  return {
    ...text(String(cell.rank)),
    ...(range !== null && { note: words.ranges.range(...range) }),
  };
}

/** How many members are in which class, the highest first; classes without a member are left out. */
export function classesLine({ words }: Environment, own: GroupWords, model: ScoresModel): string | null {
  const overall = model.columns.findIndex(({ column }) => column === OVERALL);
  const counted = new Set(model.group.members);
  const scores = model.rows.flatMap(({ economy, cells }) =>
    counted.has(economy) ? (cells[overall]?.score ?? []) : [],
  );
  if (scores.length === 0) return null;
  const parts = classCounts(scores).map((n, at) => ({ n, name: words.score.classes[at] ?? '' }));
  return own.members.classes(
    parts
      .filter(({ n }) => n > 0)
      .reverse()
      .map(({ n, name }) => `${name} ${n}`),
  );
}
