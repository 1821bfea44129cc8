import type { Kind } from './kinds.ts';

/** Which figure: its kind, and what it is of. */
export interface FigureRef {
  readonly kind: Kind;
  /** an indicator, an area, `overall` or an economy, as `kinds.ts` says */
  readonly of: string;
}

/** @example figureId({ kind: 'ranking', of: 'internet-users' }) // 'ranking-internet-users' */
export function figureId({ kind, of }: FigureRef): string {
  return `${kind}-${of}`;
}
