/**
 * Offsets from the middle that keep dots of a `diameter` from covering one another, each as near to the middle as can be
 * and none further than `most`; where a lane is full, dots overlap at the middle rather than leave it.
 *
 * swarm([0, 1, 100], 10, 20) → [0, about −10, 0]
 */
export function swarm(xs: readonly number[], diameter: number, most: number): number[] {
  const offsets = new Array<number>(xs.length).fill(0);
  const placed: { x: number; offset: number }[] = [];
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  for (const { x, index } of order) {
    const near = placed.filter((other) => x - other.x < diameter);
    const candidates = [0, ...near.flatMap((other) => touching(x - other.x, other.offset, diameter))]
      .filter((offset) => Math.abs(offset) <= most)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = candidates.find((offset) =>
      near.every((other) => Math.hypot(x - other.x, offset - other.offset) >= diameter - 1e-6),
    );
    const offset = free ?? 0;
    offsets[index] = offset;
    placed.push({ x, offset });
  }
  return offsets;
}

function touching(dx: number, offset: number, diameter: number): number[] {
  const dy = Math.sqrt(Math.max(0, diameter ** 2 - dx ** 2));
  return [offset - dy, offset + dy];
}
