import { round } from '../geometry.ts';
import { shorten, textWidth } from '../text.ts';
import type { PlacedText } from '../types.ts';

const STYLE = { size: 12, bold: true };
const AWAY = 9;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly px: number;
  readonly py: number;
  readonly selection?: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts the name of each chosen point beside, above or under it: where it covers the fewest points and no other name. */
export function placeNames(points: readonly Named[], plot: Box): ReadonlyMap<string, PlacedText> {
  const taken: Box[] = [];
  const names = new Map<string, PlacedText>();
  for (const point of points) {
    if (point.selection === undefined) continue;
    const options = candidates(point, plot).map((option) => ({
      ...option,
      cost: costOf(option.box, points, taken, plot),
    }));
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    names.set(point.id, best.text);
  }
  return names;
}

function candidates({ name, px, py }: Named, plot: Box): { text: PlacedText; box: Box }[] {
  const text = shorten(name, plot.right - plot.left, STYLE);
  const length = textWidth(text, STYLE);
  // Above and under its point a long name is moved in from the edge.
  const middle = Math.max(plot.left + length / 2, Math.min(plot.right - length / 2, px));
  const at = (x: number, y: number, side: PlacedText['side']) => {
    const left = side === 'left' ? x : side === 'right' ? x - length : x - length / 2;
    return {
      text: { text, x: round(x), y: round(y), side, ...(text === name ? {} : { full: name }) },
      box: { left, right: left + length, top: y - 11, bottom: y + 3 },
    };
  };
  return [
    at(px + AWAY, py + 4, 'left'),
    at(px - AWAY, py + 4, 'right'),
    at(middle, py - AWAY, 'middle'),
    at(middle, py + AWAY + 9, 'middle'),
    at(px + AWAY - 3, py - AWAY, 'left'),
    at(px + AWAY - 3, py + AWAY + 8, 'left'),
  ];
}

function costOf(box: Box, points: readonly Named[], taken: readonly Box[], plot: Box): number {
  const outside =
    Math.max(0, plot.left - box.left) +
    Math.max(0, box.right - plot.right) +
    Math.max(0, plot.top - box.top) +
    Math.max(0, box.bottom - plot.bottom);
  const covered = points.filter(
    ({ px, py }) => px > box.left - 4 && px < box.right + 4 && py > box.top - 4 && py < box.bottom + 4,
  ).length;
  const crossed = taken.filter(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  ).length;
  // Nothing is cut; then no name covers another one.
  return outside * 10_000 + crossed * 1000 + covered;
}
