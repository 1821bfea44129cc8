import { round, startSide } from '../geometry.ts';
import { balance, textWidth, widest, wrap } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import type { HeadGeometry, MatrixHead } from './types.ts';

const STYLE = { size: 12, bold: true };
const LINE = 15;
const MOST_LINES = 5;
const ANGLE = 52;
const ARROW = 12;

export interface HeadRow {
  readonly height: number;
  readonly heads: readonly HeadGeometry[];
}

/**
 * Heads over their columns, whole names always: level in up to five lines where each word fits its column, else turned so
 * that they come in over the names of the rows, where there is room in both directions.
 *
 * @param centres x of each column's middle
 */
export function placeHeads(
  columns: readonly MatrixHead[],
  centres: readonly number[],
  columnWidth: number,
  frame: Frame,
): HeadRow {
  const level = columns.map(({ name }) => wrap(name, columnWidth - 8, STYLE));
  const fits = level.every((lines) => lines.length <= MOST_LINES && widest(lines, STYLE) <= columnWidth - 6);
  return fits
    ? placeLevel(columns, level, centres, columnWidth)
    : placeTurned(columns, centres, columnWidth, frame);
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

function placeTurned(
  columns: readonly MatrixHead[],
  centres: readonly number[],
  columnWidth: number,
  { direction }: Frame,
): HeadRow {
  const radians = (ANGLE * Math.PI) / 180;
  const pitch = columnWidth * Math.sin(radians);
  const count = Math.max(1, Math.min(3, Math.floor(pitch / LINE)));
  const longest = Math.max(...columns.map(({ name }) => widest(balance(name, count, STYLE), STYLE)));
  const texts = columns.map(({ name }) => wrap(name, longest, STYLE));
  const thickness = count * LINE;
  const bottom = round(longest * Math.sin(radians) + thickness * Math.cos(radians) + 2);
  const side = direction === 'ltr' ? 'right' : 'left';
  const heads = columns.map((column, index) => {
    const lines = texts[index] ?? [];
    const centre = centres[index] ?? 0;
    const y = round(bottom - (lines.length * LINE * Math.cos(radians)) / 2);
    const length = Math.max(...lines.map((line) => textWidth(line, STYLE)));
    return {
      ...wordsOf(column),
      angle: direction === 'ltr' ? ANGLE : -ANGLE,
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
        x: round(direction === 'ltr' ? centre - length - 4 : centre - 4),
        y: round(y - pitch / 2),
        width: round(length + 8),
        height: round(pitch),
      },
    };
  });
  return { height: bottom + ARROW, heads };
}

/** The head over the names, at the row's start and at the bottom of the heads. */
export function placeCorner(
  corner: MatrixHead,
  { x, width, height }: { readonly x: number; readonly width: number; readonly height: number },
  frame: Frame,
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
