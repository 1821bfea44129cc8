import { methodAt } from './aggregate.ts';
import type { Scores } from './default.ts';
import { type Receipt, receipt } from './receipt.ts';
import { type Shortfall, shortfall } from './shortfall.ts';

function nodesOf({ normalised, scores }: Scores, u: number): Float64Array {
  const leaves = normalised.columns.length;
  const inner = scores.columns.length;
  const nodes = new Float64Array(leaves + inner);
  nodes.set(normalised.values.subarray(u * leaves, (u + 1) * leaves));
  nodes.set(scores.values.subarray(u * inner, (u + 1) * inner), leaves);
  return nodes;
}

/**
 * What the score of a unit in an area or overall is made of or, where it has none, why not and what would be enough.
 * Throws a RangeError for an unknown unit or node.
 */
export function explain(scores: Scores, unit: string, node: string): Receipt | Shortfall {
  const u = scores.scores.units.indexOf(unit);
  if (u < 0) throw new RangeError(`There is no unit "${unit}".`);
  const { tree, methods, raw } = scores;
  const nodes = nodesOf(scores, u);
  if (Number.isNaN(nodes[tree.ids.indexOf(node)] ?? NaN)) {
    return shortfall(tree, nodes, node, (level) => methodAt(methods, level).availability);
  }
  return receipt(
    { tree, methods, nodes, raw: raw.values.subarray(u * tree.leaves, (u + 1) * tree.leaves) },
    node,
  );
}
