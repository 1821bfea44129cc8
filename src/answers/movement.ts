import type { PublishedChanges } from './published.ts';

/** A movement that may be stated. */
export interface Stated {
  readonly kind: 'stated';
  /** points */
  readonly change: number;
  /** share of the distance from the score before to 100 that was covered; below 0 where the distance grew */
  readonly closed: number;
  /** percent of the weight that was renewed; null in the archive's changes of method 1 */
  readonly renewed: number | null;
  /** where 90 % of the draws lie; null in an area, and in the archive's changes of method 1 */
  readonly interval: readonly [low: number, high: number] | null;
  /** whether it can be told from no change */
  readonly isClear: boolean;
}

/** How a score moved, as pages speak of it. */
export type Movement =
  | Stated
  /** too little was renewed for a movement to be stated */
  | { readonly kind: 'not stated'; readonly renewed: number };

/** The highest score there is. */
const FULL = 100;

/** An economy's movement in a column; null where it has no score there. */
export function movementIn(
  { columns, changes }: Pick<PublishedChanges, 'columns' | 'changes'>,
  economy: string,
  column: string,
): Movement | null {
  const own = changes[economy]?.[columns.indexOf(column)] ?? null;
  if (own === null) return null;
  switch (own.length) {
    case 1:
      return { kind: 'not stated', renewed: own[0] };
    case 3: {
      const [change, , before] = own;
      const closed = before < FULL ? change / (FULL - before) : 0;
      return { kind: 'stated', change, closed, renewed: null, interval: null, isClear: true };
    }
    case 4: {
      const [change, closed, clear, renewed] = own;
      const isClear = clear === 1;
      return { kind: 'stated', change, closed: closed / 100, renewed, interval: null, isClear };
    }
    case 5: {
      const [change, closed, low, high, renewed] = own;
      return {
        kind: 'stated',
        change,
        closed: closed / 100,
        renewed,
        interval: [low, high],
        isClear: low > 0 || high < 0,
      };
    }
  }
}
