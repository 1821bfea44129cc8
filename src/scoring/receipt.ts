import { methodAt, toSumScale } from './aggregate.ts';
import { childrenOf, nodeNumber, type Tree } from './tree.ts';
import type { LevelMethod, MeanMethod } from './types.ts';

/** One child in a receipt. */
export interface ReceiptLine {
  readonly id: string;
  /** the value before normalising, in the indicator's unit; absent for a node that is itself a score */
  readonly raw?: number;
  /** the normalised value or the score of the child; `NaN`: missing, so it carries no share */
  readonly value: number;
  /** weight as given */
  readonly weight: number;
  /** weight rescaled over the children present; these add up to 1 */
  readonly share: number;
  /** weight in the receipt's whole: the share times the shares of all nodes above */
  readonly effective: number;
  /** points of the parent's score; these add up to it */
  readonly contribution: number;
  /** part of the parent's sum on the scale of its mean (for the geometric mean, of its log); these add up to 1 */
  readonly part: number;
  /** what a child with a score is made of */
  readonly of?: Receipt;
}

/** What a score is made of. */
export interface Receipt {
  readonly node: string;
  readonly score: number;
  readonly method: MeanMethod;
  readonly lines: readonly ReceiptLine[];
}

interface Source {
  readonly tree: Tree;
  readonly methods: readonly LevelMethod[];
  /** the unit's value of every node of the tree */
  readonly nodes: ArrayLike<number>;
  /** the unit's value of every leaf before normalising */
  readonly raw: ArrayLike<number>;
}

function lines(source: Source, n: number, score: number, effective: number): ReceiptLine[] {
  const { tree, methods, nodes, raw } = source;
  const method = methodAt(methods, tree.level[n] ?? 2);
  const kids = [...childrenOf(tree, n)];
  const given = (k: number): number => nodes[k] ?? NaN;
  const counts = (k: number): boolean => !Number.isNaN(given(k)) && (tree.weight[k] ?? 0) > 0;
  const present = kids.filter(counts).reduce((sum, k) => sum + (tree.weight[k] ?? 0), 0);
  const summand = (k: number): number =>
    counts(k) ? (tree.weight[k] ?? 0) * toSumScale(given(k), method) : 0;
  const sum = kids.reduce((total, k) => total + summand(k), 0);
  return kids.map((k) => {
    const share = counts(k) ? (tree.weight[k] ?? 0) / present : 0;
    // A sum of 0 (every lifted value is 1) has no parts: the shares of weight stand in.
    const part = sum === 0 ? share : summand(k) / sum;
    const additive = method.mean === 'arithmetic' && !method.lifted;
    const line = {
      id: tree.ids[k] ?? '',
      value: given(k),
      weight: tree.weight[k] ?? 0,
      share,
      effective: effective * share,
      contribution: additive && counts(k) ? share * given(k) : part * score,
      part,
    };
    if (k < tree.leaves) return { ...line, raw: raw[k] ?? NaN };
    return Number.isNaN(line.value) ? line : { ...line, of: receiptOf(source, k, line.effective) };
  });
}

function receiptOf(source: Source, n: number, effective: number): Receipt {
  const score = source.nodes[n] ?? NaN;
  const { mean, power, lifted } = methodAt(source.methods, source.tree.level[n] ?? 2);
  const method = {
    mean,
    ...(power === undefined ? {} : { power }),
    ...(lifted === undefined ? {} : { lifted }),
  };
  return { node: source.tree.ids[n] ?? '', score, method, lines: lines(source, n, score, effective) };
}

/**
 * The receipt of a score: every child's raw and normalised value, weight, rescaled weight, effective weight and
 * contribution, down to the indicators. Contributions add up to the score: for the arithmetic mean each is
 * share × value, for the others the score split as the sum under the mean is (for the geometric mean, by share of log).
 *
 * Source: OECD/JRC Handbook 2008, step 9 (back to the details).
 */
export function receipt(source: Source, id: string): Receipt {
  return receiptOf(source, nodeNumber(source.tree, id), 1);
}
