import { round } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { rowFrame } from '../rows.ts';
import { labelMiddle, quantitative, ticksOf } from '../scale.ts';
import { textWidth } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import type { DumbbellData, DumbbellGeometry, DumbbellRow, DumbbellRowGeometry } from './types.ts';

const SMALL = { size: 12 };
const VALUE = { size: 13 };
const SAMPLE = 14;
/** as wide as a sample and its distance */
const ROOM = '00';
const AXIS = 22;
const RADIUS = 6;

/** Places two dots a row on a common scale, their values outside them, the gap at the row's end. */
export function layoutDumbbell(data: DumbbellData, frame: Frame): DumbbellGeometry {
  const { rows, gapText } = data;
  const ends = rows.flatMap(({ first, second }) => [first, second]).filter((end) => end !== null);
  const pad = RADIUS + 6 + Math.max(0, ...ends.map(({ text }) => textWidth(text, SMALL)));
  const place = rowFrame(
    rows.map(({ name }) => name),
    rows.map(({ gap, reversed }) => (reversed === true ? `${gap}${ROOM}` : gap)),
    frame,
    pad,
  );
  const scale = quantitative(
    ends.map(({ value }) => value),
    place.plot,
    { kind: 'linear', domain: data.domain, zero: false },
  );
  const reversed = data.reversedText === undefined ? [] : [data.reversedText];
  const key = placeKey([data.firstText, data.secondText, ...reversed], 0, frame);
  const top = key.height + AXIS + 4;
  const bottom = top + rows.length * place.height;
  const count = Math.max(2, Math.min(5, Math.floor((place.plot[1] - place.plot[0]) / 60)));
  const ltr = frame.direction === 'ltr';
  return {
    width: frame.width,
    height: bottom + 4,
    rowHeight: place.height,
    middle: place.middle,
    grid: [top - 4, bottom],
    axis: ticksOf(scale, 'linear', count, data.formatTick).map((tick) => ({
      text: tick.text,
      x: labelMiddle(tick, frame.width),
      y: top - 8,
      side: 'middle',
    })),
    gapHead:
      place.form === 'stacked'
        ? null
        : { text: gapText, x: ltr ? frame.width : 0, y: key.height - 10, side: ltr ? 'right' : 'left' },
    rows: rows.map((row, index): DumbbellRowGeometry => {
      const first = row.first ? round(scale(row.first.value)) : null;
      const second = row.second ? round(scale(row.second.value)) : null;
      const gap = place.end(row.gap);
      const beside = gap.x - textWidth(row.gap, VALUE);
      return {
        id: row.id,
        y: top + index * place.height,
        name: place.name(row.name, row.selection !== undefined),
        gap,
        first,
        second,
        reversed:
          row.reversed === true
            ? { x1: round(beside - SAMPLE - 4), x2: round(beside - 4), y: gap.y - 5 }
            : null,
        texts: textsOf(row, first, second, place.middle + 4),
        selection: row.selection ?? null,
        href: row.href ?? null,
        label: row.label,
      };
    }),
    key: key.items,
  };
}

/** The smaller value to the left of its dot, the larger to the right. */
function textsOf(
  { first, second }: DumbbellRow,
  x1: number | null,
  x2: number | null,
  y: number,
): PlacedText[] {
  const ends = [
    { end: first, x: x1 },
    { end: second, x: x2 },
  ]
    .flatMap(({ end, x }) => (end && x !== null ? [{ text: end.text, x }] : []))
    .sort((a, b) => a.x - b.x);
  return ends.map(({ text, x }, index) =>
    index === 0 && ends.length === 2
      ? { text, x: round(x - RADIUS - 4), y, side: 'right' }
      : { text, x: round(x + RADIUS + 4), y, side: 'left' },
  );
}
