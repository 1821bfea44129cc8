import type { PublishedRanges } from './published.ts';

/** How many methods are drawn, and from which seed, for the ranges that are published. */
export const DRAWS = 2000;
export const SEED = 1;

/** Which of a column's ranked economies can be told apart. */
export interface Apart {
  /** pairs of neighbours in the group's order, and those of them that cannot be told apart */
  readonly pairs: number;
  readonly alike: number;
  /** whether two cannot be told apart, and neither from anyone who stands between them */
  readonly joined: (a: string, b: string) => boolean;
  /** economies right before and behind, in the group's order, that cannot be told apart from one */
  readonly neighbours: (economy: string) => readonly string[];
}

/**
 * Reads a column's ranges.
 *
 * @param ranked economy → its rank in the column; the ranges are of the same year and hold each of them
 */
export function apartIn(
  { columns, ranges }: Pick<PublishedRanges, 'columns' | 'ranges'>,
  column: string,
  ranked: ReadonlyMap<string, number>,
): Apart {
  const c = columns.indexOf(column);
  // Equal ranks stand in the order of their codes, as they did when the reaches were counted.
  const order = [...ranked].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([economy]) => economy);
  const places = new Map(order.map((economy, at) => [economy, at]));
  const reach = (at: number) => ranges[order[at] ?? '']?.[c]?.[2] ?? 0;
  const alike = (first: number, last: number) => first + reach(first) >= last;
  return {
    pairs: Math.max(0, order.length - 1),
    alike: order.filter((_, at) => at + 1 < order.length && alike(at, at + 1)).length,
    joined(a, b) {
      const [i, j] = [places.get(a), places.get(b)];
      return i !== undefined && j !== undefined && i !== j && alike(Math.min(i, j), Math.max(i, j));
    },
    neighbours(economy) {
      const at = places.get(economy);
      if (at === undefined) return [];
      let first = at;
      while (first > 0 && alike(first - 1, at)) first--;
      return order.slice(first, at + 1 + reach(at)).filter((other) => other !== economy);
    },
  };
}

/** An economy's rank, and where the method lets it lie. */
export interface RankedWithin {
  readonly economy: string;
  readonly rank: number;
  readonly range: readonly [best: number, worst: number];
}

/**
 * Who else may be first: economies whose range reaches the first rank, in the order of their ranks.
 *
 * @returns empty where whoever is first is surely so; null where neither can be said. Nobody else need have a twentieth of the
 * draws where the first one shares as much among many.
 */
export function mayBeFirst(ranked: readonly RankedWithin[]): readonly string[] | null {
  if (ranked.length < 2) return null;
  const others = ranked
    .filter(({ rank, range: [best] }) => rank > 1 && best === 1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ economy }) => economy);
  const isSure = ranked.every(({ rank, range: [, worst] }) => rank > 1 || worst === 1);
  return others.length > 0 || isSure ? others : null;
}

/** Whether two results hold the same ranges. */
export function sameRanges(a: PublishedRanges, b: PublishedRanges): boolean {
  const text = ({ columns, ranges }: PublishedRanges) =>
    JSON.stringify([columns, Object.entries(ranges).sort(([i], [j]) => (i < j ? -1 : 1))]);
  return text(a) === text(b);
}
