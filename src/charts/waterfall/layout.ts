import { round } from '../geometry.ts';
import { rowFrame } from '../rows.ts';
import { labelMiddle, quantitative, ticksOf } from '../scale.ts';
import type { Frame } from '../types.ts';
import type { WaterfallData, WaterfallGeometry, WaterfallRowGeometry } from './types.ts';

const AXIS = 22;
const RADIUS = 5;
/** a step too small to be seen still shows where it is */
const LEAST = 1.5;

/**
 * Places steps one below the other on a common scale, each beginning where the one before ends. The scale need not start at
 * zero, so totals are dots and no bars: only the lengths of steps are compared.
 */
export function layoutWaterfall({ rows, formatTick }: WaterfallData, frame: Frame): WaterfallGeometry {
  const place = rowFrame(
    rows.map(({ name }) => name),
    rows.map(({ text }) => text),
    frame,
    RADIUS,
  );
  const scale = quantitative(
    rows.flatMap(({ from, to }) => [from, to]),
    place.plot,
    { kind: 'linear', domain: undefined, zero: false },
  );
  const top = AXIS + 4;
  const bottom = top + rows.length * place.height;
  const count = Math.max(2, Math.min(5, Math.floor((place.plot[1] - place.plot[0]) / 60)));
  const placed = rows.map((row, index): WaterfallRowGeometry => {
    const [from, at] = [round(scale(row.from)), round(scale(row.to))];
    return {
      id: row.id,
      y: top + index * place.height,
      name: place.name(row.name, row.tone === 'total'),
      end: place.end(row.text),
      bar:
        row.tone === 'total'
          ? null
          : { x: Math.min(from, at), width: Math.max(LEAST, round(Math.abs(at - from))) },
      at,
      tone: row.tone,
      href: row.href ?? null,
      label: row.label,
    };
  });
  return {
    width: frame.width,
    height: bottom + 4,
    rowHeight: place.height,
    middle: place.middle,
    rows: placed,
    joints: placed
      .slice(0, -1)
      .map(({ at, y }) => `M${at} ${y + place.middle}v${place.height}`)
      .join(''),
    axis: ticksOf(scale, 'linear', count, formatTick).map((tick) => ({
      text: tick.text,
      x: labelMiddle(tick, frame.width),
      y: top - 8,
      side: 'middle',
    })),
    grid: [top - 4, bottom],
  };
}
