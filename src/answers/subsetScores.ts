import { median } from 'd3-array';
import type { PublishedScores, ScoresOfWorld } from './published.ts';

/** What the scores of some economies, or in some columns, leave out and figures of them say all the same. */
export function worldOf({ columns, scores, ranks, world }: PublishedScores): ScoresOfWorld {
  if (world !== undefined) return world;
  const everybody = Object.keys(scores);
  const ranksIn = columns.map((_, c) => everybody.flatMap((economy) => ranks[economy]?.[c] ?? []));
  return {
    medians: columns.map((_, c) => median(everybody, (economy) => scores[economy]?.[c]) ?? null),
    ranked: ranksIn.map(({ length }) => length),
    shared: ranksIn.map((known) => {
      const counts = new Map<number, number>();
      for (const rank of known) counts.set(rank, (counts.get(rank) ?? 0) + 1);
      return Object.fromEntries([...counts].filter(([, n]) => n > 1));
    }),
  };
}

/** The same scores of some economies alone. */
export function scoresOfEconomies(all: PublishedScores, economies: readonly string[]): PublishedScores {
  const some = new Set(economies);
  const part = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([economy]) => some.has(economy)));
  return {
    ...all,
    counted: [],
    scores: part(all.scores),
    ranks: part(all.ranks),
    noScore: part(all.noScore),
    world: worldOf(all),
    ...(all.measured !== undefined && { measured: part(all.measured) }),
    ...(all.unnumbered !== undefined && {
      unnumbered: Object.fromEntries(
        Object.entries(all.unnumbered).map(([column, own]) => [
          column,
          own.filter((economy) => some.has(economy)),
        ]),
      ),
    }),
  };
}

/** The same scores in one column alone. */
export function scoresInColumn(all: PublishedScores, column: string): PublishedScores {
  const at = all.columns.indexOf(column);
  const one = <T>(record: Readonly<Record<string, readonly T[]>>) =>
    Object.fromEntries(Object.entries(record).map(([economy, cells]) => [economy, cells.slice(at, at + 1)]));
  const { medians, ranked, shared } = worldOf(all);
  return {
    ...all,
    columns: [column],
    counted: [],
    scores: one(all.scores),
    ranks: one(all.ranks),
    noScore: Object.fromEntries(
      Object.entries(all.noScore).flatMap(([economy, reasons]) => {
        const why = reasons[column];
        return why === undefined ? [] : [[economy, { [column]: why }]];
      }),
    ),
    world: {
      medians: medians.slice(at, at + 1),
      ranked: ranked.slice(at, at + 1),
      shared: shared.slice(at, at + 1),
    },
    ...(all.measured !== undefined && { measured: one(all.measured) }),
    ...(all.unnumbered !== undefined && { unnumbered: { [column]: all.unnumbered[column] ?? [] } }),
  };
}

/** Scores of some economies and of others of the same year. */
export function joinScores(some: PublishedScores, others: PublishedScores): PublishedScores {
  return {
    ...some,
    scores: { ...some.scores, ...others.scores },
    ranks: { ...some.ranks, ...others.ranks },
    noScore: { ...some.noScore, ...others.noScore },
    ...(some.measured !== undefined && { measured: { ...some.measured, ...others.measured } }),
    ...(some.unnumbered !== undefined && {
      unnumbered: Object.fromEntries(
        some.columns.map((column) => {
          const own = [some, others].flatMap(({ unnumbered }) => unnumbered?.[column] ?? []);
          return [column, [...new Set(own)]];
        }),
      ),
    }),
  };
}

/** Whether an economy keeps its place in a column without a number: too little stands behind its score. */
export function isUnnumbered(
  { unnumbered }: { readonly unnumbered?: PublishedScores['unnumbered'] | undefined },
  economy: string,
  column: string,
): boolean {
  return unnumbered?.[column]?.includes(economy) ?? false;
}

/**
 * The percent of the weight of some economies' scores in a column that had been measured by a past year, their median.
 *
 * @returns null in the default year, of which all is measured, and where nobody has a score
 */
export function measuredAmong(
  { columns, measured }: Pick<PublishedScores, 'columns' | 'measured'>,
  economies: readonly string[],
  column: string,
): number | null {
  const at = columns.indexOf(column);
  const known = economies.flatMap((economy) => measured?.[economy]?.[at] ?? []);
  const middle = median(known);
  return middle === undefined ? null : Math.round(middle);
}
