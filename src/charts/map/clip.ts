import { geoIdentity, geoStream } from 'd3-geo';
import type { LineString, Polygon } from 'geojson';
import { linePath, type Point, pointsOf, ringPath } from './paths.ts';
import type { Box } from './types.ts';

/* Runs where the site is built, as all that makes outlines does. */

/** What of closed paths, as `ringPath` writes them, lies in a box, closed along its edges; '' where nothing does. */
export function clipRings(path: string, box: Box): string {
  return clip(path, box, ringPath, (points) => ({
    type: 'Polygon',
    coordinates: [[...points, ...points.slice(0, 1)]],
  }));
}

/** What of open paths, as `linePath` writes them, lies in a box; '' where nothing does. */
export function clipLines(path: string, box: Box): string {
  return clip(path, box, linePath, (coordinates) => ({ type: 'LineString', coordinates }));
}

function clip(
  path: string,
  [left, top, right, bottom]: Box,
  written: (points: readonly Point[]) => string,
  shapeOf: (points: [number, number][]) => Polygon | LineString,
): string {
  let clipped = '';
  let points: Point[] = [];
  const sink = {
    point(x: number, y: number) {
      points.push([x, y]);
    },
    lineStart() {
      points = [];
    },
    lineEnd() {
      clipped += written(points);
    },
    polygonStart() {},
    polygonEnd() {},
  };
  const stream = geoIdentity()
    .clipExtent([
      [left, top],
      [right, bottom],
    ])
    .stream(sink);
  for (const ring of pointsOf(path)) geoStream(shapeOf(ring), stream);
  return clipped;
}
