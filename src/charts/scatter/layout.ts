import { area, line } from 'd3-shape';
import { fromStart, round, startSide } from '../geometry.ts';
import { type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { shorten, textWidth, widest } from '../text.ts';
import type { Frame } from '../types.ts';
import { placeNames } from './names.ts';
import type { ScatterData, ScatterFit, ScatterGeometry } from './types.ts';

const SMALL = { size: 12 };
const TITLE = 22;
const AXIS = 44;

/** Places points on two scales, the titles of the axes at the start, the names of chosen points where there is room. */
export function layoutScatter(data: ScatterData, frame: Frame): ScatterGeometry {
  const { width } = frame;
  const height = Math.round(Math.max(300, Math.min(520, width * 0.72)));
  const top = TITLE + 6;
  const bottom = height - AXIS;
  const vertical = quantitative(
    data.points.map(({ y }) => y),
    [bottom, top],
    { kind: data.y.scale, domain: data.y.domain, zero: false },
  );
  const yTicks = ticksOf(vertical, data.y.scale, Math.floor((bottom - top) / 60), data.y.formatTick);
  const left =
    Math.ceil(
      widest(
        yTicks.map(({ text }) => text),
        SMALL,
      ),
    ) + 10;
  const right = width - 14;
  const horizontal = quantitative(
    data.points.map(({ x }) => x),
    [left + 6, right],
    { kind: data.x.scale, domain: data.x.domain, zero: false },
  );
  const xTicks = ticksOf(horizontal, data.x.scale, Math.floor((right - left) / 70), data.x.formatTick);
  const placed = data.points.map((point) => ({
    ...point,
    // Whole pixels: there are hundreds, each three times as wide as what is rounded off.
    px: Math.round(horizontal(point.x)),
    py: Math.round(vertical(point.y)),
  }));
  const names = placeNames(placed, { left, right: width, top, bottom });
  const title = (text: string, y: number) => {
    const shown = shorten(text, width, SMALL);
    return {
      text: shown,
      x: round(fromStart(0, frame)),
      y,
      side: startSide(frame.direction),
      ...(shown === text ? {} : { full: text }),
    };
  };
  return {
    width,
    height,
    plot: { left, right, top, bottom },
    points: placed.map((point) => ({
      id: point.id,
      x: point.px,
      y: point.py,
      tone: point.tone,
      selection: point.selection ?? null,
      name: names.get(point.id) ?? null,
      href: point.href ?? null,
      label: point.label,
    })),
    xTicks: xTicks.map(({ at, text }) => {
      const isCut = at + textWidth(text, SMALL) / 2 > width;
      return { text, x: isCut ? width : at, y: bottom + 18, side: isCut ? 'right' : 'middle', line: at };
    }),
    yTicks: yTicks.map(({ at, text }) => ({ text, x: left - 8, y: round(at + 4), side: 'right', line: at })),
    xTitle: title(data.x.text, height - 6),
    yTitle: title(data.y.text, 14),
    fit: data.fit ? placeFit(data.fit, horizontal, vertical) : null,
  };
}

function placeFit(
  { points, label }: ScatterFit,
  x: QuantitativeScale,
  y: QuantitativeScale,
): ScatterGeometry['fit'] {
  type Point = ScatterFit['points'][number];
  const drawn = [...points];
  // What the line says beyond the values' own range (over 100 %) nobody measured.
  const [bottom = 0, top = 0] = y.range();
  const inside = (value: number) => Math.max(top, Math.min(bottom, y(value)));
  return {
    label,
    line:
      line<Point>()
        .x((point) => x(point.x))
        .y((point) => inside(point.y))
        .digits(1)(drawn) ?? '',
    band:
      area<Point>()
        .x((point) => x(point.x))
        .y0((point) => inside(point.low))
        .y1((point) => inside(point.high))
        .digits(1)(drawn) ?? '',
  };
}
