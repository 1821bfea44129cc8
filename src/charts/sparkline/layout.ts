import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Domain } from '../scale.ts';
import { type Axes, placeLine } from '../trend/lines.ts';
import type { LineGeometry, TrendPoint } from '../trend/types.ts';

const PAD = 4;

export interface SparklineData {
  /** by year, ascending */
  readonly points: readonly TrendPoint[];
  /** first and last year of the axis: the same for all sparklines of a table */
  readonly years: readonly [number, number];
  /** years in which others have a value: what lies between them is bridged */
  readonly published?: readonly number[];
  /** left out, the line fills the height */
  readonly domain?: Domain;
  /** spoken: "from 1 % in 2001 to 57 % in 2024, break in 2024" */
  readonly label: string;
}

export interface SparklineGeometry {
  readonly width: number;
  readonly height: number;
  readonly line: LineGeometry;
  /** where the newest value stands */
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** A line without axes in a box of a table's cell; breaks and missing years as in a trend. */
export function layoutSparkline(
  { points, years, published = [], domain, label }: SparklineData,
  { width, height }: { readonly width: number; readonly height: number },
): SparklineGeometry {
  const [low = 0, high = 1] = domain ?? extent(points.map(({ value }) => value));
  const axes: Axes = {
    x: scaleLinear()
      .domain(years)
      .range([PAD, width - PAD]),
    y: scaleLinear()
      .domain(low < high ? [low, high] : [low - 1, high + 1])
      .range([height - PAD, PAD]),
  };
  const line = placeLine({ id: 'sparkline', label, points }, published, axes);
  const last = line.points.at(-1);
  return { width, height, line, last: last ? { x: last.x, y: last.y } : null };
}
