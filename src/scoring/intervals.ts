import type { Tally } from './tally.ts';

/** Where a unit's rank lay over the draws; ranks that were really drawn. */
export interface RankRange {
  readonly median: number;
  /** 5th percentile: the better end */
  readonly p5: number;
  /** 95th percentile: the worse end */
  readonly p95: number;
}

/** Share of draws in which one of two units must lead to be told apart. */
const CERTAIN = 0.95;

function quantile(counts: Uint32Array, share: number, draws: number): number {
  let reached = 0;
  for (let r = 0; r < counts.length; r++) {
    reached += counts[r] ?? 0;
    // A share such as 0.05 × 2000 must not be missed by a rounding of the product.
    if (reached >= share * draws - 1e-9) return r + 1;
  }
  return NaN;
}

function nodeIndex(tally: Tally, node: string): number {
  const n = tally.nodes.indexOf(node);
  if (n < 0) throw new RangeError(`There is no node "${node}".`);
  return n;
}

/**
 * Median, 5th and 95th percentile of a unit's rank in a node, among all units or those of a group: the smallest rank
 * that at least that share of the draws did not pass. `null` where the unit has no score or is not of the group.
 *
 * Source: OECD/JRC Handbook 2008, section 7.1; COINr `plot_uncertainty` shows the same percentiles.
 */
export function rankRange(
  tally: Tally,
  node: string,
  unit: string,
  group: string | null = null,
): RankRange | null {
  const n = nodeIndex(tally, node);
  const set = tally.ranks.find((ranks) => ranks.group === group);
  const m = set?.members.indexOf(tally.units.indexOf(unit)) ?? -1;
  if (set === undefined || m < 0) return null;
  const counts = set.counts[n]?.subarray(m * set.members.length, (m + 1) * set.members.length);
  if (counts === undefined || tally.draws === 0 || counts.every((count) => count === 0)) return null;
  return {
    median: quantile(counts, 0.5, tally.draws),
    p5: quantile(counts, 0.05, tally.draws),
    p95: quantile(counts, 0.95, tally.draws),
  };
}

/**
 * Share of the draws in which `unit` leads `other` in a node, 0 to 1; where they are level neither does. `NaN` if one of
 * them has no score there.
 */
export function leadShare(tally: Tally, node: string, unit: string, other: string): number {
  const leads = tally.leads[nodeIndex(tally, node)];
  const [u, v] = [tally.units.indexOf(unit), tally.units.indexOf(other)];
  const [mine = -1, its = -1] = [leads?.place[u], leads?.place[v]];
  if (leads === undefined || mine < 0 || its < 0) return NaN;
  const [forward, backward] = [u * tally.units.length + v, v * tally.units.length + u];
  if (mine > its) return (leads.passed[forward] ?? 0) / tally.draws;
  return (tally.draws - (leads.passed[backward] ?? 0) - (leads.level[forward] ?? 0)) / tally.draws;
}

/**
 * Whether two units cannot be told apart in a node: neither leads the other in 95 % of the draws. The relation is not
 * transitive. Units without a score there are never so.
 */
export function indistinguishable(tally: Tally, node: string, unit: string, other: string): boolean {
  return leadShare(tally, node, unit, other) < CERTAIN && leadShare(tally, node, other, unit) < CERTAIN;
}
