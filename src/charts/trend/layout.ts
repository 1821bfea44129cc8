import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { round } from '../geometry.ts';
import { quantitative, ticksOf } from '../scale.ts';
import { shorten, widest } from '../text.ts';
import type { Frame } from '../types.ts';
import { type EndLabel, labelGutter, placeLabels } from './labels.ts';
import { type Axes, placeLine } from './lines.ts';
import type { TrendBand, TrendData, TrendGeometry } from './types.ts';

const SMALL = { size: 12 };
const TOP = 14;
const AXIS = 26;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Places lines, band, axes and the labels at the lines' ends. Years run left to right in both directions. */
export function layoutTrend(data: TrendData, { width }: Pick<Frame, 'width'>): TrendGeometry {
  const { series, references = [], band, targets = [] } = data;
  const named = labelsOf(data);
  const height = Math.round(Math.max(240, Math.min(420, width * 0.58), named.length * 32 + TOP + AXIS));
  const values = valuesOf(data);
  const vertical = quantitative(values, [height - AXIS, TOP], {
    kind: data.scale,
    domain: data.domain,
    zero: startsAtZero(values),
  });
  const yTicks = ticksOf(vertical, data.scale, Math.max(3, Math.floor(height / 70)), data.formatTick);
  const left =
    Math.ceil(
      widest(
        yTicks.map(({ text }) => text),
        SMALL,
      ),
    ) + 8;
  const right = Math.floor(width - labelGutter(named, width));
  const published = publishedYears(data);
  const years = data.years ?? spanOf(published);
  const horizontal = scaleLinear()
    .domain(years)
    .range([left + 6, right - 4]);
  const axes: Axes = { x: horizontal, y: vertical };
  const lines = series.map((one) => placeLine(one.id, one.label, one.points, published, axes));
  const medians = references.map((one) => placeLine(one.kind, one.label, one.points, published, axes));
  const ends: EndLabel[] = named.flatMap((label) => {
    const last =
      label.kind === 'band'
        ? bandEnd(band, axes)
        : [...lines, ...medians].find(({ id }) => id === label.id)?.points.at(-1);
    return last ? [{ ...label, x: last.x, y: last.y }] : [];
  });
  const pitch = (horizontal(years[1]) - horizontal(years[0])) / Math.max(1, published.length - 1);
  return {
    width,
    height,
    point: pitch < 9 ? 1.5 : pitch < 16 ? 2 : 2.75,
    plot: { left, right, top: TOP, bottom: height - AXIS },
    xTicks: yearTicks(years, right - left).map((year) => ({
      text: String(year),
      x: round(horizontal(year)),
      y: height - 8,
      side: 'middle',
    })),
    yTicks: yTicks.map(({ at, text, value }) => ({
      text,
      x: left - 8,
      y: round(at + 4),
      side: 'right',
      line: at,
      zero: value === 0,
    })),
    band: band ? { path: bandPath(band, axes), label: band.label } : null,
    references: medians.map((geometry, index) => ({ ...geometry, kind: references[index]?.kind ?? 'group' })),
    series: lines.map((geometry, index) => ({ ...geometry, selection: series[index]?.selection ?? 0 })),
    endLabels: placeLabels(ends, { right, width, top: 0, bottom: height - AXIS + 8 }),
    targets: targets.map(({ value, text }) => {
      const y = round(vertical(value));
      const shown = shorten(text, right - left - 16, SMALL);
      return {
        y,
        label: {
          text: shown,
          x: left + 12,
          y: y - 5,
          side: 'left',
          ...(shown === text ? {} : { full: text }),
        },
      };
    }),
  };
}

function labelsOf({ series, references = [], band }: TrendData): Omit<EndLabel, 'x' | 'y'>[] {
  return [
    ...series
      .filter(({ points }) => points.length > 0)
      .map(({ id, name, endText, selection }) => ({ id, name, endText, selection, kind: 'series' as const })),
    ...references
      .filter(({ points }) => points.length > 0)
      .map(({ kind, name }) => ({ id: kind, name, kind, selection: null })),
    ...(band && band.points.length > 0
      ? [{ id: 'band', name: band.name, kind: 'band' as const, selection: null }]
      : []),
  ];
}

function valuesOf({ series, references = [], band, targets = [] }: TrendData): number[] {
  return [
    ...[...series, ...references].flatMap(({ points }) => points.map(({ value }) => value)),
    ...(band?.points.flatMap(({ low, high }) => [low, high]) ?? []),
    ...targets.map(({ value }) => value),
  ];
}

/** A line need not start at zero; where the values come near it anyway, it does. */
function startsAtZero(values: readonly number[]): boolean {
  const [low = 0, high = 0] = extent(values);
  return low >= 0 && low < high * 0.35;
}

function publishedYears({ series, references = [], band }: TrendData): number[] {
  const years = new Set<number>();
  for (const { points } of [...series, ...references]) for (const { year } of points) years.add(year);
  for (const { year } of band?.points ?? []) years.add(year);
  return [...years].sort((a, b) => a - b);
}

function spanOf(years: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = extent(years);
  return first < last ? [first, last] : [first - 1, last + 1];
}

/** Whole years at an even step that leaves room for their labels, counted from the last year. */
function yearTicks([first, last]: readonly [number, number], length: number): number[] {
  const step = STEPS.find((years) => (length / (last - first)) * years >= 46) ?? 100;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}

function bandPath({ points }: TrendBand, { x, y }: Axes): string {
  const shape = area<TrendBand['points'][number]>()
    .x(({ year }) => x(year))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  return shape([...points]) ?? '';
}

function bandEnd(band: TrendBand | undefined, { x, y }: Axes): { x: number; y: number } | undefined {
  const last = band?.points.at(-1);
  return last && { x: round(x(last.year)), y: round((y(last.low) + y(last.high)) / 2) };
}
