import type { Position } from 'geojson';

export type Point = readonly [number, number];

/**
 * A closed ring in whole numbers, relative from point to point, without points that fall together or lie on a straight
 * line; '' where fewer than three remain.
 */
export function ringPath(points: readonly Point[]): string {
  const ring = straightened(snapped(points));
  const [first] = ring;
  if (!first || ring.length < 3) return '';
  return `${steps(ring)}z`;
}

/** An open line in the same form; '' where it collapses to a point. */
export function linePath(points: readonly Point[]): string {
  const line = straightened(snapped(points));
  return line.length < 2 ? '' : steps(line);
}

function snapped(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = result.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) result.push(point);
  }
  return result;
}

function straightened(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const point of points) {
    const [a, b] = result.slice(-2);
    if (
      a &&
      b &&
      (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0]) &&
      !turnsBack(a, b, point)
    ) {
      result.pop();
    }
    result.push(point);
  }
  return result;
}

function turnsBack(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;
}

/** Steps along an axis say so with a letter in place of a nought, which is shorter. */
function steps(points: readonly Point[]): string {
  const [first = [0, 0]] = points;
  let [x, y] = first;
  let path = `M${x} ${y}`;
  let command = 'M';
  for (const [nextX, nextY] of points.slice(1)) {
    const dx = nextX - x;
    const dy = nextY - y;
    const own = commandOf(dx, dy);
    const between = own !== 'l' || command !== 'l' ? own : dx < 0 ? '' : ' ';
    path += `${between}${own === 'v' ? '' : dx}${own === 'l' && dy > 0 ? ' ' : ''}${own === 'h' ? '' : dy}`;
    command = own;
    x = nextX;
    y = nextY;
  }
  return path;
}

function commandOf(dx: number, dy: number): 'h' | 'v' | 'l' {
  if (dy === 0) return 'h';
  return dx === 0 ? 'v' : 'l';
}

/** The points of each ring or line of a path in the form above. */
export function pointsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      let [x, y] = [0, 0];
      return [...part.matchAll(/([lhv]?)([\d\s-]+)/g)].flatMap(([, command = '', text = '']) =>
        pairsOf(command, [...text.matchAll(/-?\d+/g)].map(Number)).map(([dx, dy]): [number, number] => {
          x += dx;
          y += dy;
          return [x, y];
        }),
      );
    });
}

function pairsOf(command: string, numbers: readonly number[]): Point[] {
  if (command === 'h') return numbers.map((dx) => [dx, 0]);
  if (command === 'v') return numbers.map((dy) => [0, dy]);
  return Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

/** What of a closed ring [longitude, latitude][] lies on the side of a parallel that `keep` says, closed along the parallel. */
export function clipRing(
  ring: readonly Position[],
  parallel: number,
  keep: (latitude: number) => boolean,
): Position[] {
  const clipped: Position[] = [];
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    if (from && keep(latitudeOf(from)) !== keep(latitudeOf(to)))
      clipped.push([meets(from, to, parallel), parallel]);
    if (keep(latitudeOf(to))) clipped.push(to);
  });
  const [first] = clipped;
  const last = clipped.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) clipped.push(first);
  return clipped;
}

/** Longitudes at which a ring meets a parallel, from west to east. */
export function crossings(ring: readonly Position[], parallel: number): number[] {
  return ring
    .flatMap((to, index) => {
      const from = ring[index - 1];
      const crosses = from && latitudeOf(from) > parallel !== latitudeOf(to) > parallel;
      return crosses ? [meets(from, to, parallel)] : [];
    })
    .sort((a, b) => a - b);
}

function latitudeOf([, latitude = 0]: Position): number {
  return latitude;
}

function meets([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, parallel: number): number {
  return x1 + ((parallel - y1) / (y2 - y1)) * (x2 - x1);
}
