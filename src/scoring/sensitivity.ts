import { aggregate } from './aggregate.ts';
import { columnOf } from './panel.ts';
import { competitionRanks } from './rank.ts';
import { nodeNumber, type Tree } from './tree.ts';
import type { LevelMethod, Panel } from './types.ts';

/** What leaving one node out does to the ranks in another. */
export interface LeftOut {
  readonly node: string;
  /** mean of |rank without − rank with| over the units that have both; `NaN` where there are none */
  readonly meanChange: number;
  readonly largestChange: number;
  /** units that have a rank both with and without the node */
  readonly units: number;
  /** units that have a score only with the node */
  readonly lost: number;
}

/**
 * Leaves each node below `target` out in turn, indicators and whole groups, and compares the ranks in `target`. The
 * weights of the siblings are rescaled and thresholds count only what is left.
 *
 * Source: OECD/JRC Handbook 2008, section 7 (excluding one indicator at a time); COINr `remove_elements`.
 */
export function leaveOneOut(
  normalised: Panel,
  tree: Tree,
  methods: readonly LevelMethod[],
  target: string,
): readonly LeftOut[] {
  const top = nodeNumber(tree, target);
  const ranksWith = (variant: Tree): Float64Array =>
    competitionRanks(columnOf(aggregate(normalised, variant, methods), top - tree.leaves));
  const base = ranksWith(tree);
  const isBelow = (n: number): boolean => {
    const parent = tree.parent[n] ?? -1;
    return parent === top || (parent >= 0 && isBelow(parent));
  };
  return tree.ids.flatMap((node, n) => {
    if (!isBelow(n)) return [];
    const without = ranksWith({ ...tree, weight: tree.weight.with(n, 0) });
    const changes = [...base.keys()]
      .map((u) => Math.abs((without[u] ?? NaN) - (base[u] ?? NaN)))
      .filter((change) => !Number.isNaN(change));
    const lost = base.filter((rank, u) => !Number.isNaN(rank) && Number.isNaN(without[u])).length;
    const sum = changes.reduce((total, change) => total + change, 0);
    return [
      {
        node,
        meanChange: sum / changes.length,
        largestChange: Math.max(0, ...changes),
        units: changes.length,
        lost,
      },
    ];
  });
}
