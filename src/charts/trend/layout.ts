import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { round } from '../geometry.ts';
import { quantitative, type Tick, ticksOf } from '../scale.ts';
import { shorten, textWidth, widest } from '../text.ts';
import type { Frame } from '../types.ts';
import { type EndLabel, labelGutter, labelsHeight, placeLabels } from './labels.ts';
import { type Axes, placeLine } from './lines.ts';
import type { TrendBand, TrendData, TrendGeometry } from './types.ts';

const SMALL = { size: 12 };
const TOP = 14;
const AXIS = 26;
/** how far labels may reach below the plot */
const BELOW = 8;
/** below this width the value axis' labels stand on their lines, inside the drawing */
const NARROW = 480;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Places lines, band, axes and the labels at the lines' ends. Years run left to right in both directions. */
export function layoutTrend(data: TrendData, { width }: Pick<Frame, 'width'>): TrendGeometry {
  const { series, references = [], band, targets = [] } = data;
  const named = labelsOf(data);
  const labels = Math.max(named.length * 32 + TOP + AXIS, labelsHeight(named, width) + AXIS - BELOW);
  const height = Math.round(Math.max(240, Math.min(420, width * 0.58), labels));
  const values = valuesOf(data);
  const vertical = quantitative(values, [height - AXIS, TOP], {
    kind: data.scale,
    domain: data.domain,
    zero: startsAtZero(values),
  });
  const yTicks = ticksOf(vertical, data.scale, Math.max(3, Math.floor(height / 70)), data.formatTick);
  const inside = width < NARROW;
  const left = inside
    ? 0
    : Math.ceil(
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
  const lines = series.map((line) => placeLine(line, published, axes));
  const medians = references.map((line) => placeLine({ ...line, id: line.kind }, published, axes));
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
      line: round(horizontal(year)),
      // The first year's label would be cut off where the plot begins at the drawing's edge.
      x: round(Math.max(horizontal(year), textWidth(String(year), SMALL) / 2)),
      y: height - 8,
      side: 'middle',
    })),
    yTicks: yTicks.map(({ at, text, value }) => ({
      text,
      x: inside ? 0 : left - 8,
      y: round(inside ? at - 4 : at + 4),
      side: inside ? 'left' : 'right',
      line: at,
      zero: value === 0,
    })),
    band: band ? { path: bandPath(band, axes), label: band.label } : null,
    references: medians.map((geometry, index) => ({ ...geometry, kind: references[index]?.kind ?? 'group' })),
    series: lines.map((geometry, index) => ({ ...geometry, selection: series[index]?.selection ?? 0 })),
    endLabels: placeLabels(ends, { right, width, top: 0, bottom: height - AXIS + BELOW }),
    targets: targets.map(({ value, text }) =>
      placeTarget(round(vertical(value)), text, { left, right, yTicks, inside }),
    ),
  };
}

/** A target's label stands on its line, or under it where a tick's label inside the drawing takes that place. */
function placeTarget(
  y: number,
  text: string,
  place: { left: number; right: number; yTicks: readonly Tick[]; inside: boolean },
): TrendGeometry['targets'][number] {
  const below = place.inside && place.yTicks.some(({ at }) => Math.abs(at - y) < 15);
  const shown = shorten(text, place.right - place.left - 16, SMALL);
  return {
    y,
    flag: `M${place.left + 3} ${y}v${below ? 13 : -13}l7 ${below ? -3 : 3}l-7 ${below ? -3 : 3}`,
    label: {
      text: shown,
      x: place.left + 13,
      y: below ? y + 15 : y - 5,
      side: 'left',
      ...(shown === text ? {} : { full: text }),
    },
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

/** The area, in pieces where a break lies between. */
function bandPath({ points }: TrendBand, { x, y }: Axes): string {
  const shape = area<TrendBand['points'][number]>()
    .x(({ year }) => x(year))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  const pieces: (typeof points)[number][][] = [];
  for (const point of points) {
    const piece = pieces.at(-1);
    if (piece && !point.afterBreak) piece.push(point);
    else pieces.push([point]);
  }
  return pieces.map((piece) => shape(piece) ?? '').join('');
}

function bandEnd(band: TrendBand | undefined, { x, y }: Axes): { x: number; y: number } | undefined {
  const last = band?.points.at(-1);
  return last && { x: round(x(last.year)), y: round((y(last.low) + y(last.high)) / 2) };
}
