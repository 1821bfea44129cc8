import { reaches } from './aggregate.ts';
import { childrenOf, nodeNumber, type Tree } from './tree.ts';

export interface AbsentChild {
  readonly id: string;
  readonly weight: number;
  /** why a child that is itself a node has no score */
  readonly why?: Shortfall;
}

/** Why a unit has no score in a node. Weights are as given, in the units of the siblings'. */
export interface Shortfall {
  readonly missing: 'below threshold';
  readonly node: string;
  readonly presentWeight: number;
  readonly neededWeight: number;
  readonly absent: readonly AbsentChild[];
  /** the smallest number of absent children that would be enough; `null` where all of them would not be */
  readonly enough: { readonly count: number; readonly sets: readonly (readonly string[])[] } | null;
}

function* combinations<T>(items: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = 0; i + count <= items.length; i++) {
    for (const rest of combinations(items.slice(i + 1), count - 1)) yield [...items.slice(i, i + 1), ...rest];
  }
}

function enough(
  absent: readonly AbsentChild[],
  present: number,
  all: number,
  share: number,
): Shortfall['enough'] {
  const heaviestFirst = absent.map(({ weight }) => weight).sort((a, b) => b - a);
  let count = 0;
  let weight = present;
  while (!reaches(weight, all, share) && count < heaviestFirst.length) weight += heaviestFirst[count++] ?? 0;
  if (!reaches(weight, all, share)) return null;
  const sets = [...combinations(absent, count)].filter((set) =>
    reaches(
      set.reduce((sum, child) => sum + child.weight, present),
      all,
      share,
    ),
  );
  return { count, sets: sets.map((set) => set.map(({ id }) => id)) };
}

/**
 * Why a node has no score: the weight present and needed, the absent children (for those that are nodes themselves,
 * why), and every smallest set of absent children that would lift the node over its threshold.
 * `nodes` holds the unit's value of each node of the tree, `NaN` where missing; `share(level)` is the share of weight
 * that a level needs.
 *
 * @example
 * // children a, b, c, d of weight 1, half needed, only a present:
 * // presentWeight 1, neededWeight 2, enough { count: 1, sets: [['b'], ['c'], ['d']] }
 */
export function shortfall(
  tree: Tree,
  nodes: ArrayLike<number>,
  id: string,
  share: (level: number) => number,
): Shortfall {
  const n = nodeNumber(tree, id);
  const needed = share(tree.level[n] ?? 2);
  let all = 0;
  let presentWeight = 0;
  const absent: AbsentChild[] = [];
  for (const child of childrenOf(tree, n)) {
    const weight = tree.weight[child] ?? 0;
    const childId = tree.ids[child] ?? '';
    all += weight;
    if (!Number.isNaN(nodes[child] ?? NaN)) presentWeight += weight;
    else if (child < tree.leaves) absent.push({ id: childId, weight });
    else absent.push({ id: childId, weight, why: shortfall(tree, nodes, childId, share) });
  }
  return {
    missing: 'below threshold',
    node: id,
    presentWeight,
    neededWeight: needed * all,
    absent,
    enough: enough(absent, presentWeight, all, needed),
  };
}
