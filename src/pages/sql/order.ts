import type { FreeOrder } from '../../engine/types.ts';
import type { TableRow } from '../../questions/table.ts';
import type { Sort } from '../../view/parameters.ts';
import type { Answer } from './ask.ts';

/** The order that an address asks for: it counts columns from 1. */
export const orderOf = (sort: Sort | undefined): FreeOrder | null =>
  sort === undefined ? null : { column: Number(sort.column) - 1, descending: sort.descending };

/** As the engine compares texts: without accents and capitals. */
const folded = (cell: string | number): string =>
  String(cell).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** An answer's rows in an order, as the engine would bring them into it; where it did, or there is none, as they are. */
export function inOrder(
  { rows, columns, order: given, cut }: Pick<Answer, 'rows' | 'columns' | 'order' | 'cut'>,
  order: FreeOrder | null,
): readonly TableRow[] {
  const by = order === null ? undefined : columns[order.column];
  if (order === null || by === undefined || given !== null || cut) return rows;
  const turn = order.descending ? -1 : 1;
  const isText = by.type === 'text';
  return rows
    .map((row) => {
      const cell = row[`c${order.column}`] ?? null;
      return { row, key: isText && cell !== null ? folded(cell) : cell };
    })
    .sort(({ key: a }, { key: b }) => {
      if (a === b) return 0;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -turn : turn;
    })
    .map(({ row }) => row);
}
