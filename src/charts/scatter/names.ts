import { round } from '../geometry.ts';
import { textWidth } from '../text.ts';
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
    const length = textWidth(point.name, STYLE);
    const options = candidates(point, length).map((option) => ({
      ...option,
      cost: costOf(option.box, points, taken, plot),
    }));
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    names.set(point.id, best.text);
  }
  return names;
}

function candidates({ name, px, py }: Named, length: number): { text: PlacedText; box: Box }[] {
  const at = (x: number, y: number, side: PlacedText['side']) => {
    const left = side === 'left' ? x : side === 'right' ? x - length : x - length / 2;
    return {
      text: { text: name, x: round(x), y: round(y), side },
      box: { left, right: left + length, top: y - 11, bottom: y + 3 },
    };
  };
  return [
    at(px + AWAY, py + 4, 'left'),
    at(px - AWAY, py + 4, 'right'),
    at(px, py - AWAY, 'middle'),
    at(px, py + AWAY + 9, 'middle'),
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
  return outside * 10 + crossed * 1000 + covered;
}
