import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { named } from '../notes.ts';
import { type FigureTable, head, number, reason, type TableCell, text } from '../table.ts';
import type { MatrixLinks } from './matrixData.ts';
import type { ScoresModel, ScoresRow } from './model.ts';
import { bothMedians, scoreRows } from './rows.ts';
import { reason as reasonOf, spokenColumn } from './words.ts';

/** Neighbours that a row spells out before it counts the rest. */
const SPELT = 3;

type Links = Pick<MatrixLinks, 'receiptHref'>;

/** The matrix in rows: all scores, with the reason in words where there is none; each opens its receipt. */
export function matrixRows(environment: Environment, model: ScoresModel, links: Links): FigureRows {
  return {
    table: matrixTable(environment, model, links),
    file: {
      name: `meridian-scores-${model.group.group}-${model.year}`,
      rows: () => [...scoreRows(environment, model), ...bothMedians(environment, model)],
    },
  };
}

function matrixTable(environment: Environment, model: ScoresModel, { receiptHref }: Links): FigureTable {
  const { catalog, words, numbers } = environment;
  const { columns, rows, year, apart } = model;
  return {
    caption: words.overview.scoresOf(String(year)),
    columns: [
      { head: words.column.economy },
      ...columns.map(({ name }) => ({ head: name })),
      { head: words.labelled(words.column.rank, spokenColumn(model)) },
      ...(apart === null ? [] : [{ head: words.ranges.rangeHead }, { head: words.ranges.neighbours }]),
    ],
    rows: rows.map((row) => ({
      id: row.economy,
      cells: [
        head(catalog.economies[row.economy] ?? row.economy),
        ...columns.flatMap(({ column }, c): TableCell[] => {
          const cell = row.cells[c];
          if (cell === undefined) return [];
          const shown =
            cell.score === null
              ? reason(reasonOf(environment, column, cell))
              : number(numbers.value(cell.score, 1));
          return [{ ...shown, href: receiptHref(row.economy, column) }];
        }),
        ...rankCells(environment, model, row),
      ],
    })),
  };
}

/** Rank in the spoken column, its range, and who cannot be told apart. */
function rankCells(environment: Environment, model: ScoresModel, { economy, cells }: ScoresRow): TableCell[] {
  const { words } = environment;
  const { apart, spoken } = model;
  const cell = cells[spoken];
  const rank = cell === undefined || cell.score === null ? null : cell.rank;
  const ranked = number(rank === null ? words.indicator.unranked : String(rank));
  if (apart === null) return [ranked];
  const range = model.range(economy, spoken);
  const neighbours = apart.neighbours(economy);
  return [
    ranked,
    number(range === null ? '' : words.ranges.range(...range)),
    text(neighbours.length === 0 ? '' : words.names(named(environment, neighbours, SPELT))),
  ];
}
