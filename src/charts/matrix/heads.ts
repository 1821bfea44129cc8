import { round, startSide } from '../geometry.ts';
import { balance, textWidth, widest, wrap } from '../text.ts';
import type { PlacedText } from '../types.ts';
import type { HeadGeometry, MatrixFrame, MatrixHead } from './types.ts';

const STYLE = { size: 12, bold: true };
const LINE = 15;
const MOST_LINES = 5;
const ARROW = 12;
/** of a text's length, where rows are lower than on a screen: on paper texts are smaller */
const ON_PAPER = 0.8;

export interface HeadRow {
  readonly height: number;
  readonly heads: readonly HeadGeometry[];
}

/**
 * Heads over their columns, whole names always: level in up to five lines where each word fits its column, else upright, read
 * from the column's end of the name, in as many lines as the column is wide.
 *
 * @param centres x of each column's middle
 */
export function placeHeads(
  columns: readonly MatrixHead[],
  centres: readonly number[],
  columnWidth: number,
  frame: MatrixFrame,
): HeadRow {
  const level = columns.map(({ name }) => wrap(name, columnWidth - 8, STYLE));
  const fits = level.every((lines) => lines.length <= MOST_LINES && widest(lines, STYLE) <= columnWidth - 6);
  return fits
    ? placeLevel(columns, level, centres, columnWidth)
    : placeUpright(columns, centres, columnWidth, frame);
}

function placeLevel(
  columns: readonly MatrixHead[],
  texts: readonly (readonly string[])[],
  centres: readonly number[],
  columnWidth: number,
): HeadRow {
  const most = Math.max(...texts.map((lines) => lines.length));
  const bottom = most * LINE + 4;
  const heads = columns.map((column, index) => {
    const lines = texts[index] ?? [];
    const x = centres[index] ?? 0;
    return {
      ...wordsOf(column),
      angle: 0,
      x: round(x),
      y: bottom,
      lines: lines.map(
        (text, at): PlacedText => ({
          text,
          x: round(x),
          y: bottom - 5 - (lines.length - 1 - at) * LINE,
          side: 'middle',
        }),
      ),
      arrow: { x: round(x), y: bottom + 5 },
      hit: { x: round(x - columnWidth / 2), y: 0, width: round(columnWidth), height: bottom + ARROW },
    };
  });
  return { height: bottom + ARROW, heads };
}

function placeUpright(
  columns: readonly MatrixHead[],
  centres: readonly number[],
  columnWidth: number,
  { direction, rowHeight }: MatrixFrame,
): HeadRow {
  const count = Math.max(1, Math.min(3, Math.floor((columnWidth - 4) / LINE)));
  const longest = Math.max(...columns.map(({ name }) => widest(balance(name, count, STYLE), STYLE)));
  const texts = columns.map(({ name }) => wrap(name, longest, STYLE));
  const bottom = round(longest * (rowHeight === undefined ? 1 : ON_PAPER) + 6);
  const isMirrored = direction === 'rtl';
  const side = startSide(direction);
  const heads = columns.map((column, index) => {
    const lines = texts[index] ?? [];
    const centre = centres[index] ?? 0;
    const y = round(bottom - 4);
    const length = Math.max(...lines.map((line) => textWidth(line, STYLE)));
    return {
      ...wordsOf(column),
      angle: isMirrored ? 90 : -90,
      x: round(centre),
      y,
      lines: lines.map(
        (text, at): PlacedText => ({
          text,
          x: round(centre),
          y: round(y + 4 + (at - (lines.length - 1) / 2) * LINE),
          side,
        }),
      ),
      arrow: { x: round(centre), y: bottom + 5 },
      hit: {
        x: round(isMirrored ? centre - length - 4 : centre - 4),
        y: round(y - columnWidth / 2),
        width: round(length + 8),
        height: round(columnWidth),
      },
    };
  });
  return { height: bottom + ARROW, heads };
}

/** The head over the names, at the row's start and at the bottom of the heads. */
export function placeCorner(
  corner: MatrixHead,
  { x, width, height }: { readonly x: number; readonly width: number; readonly height: number },
  frame: MatrixFrame,
): HeadGeometry {
  const side = startSide(frame.direction);
  const y = height - ARROW;
  const length = textWidth(corner.name, STYLE);
  return {
    ...wordsOf(corner),
    angle: 0,
    x: round(x),
    y,
    lines: [{ text: corner.name, x: round(x), y: y - 5, side }],
    arrow: { x: round(side === 'left' ? x + length / 2 : x - length / 2), y: y + 5 },
    hit: { x: round(side === 'left' ? x : x - width), y: y - 22, width: round(width), height: 22 + ARROW },
  };
}

function wordsOf({ id, href, label, sorted, strong }: MatrixHead) {
  return { id, href: href ?? null, label, sorted: sorted ?? null, strong: strong ?? false };
}
