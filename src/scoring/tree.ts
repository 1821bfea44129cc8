import type { TreeNode } from './types.ts';

/**
 * A tree laid out in arrays. Nodes are numbered: leaves first, then the inner nodes level by level, so that every
 * node comes after its children and the root is last.
 */
export interface Tree {
  readonly ids: readonly string[];
  /** number of leaves; inner nodes have the numbers from here on */
  readonly leaves: number;
  /** number of the parent; -1 for the root */
  readonly parent: Int32Array;
  /** 1 for a leaf, else one more than the highest child's */
  readonly level: Int32Array;
  /** weights as given, not rescaled */
  readonly weight: Float64Array;
  /** the children of inner node n are `kids[first[n - leaves]]` up to, not including, `kids[first[n - leaves + 1]]` */
  readonly first: Int32Array;
  readonly kids: Int32Array;
}

interface Entry {
  readonly node: TreeNode;
  readonly level: number;
  readonly children: readonly Entry[];
}

function measure(node: TreeNode): Entry {
  if (!(node.weight >= 0 && node.weight < Infinity)) {
    throw new RangeError(`Weight of "${node.id}" is ${node.weight}; expected a number of at least 0.`);
  }
  const children = (node.children ?? []).map(measure);
  const highest = children.reduce((max, child) => Math.max(max, child.level), 1);
  return { node, level: node.children === undefined ? 1 : highest + 1, children };
}

function flatten(entry: Entry): Entry[] {
  return [entry, ...entry.children.flatMap(flatten)];
}

/**
 * Lays out a weighted tree. Leaves keep the order in which they are found, depth first.
 * Throws a RangeError for a negative weight or an id that occurs twice.
 *
 * @example
 * buildTree({ id: 'all', weight: 1, children: [{ id: 'a', weight: 2 }, { id: 'b', weight: 1 }] }).ids
 * // ['a', 'b', 'all']
 */
export function buildTree(root: TreeNode): Tree {
  const found = flatten(measure(root));
  const entries = found
    .map((entry, order) => ({ entry, order }))
    .sort((a, b) => a.entry.level - b.entry.level || a.order - b.order)
    .map(({ entry }) => entry);
  const leaves = entries.filter((entry) => entry.level === 1).length;
  const number = new Map<string, number>();
  for (const { node } of entries) {
    if (number.has(node.id)) throw new RangeError(`"${node.id}" stands twice in the tree.`);
    number.set(node.id, number.size);
  }
  const parent = new Int32Array(entries.length).fill(-1);
  const first = new Int32Array(entries.length - leaves + 1);
  const kids: number[] = [];
  for (let n = leaves; n < entries.length; n++) {
    for (const child of entries[n]?.children ?? []) {
      const k = number.get(child.node.id) ?? -1;
      parent[k] = n;
      kids.push(k);
    }
    first[n - leaves + 1] = kids.length;
  }
  return {
    ids: entries.map(({ node }) => node.id),
    leaves,
    parent,
    level: Int32Array.from(entries, ({ level }) => level),
    weight: Float64Array.from(entries, ({ node }) => node.weight),
    first,
    kids: Int32Array.from(kids),
  };
}

/** Number of the node called `id`; throws a RangeError if there is none. */
export function nodeNumber(tree: Tree, id: string): number {
  const n = tree.ids.indexOf(id);
  if (n < 0) throw new RangeError(`The tree has no node "${id}".`);
  return n;
}

/** Numbers of the children of node `n`, none for a leaf. */
export function childrenOf(tree: Tree, n: number): Int32Array {
  if (n < tree.leaves) return tree.kids.subarray(0, 0);
  return tree.kids.subarray(tree.first[n - tree.leaves], tree.first[n - tree.leaves + 1]);
}
