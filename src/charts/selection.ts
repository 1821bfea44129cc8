import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** The triangle, turned over: the library's other shapes without a stroke are all taken. */
const pointingDown: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (3 * Math.sqrt(3)));
    context.moveTo(0, y * 2);
    context.lineTo(-Math.sqrt(3) * y, -y);
    context.lineTo(Math.sqrt(3) * y, -y);
    context.closePath();
  },
};

const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
  pointingDown,
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
