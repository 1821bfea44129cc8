import { maturityClass } from '../../answers/classes.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { type FigureTable, head, number, reason, text } from '../table.ts';
import { type ScoresModel, shownColumn } from './model.ts';
import { spokenRows } from './rows.ts';
import { reason as reasonOf, spokenColumn } from './words.ts';

/** The scores of one column, each with its class, or with the reason why there is none. */
export function scoremapRows(environment: Environment, model: ScoresModel): FigureRows {
  return {
    table: scoremapTable(environment, model),
    file: {
      name: `meridian-score-${shownColumn(model)}-${model.group.group}-${model.year}`,
      rows: () => spokenRows(environment, model),
    },
  };
}

function scoremapTable(environment: Environment, model: ScoresModel): FigureTable {
  const { catalog, words, numbers } = environment;
  const { rows, spoken } = model;
  return {
    caption: words.score.of(spokenColumn(model)),
    columns: [
      { head: words.column.economy },
      { head: words.area.maturity },
      { head: words.area.scoreColumn },
    ],
    rows: rows.flatMap(({ economy, cells }) => {
      const cell = cells[spoken];
      if (cell === undefined) return [];
      const shown =
        cell.score === null
          ? [reason(reasonOf(environment, shownColumn(model), cell), 2)]
          : [text(words.score.classes[maturityClass(cell.score)]), number(numbers.value(cell.score, 1))];
      return [{ id: economy, cells: [head(catalog.economies[economy] ?? economy), ...shown] }];
    }),
  };
}
