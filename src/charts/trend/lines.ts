import { line } from 'd3-shape';
import { round } from '../geometry.ts';
import type { LineGeometry, SegmentGeometry, TrendPoint } from './types.ts';

export interface Axes {
  x(year: number): number;
  y(value: number): number;
}

interface Run {
  readonly points: TrendPoint[];
  readonly bridge: boolean;
}

const path = line<readonly [number, number]>().digits(1);

/**
 * Turns points into pieces of line. Between two values the line is whole where nothing was published in between (a survey
 * every second year has no holes), a bridge where others have a value in between or the value is carried forward, and open before a
 * value after a break.
 *
 * @param published the years in which the chart's data has any value, ascending
 */
export function placeLine(
  {
    id,
    label,
    points,
  }: { readonly id: string; readonly label: string; readonly points: readonly TrendPoint[] },
  published: readonly number[],
  axes: Axes,
): LineGeometry {
  const placed = points.map((point, index) => ({
    x: round(axes.x(point.year)),
    y: round(axes.y(point.value)),
    year: point.year,
    label: point.label,
    alone:
      (index === 0 || point.afterBreak === true) &&
      (points[index + 1]?.afterBreak ?? index === points.length - 1),
  }));
  const breaks = points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!point.afterBreak || !before) return [];
    const gap = axes.x(point.year) - axes.x(before.year);
    return [
      {
        x: round(axes.x(point.year) - Math.min(7, gap / 2)),
        y: round(axes.y(point.value)),
        label: point.label,
      },
    ];
  });
  return { id, label, points: placed, breaks, segments: segmentsOf(points, published, axes) };
}

function segmentsOf(
  points: readonly TrendPoint[],
  published: readonly number[],
  axes: Axes,
): SegmentGeometry[] {
  const runs: Run[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || point.afterBreak) {
      runs.push({ points: [point], bridge: false });
      return;
    }
    const bridge =
      point.carried === true || published.some((year) => year > before.year && year < point.year);
    const run = runs.at(-1);
    if (run && run.bridge === bridge) run.points.push(point);
    else if (run && run.points.length === 1) runs[runs.length - 1] = { points: [before, point], bridge };
    else runs.push({ points: [before, point], bridge });
  });
  return runs
    .filter((run) => run.points.length > 1)
    .map((run) => ({
      path: path(run.points.map(({ year, value }) => [axes.x(year), axes.y(value)])) ?? '',
      bridge: run.bridge,
    }));
}
