import { greatest, least, median } from 'd3-array';
import { OVERALL } from '../scoring/overall.ts';
import { largestRise, moversOf, reachOf } from './movers.ts';
import type { PublishedChanges, PublishedScores } from './published.ts';
import { isUnnumbered } from './subsetScores.ts';

export interface AreaGap {
  readonly column: string;
  /** medians */
  readonly group: number;
  readonly world: number;
}

/** Among how many of so many members something was looked for: those of whom it is known. */
export interface Reach {
  readonly known: number;
  readonly of: number;
  /** others whom it may be true of as well, since the difference is inside the intervals */
  readonly alike?: number;
}

/** Something worth saying of a group, with its numbers; the words come later. */
export type Finding =
  /** the areas where the group's median is furthest above and furthest below the world's */
  | { readonly kind: 'standing'; readonly best: AreaGap; readonly worst: AreaGap }
  /** the member furthest above the median overall score of all economies of its income class */
  | {
      readonly kind: 'outlier';
      readonly economy: string;
      readonly income: string;
      readonly score: number;
      readonly median: number;
      readonly reach: Reach;
    }
  /** the member whose overall score rose most */
  | {
      readonly kind: 'mover';
      readonly economy: string;
      readonly change: number;
      /** percent of the weight that was renewed; null where it is not known */
      readonly renewed: number | null;
      readonly from: number;
      readonly reach: Reach;
    }
  /** the area with the widest distance between two members */
  | {
      readonly kind: 'spread';
      readonly column: string;
      readonly low: { readonly economy: string; readonly score: number };
      readonly high: { readonly economy: string; readonly score: number };
    };

export interface FindingsInput {
  /** economies that count in the group's averages, in the order that equals keep */
  readonly members: readonly string[];
  readonly scores: PublishedScores;
  /** null where there are no scores five years before */
  readonly changes: PublishedChanges | null;
  /** income class → its economies */
  readonly incomes: ReadonlyMap<string, readonly string[]>;
}

const MOST = 3;

/** Points from which a finding is worth a sentence. */
const WORTH = { standing: 3, outlier: 15, mover: 3 } as const;

/** A median of fewer economies, or of a smaller share of the group, says little. */
const FEWEST = 5;
const BASE = 0.5;

/**
 * At most three findings of a group in a year: how it stands against the world, who does best for its income, who rose most,
 * and how far members lie apart, in this order. Nobody is named whose score rests on too little, and no change that is within its
 * noise. Those that reach their worth come first; where they are fewer than three, the
 * others fill up. Of equals the first counts, so the same data give the same findings on any machine.
 */
export function findings(input: FindingsInput): Finding[] {
  const all = [standing(input), outlier(input), mover(input), spread(input)].filter(
    (found) => found !== null,
  );
  const chosen = [...all.filter(isWorth), ...all.filter((found) => !isWorth(found))].slice(0, MOST);
  return all.filter((found) => chosen.includes(found));
}

function isWorth(found: Finding): boolean {
  switch (found.kind) {
    case 'standing':
      return gapOf(found.best) - gapOf(found.worst) >= WORTH.standing;
    case 'outlier':
      return found.score - found.median >= WORTH.outlier;
    case 'mover':
      return found.change >= WORTH.mover;
    case 'spread':
      return true;
  }
}

const gapOf = ({ group, world }: AreaGap): number => group - world;

function areasOf({ columns }: PublishedScores): string[] {
  return columns.filter((column) => column !== OVERALL);
}

function scoreIn({ columns, scores }: PublishedScores, column: string) {
  const at = columns.indexOf(column);
  return (economy: string): number | null => scores[economy]?.[at] ?? null;
}

function standing({ members, scores }: FindingsInput): Finding | null {
  const gaps = areasOf(scores).flatMap((column): AreaGap[] => {
    const score = scoreIn(scores, column);
    const own = members.flatMap((economy) => score(economy) ?? []);
    const group = median(own);
    const world = median(Object.keys(scores.scores), score);
    if (group === undefined || world === undefined || own.length < BASE * members.length) return [];
    return [{ column, group, world }];
  });
  const [best, worst] = [greatest(gaps, gapOf), least(gaps, gapOf)];
  if (best === undefined || worst === undefined || gapOf(best) === gapOf(worst)) return null;
  return { kind: 'standing', best, worst };
}

function outlier({ members, scores, incomes }: FindingsInput): Finding | null {
  const score = scoreIn(scores, OVERALL);
  const compared = new Set<string>();
  const candidates = [...incomes].flatMap(([income, economies]) => {
    const known = economies.flatMap((economy) => score(economy) ?? []);
    const middle = median(known);
    if (middle === undefined || known.length < FEWEST) return [];
    return members.flatMap((economy) => {
      const own = economies.includes(economy) ? score(economy) : null;
      if (own !== null) compared.add(economy);
      return own === null || own <= middle ? [] : [{ economy, income, score: own, median: middle }];
    });
  });
  const first = greatest(candidates, (found) => found.score - found.median);
  if (first === undefined || isUnnumbered(scores, first.economy, OVERALL)) return null;
  return { kind: 'outlier', ...first, reach: { known: compared.size, of: members.length } };
}

function mover({ members, changes }: FindingsInput): Finding | null {
  const movers = changes === null ? null : moversOf(changes, members, OVERALL);
  const first = movers === null ? null : largestRise(movers);
  if (movers === null || first === null) return null;
  const { economy, change, renewed } = first;
  return { kind: 'mover', economy, change, renewed, from: movers.from, reach: reachOf(movers) };
}

function spread({ members, scores }: FindingsInput): Finding | null {
  const candidates = areasOf(scores).flatMap((column) => {
    const score = scoreIn(scores, column);
    const own = members.flatMap((economy) => {
      const value = isUnnumbered(scores, economy, column) ? null : score(economy);
      return value === null ? [] : [{ economy, score: value }];
    });
    const [low, high] = [least(own, (one) => one.score), greatest(own, (one) => one.score)];
    if (low === undefined || high === undefined || low.score === high.score) return [];
    return [{ kind: 'spread' as const, column, low, high }];
  });
  return greatest(candidates, ({ low, high }) => high.score - low.score) ?? null;
}
