import { mayBeFirst, type RankedWithin } from './ranges.ts';

/** What order may be said of economies: a difference inside the ranges, or inside the intervals, is none. */

/** Whether nobody but whoever is ranked first may be first. @param ranked empty where no ranges are known: then it is open */
export function isSurelyFirst(ranked: readonly RankedWithin[]): boolean {
  return mayBeFirst(ranked)?.length === 0;
}

/** A change, with where the draws let it lie; null where that is not known. */
interface Drawn {
  readonly interval: readonly [low: number, high: number] | null;
}

/** How many others may have changed as much as one of them: their intervals reach into its own. */
export function asMuch<T extends Drawn>(first: T, all: readonly T[]): number {
  const { interval } = first;
  if (interval === null) return 0;
  const [low, high] = interval;
  return all.filter((other) => {
    if (other === first || other.interval === null) return false;
    return other.interval[1] >= low && other.interval[0] <= high;
  }).length;
}
