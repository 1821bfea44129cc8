import type { Box } from './types.ts';

/** The smallest box that holds all of some; undefined: there is none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  if (first === undefined) return undefined;
  return rest.reduce<Box>(
    ([left, top, right, bottom], box) => [
      Math.min(left, box[0]),
      Math.min(top, box[1]),
      Math.max(right, box[2]),
      Math.max(bottom, box[3]),
    ],
    first,
  );
}
