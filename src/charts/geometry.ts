import type { Direction, Frame, Side } from './types.ts';

/** A coordinate at a tenth of a pixel: what the eye can use, and a third of the bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Maps a distance from the row's start to x: from the left edge, or from the right where rows start there. */
export function fromStart(offset: number, { width, direction }: Frame): number {
  return direction === 'ltr' ? offset : width - offset;
}

/** The side on which a text that begins at the row's start has its edge. */
export function startSide(direction: Direction): Side {
  return direction === 'ltr' ? 'left' : 'right';
}
