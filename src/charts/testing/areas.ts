import { pointsOf } from '../map/paths.ts';

/** Square units of the grid inside the rings of a path, those of holes taken off. */
export function areaOf(path: string): number {
  return Math.abs(
    pointsOf(path).reduce((sum, ring) => {
      const twice = ring.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
        return sum + x * nextY - nextX * y;
      }, 0);
      return sum + twice / 2;
    }, 0),
  );
}
