import type { Names } from './types.ts';

/** Most names that a note spells out before it counts the rest. */
const SPELT = 24;

export function cutNames(all: readonly string[], most: number = SPELT): Names {
  return all.length <= most + 1
    ? { first: all, more: 0 }
    : { first: all.slice(0, most), more: all.length - most };
}
