import { methodAt } from './aggregate.ts';
import { rowOf } from './panel.ts';
import { type Receipt, receipt } from './receipt.ts';
import { type Shortfall, shortfall } from './shortfall.ts';
import { nodeNumber, type Tree } from './tree.ts';
import type { LevelMethod, Panel } from './types.ts';

/** Scores with all they were made of; those of the default method fit. All panels have the same units. */
export interface Explainable {
  /** values before normalising, a column for each leaf of `tree` */
  readonly raw: Panel;
  readonly normalised: Panel;
  /** a column for each inner node of `tree` */
  readonly scores: Panel;
  readonly tree: Tree;
  readonly methods: readonly LevelMethod[];
}

/**
 * What the score of a unit in a node is made of or, where it has none, why not and what would be enough.
 * Throws a RangeError for an unknown unit or node.
 */
export function explain(scored: Explainable, unit: string, node: string): Receipt | Shortfall {
  const { tree, methods } = scored;
  const nodes = Float64Array.of(...rowOf(scored.normalised, unit), ...rowOf(scored.scores, unit));
  if (Number.isNaN(nodes[nodeNumber(tree, node)] ?? NaN)) {
    return shortfall(tree, nodes, node, (level) => methodAt(methods, level).availability);
  }
  return receipt({ tree, methods, nodes, raw: rowOf(scored.raw, unit) }, node);
}
