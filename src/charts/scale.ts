import { extent } from 'd3-array';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import { round } from './geometry.ts';
import { textWidth } from './text.ts';
import type { FormatTick } from './types.ts';

export type ScaleKind = 'linear' | 'log';
export type Domain = readonly [number, number];
export type QuantitativeScale = ScaleContinuousNumeric<number, number>;

export interface Tick {
  readonly value: number;
  /** pixels along the axis */
  readonly at: number;
  readonly text: string;
}

/**
 * A scale over `values`, or over `domain` where given. `zero` draws a linear scale from zero. A log scale leaves out values
 * at or below zero when it looks for its domain, and clamps them to its low end.
 */
export function quantitative(
  values: Iterable<number>,
  range: readonly [number, number],
  { kind, domain, zero }: { kind: ScaleKind; domain?: Domain | undefined; zero: boolean },
): QuantitativeScale {
  if (kind === 'log') {
    const [low = 1, high = 10] = domain ?? roundLog(extent([...values].filter((value) => value > 0)));
    return scaleLog()
      .domain(low < high ? [low, high] : [low / 2, high * 2])
      .range(range)
      .clamp(true);
  }
  if (domain) return scaleLinear().domain(domain).range(range);
  const [low = 0, high = 1] = extent(zero ? [0, ...values] : values);
  return scaleLinear()
    .domain(low < high ? [low, high] : [low - 1, high + 1])
    .range(range)
    .nice(5);
}

/** About `count` ticks with their texts; on a log scale 1, 10, 100 …, and 2 and 5 between them where there is room. */
export function ticksOf(
  scale: QuantitativeScale,
  kind: ScaleKind,
  count: number,
  format: FormatTick,
): Tick[] {
  const values = kind === 'log' ? logTicks(scale, count) : scale.ticks(count);
  const [first = 0, second = first] = values;
  return values.map((value) => {
    const step = kind === 'log' ? value : second - first;
    return { value, at: round(scale(value)), text: format(value, step) };
  });
}

/** Where the middle of a tick's label of 12 px stands so that no end of it is cut off at an edge of the drawing, `width` pixels wide. */
export function labelMiddle({ at, text }: Pick<Tick, 'at' | 'text'>, width: number): number {
  const half = textWidth(text, { size: 12 }) / 2;
  return round(Math.max(half, Math.min(width - half, at)));
}

/** Widens to 1, 2 or 5 times a power of ten: whole decades would leave half of a drawing empty. */
function roundLog([low = 1, high = 10]: readonly [number, number] | readonly [undefined, undefined]): Domain {
  const steps = (value: number) => {
    const power = Math.floor(Math.log10(value));
    return [1, 2, 5, 10].map((step) => Number(`${step}e${power}`));
  };
  return [
    steps(low).findLast((step) => step <= low) ?? low,
    steps(high).find((step) => step >= high) ?? high,
  ];
}

function logTicks(scale: QuantitativeScale, count: number): number[] {
  const [low = 1, high = 10] = scale.domain();
  const decades = Math.max(1, Math.log10(high / low));
  const steps = count >= decades * 2.5 ? [1, 2, 5] : [1];
  const stride = Math.max(1, Math.ceil(decades / Math.max(1, count)));
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += stride) {
    for (const step of steps) {
      const value = Number(`${step}e${power}`);
      if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) ticks.push(value);
    }
  }
  return ticks;
}
