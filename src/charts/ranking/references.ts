import { fromStart, round, startSide } from '../geometry.ts';
import { shorten, textWidth } from '../text.ts';
import type { Frame } from '../types.ts';
import type { PlacedReference, RankingReference } from './types.ts';

const STYLE = { size: 12 };
export const REFERENCE_LINE = 17;
const GAP = 5;
const SWATCH = 18;

interface Spot {
  readonly index: number;
  readonly line: number;
  readonly toRight: boolean;
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** Whether a label has room on either side of its line. */
export const hasRoom = (text: string, x: number, { width }: Pick<Frame, 'width'>): boolean =>
  textWidth(text, STYLE) <= Math.max(x, width - x) - GAP;

/**
 * Puts each label beside the top of its line, over the rows, in as few lines as keep every label clear of the others
 * and of the lines that pass it. Baselines count from `top`.
 */
export function labelReferences(
  references: readonly RankingReference[],
  x: (value: number) => number,
  top: number,
  { width }: Pick<Frame, 'width'>,
): { readonly placed: readonly PlacedReference[]; readonly height: number } {
  const spots = bestSpots(
    references.map(({ value, text }) => ({ x: round(x(value)), length: textWidth(text, STYLE) })),
    width,
  );
  const placed = spots.map((spot): PlacedReference => {
    const reference = references[spot.index];
    const text = reference?.text ?? '';
    const shown = shorten(text, (spot.toRight ? width - spot.x : spot.x) - GAP, STYLE);
    return {
      kind: reference?.kind ?? 'group',
      x: spot.x,
      swatch: null,
      label: {
        text: shown,
        x: round(spot.toRight ? spot.x + GAP : spot.x - GAP),
        y: top + 12 + spot.line * REFERENCE_LINE,
        side: spot.toRight ? 'left' : 'right',
        ...(shown === text ? {} : { full: text }),
      },
    };
  });
  return { placed, height: linesOf(spots) * REFERENCE_LINE };
}

/** There are at most a handful of references: every side and every order is tried. */
function bestSpots(marks: readonly { x: number; length: number }[], width: number): Spot[] {
  let best: { spots: Spot[]; cost: number } | undefined;
  for (const order of permutations(marks.map((_, index) => index))) {
    for (let sides = 0; sides < 2 ** marks.length; sides++) {
      const spots: Spot[] = [];
      let cost = 0;
      for (const index of order) {
        const { x = 0, length = 0 } = marks[index] ?? {};
        const toRight = (sides & (1 << index)) !== 0;
        const span = { x, from: toRight ? x : x - GAP - length, to: toRight ? x + GAP + length : x };
        const line = spots.findIndex((_, at) => isClear(spots, span, at));
        const spot = { index, toRight, ...span, line: line === -1 ? spots.length : line };
        if (!isClear(spots, spot, spot.line)) cost += 10_000;
        cost += 100 * (Math.max(0, -span.from) + Math.max(0, span.to - width)) + (toRight ? 0 : 1);
        spots.push(spot);
      }
      cost += linesOf(spots) * 10;
      if (!best || cost < best.cost) best = { spots, cost };
    }
  }
  return best?.spots ?? [];
}

/** In this line the label meets no other, no line from above crosses it, and its own line crosses no label below. */
function isClear(
  spots: readonly Spot[],
  { x, from, to }: Pick<Spot, 'x' | 'from' | 'to'>,
  line: number,
): boolean {
  return spots.every((other) => {
    if (other.line === line) return to + GAP < other.from || from - GAP > other.to;
    if (other.line < line) return other.x <= from || other.x >= to;
    return x <= other.from || x >= other.to;
  });
}

function linesOf(spots: readonly Spot[]): number {
  return spots.reduce((most, { line }) => Math.max(most, line + 1), 0);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, index) => index !== at)).map((rest) => [item, ...rest]),
  );
}

/** A key over the rows, for a form in which the lines are ticks in each row: a sample of the line, then its text. */
export function keyReferences(
  references: readonly RankingReference[],
  x: (value: number) => number,
  frame: Frame,
): { readonly placed: readonly PlacedReference[]; readonly height: number } {
  let line = 0;
  let offset = 0;
  const placed = references.map(({ kind, value, text }): PlacedReference => {
    const shown = shorten(text, frame.width - SWATCH - GAP, STYLE);
    const length = SWATCH + GAP + textWidth(shown, STYLE);
    if (offset > 0 && offset + length > frame.width) {
      line += 1;
      offset = 0;
    }
    const y = 13 + line * REFERENCE_LINE;
    const from = offset;
    offset += length + 3 * GAP;
    return {
      kind,
      x: round(x(value)),
      swatch: { x1: round(fromStart(from, frame)), x2: round(fromStart(from + SWATCH, frame)), y: y - 4 },
      label: {
        text: shown,
        x: round(fromStart(from + SWATCH + GAP, frame)),
        y,
        side: startSide(frame.direction),
        ...(shown === text ? {} : { full: text }),
      },
    };
  });
  return { placed, height: references.length > 0 ? (line + 1) * REFERENCE_LINE + 4 : 0 };
}
