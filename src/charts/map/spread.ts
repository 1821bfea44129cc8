interface Place {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/**
 * Moves points apart until none are nearer than `distance` to one another, each as little as can be, so that islands'
 * circles do not cover one another. The same input gives the same places on every machine.
 *
 * @param moving how many of them may move, the first; none comes near the others either
 */
export function spread(places: readonly Place[], distance: number, moving = places.length): Place[] {
  const moved = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let clear = true;
    moved.slice(0, moving).forEach((a, index) => {
      moved.slice(index + 1).forEach((b, after) => {
        let dx = b.x - a.x;
        let dy = b.y - a.y;
        if (dx === 0 && dy === 0) [dx, dy] = [0.5, 0.5];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) return;
        clear = false;
        const both = index + after + 1 < moving;
        const push = (distance - apart) / (both ? 2 : 1) / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        if (!both) return;
        b.x += dx * push;
        b.y += dy * push;
      });
    });
    if (clear) break;
  }
  return moved.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}
