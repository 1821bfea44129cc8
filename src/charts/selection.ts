import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
] as const;
const DASHES = [undefined, '7 3', '2 3', '9 3 2 3', '5 2', '1 2', '12 4', '6 2 1 2 1 2'] as const;

/** How many economies can be told apart by colour, dash and shape at once. */
export const SELECTIONS = DASHES.length;

/** Class that colours the marks of the n-th chosen economy (from 0). */
export function selectionClass(selection: number): string {
  return `sel-${selection % SELECTIONS}`;
}

/** Dash of the n-th chosen economy's lines: tells it apart without colour. The first is solid. */
export function selectionDash(selection: number): string | undefined {
  return DASHES[selection % SELECTIONS];
}

/** Outline of the n-th chosen economy's marker around (0, 0); `area` in square pixels. */
export function selectionMarker(selection: number, area: number): string {
  const shape = SHAPES[selection % SHAPES.length] ?? symbolCircle;
  return symbol(shape, area).digits(1)() ?? '';
}
