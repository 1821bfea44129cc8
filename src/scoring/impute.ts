import { max, mean, median, min } from 'd3-array';
import { columnOf, mapColumns } from './panel.ts';
import { childrenOf, type Tree } from './tree.ts';
import type { Panel } from './types.ts';

export interface ImputedCell {
  readonly unit: string;
  readonly column: string;
  readonly value: number;
}

/** A panel with some missing cells filled in; known cells are as they were. */
export interface Imputed {
  readonly panel: Panel;
  readonly cells: readonly ImputedCell[];
}

/** Fills the missing cells of a panel, cell by cell, where `fill` knows a value, and reports them. */
export function fillMissing(panel: Panel, fill: (u: number, c: number) => number): Imputed {
  const cells: ImputedCell[] = [];
  const values = Float64Array.from(panel.values);
  const width = panel.columns.length;
  panel.units.forEach((unit, u) => {
    panel.columns.forEach((column, c) => {
      if (!Number.isNaN(values[u * width + c] ?? NaN)) return;
      const value = fill(u, c);
      if (Number.isNaN(value)) return;
      values[u * width + c] = value;
      cells.push({ unit, column, value });
    });
  });
  return { panel: { ...panel, values }, cells };
}

/**
 * Fills a missing value with the mean or median of the unit's group. `groupOf` gives the group of each unit in order; a
 * unit without one, or whose group has no value, keeps its gap.
 *
 * Source: OECD/JRC Handbook 2008, section 4.2 (unconditional mean and median imputation); COINr `i_mean_grp`,
 * `i_median_grp`.
 */
export function imputeByGroup(
  panel: Panel,
  groupOf: readonly (string | undefined)[],
  statistic: 'mean' | 'median',
): Imputed {
  const take = statistic === 'mean' ? mean : median;
  const groups = [...new Set(groupOf.filter((group) => group !== undefined))];
  const fills = panel.columns.map((_, c) => {
    const values = columnOf(panel, c);
    return new Map(
      groups.map((group) => [group, take(values.filter((__, u) => groupOf[u] === group)) ?? NaN] as const),
    );
  });
  return fillMissing(panel, (u, c) => fills[c]?.get(groupOf[u] ?? '') ?? NaN);
}

/**
 * Fills a missing value with the mean of the unit's other indicators under the same parent: each is brought to 0–1 by
 * min-max with its direction, averaged, and the mean is taken back to the missing indicator's unit. The panel's columns
 * are the tree's leaves in order. A column without spread, and a unit without any sibling, keep their gaps.
 *
 * Source: COINr `Impute` by row within a group (`i_mean`, `normalise_first = TRUE`).
 */
export function imputeWithinParent(
  panel: Panel,
  tree: Tree,
  directionOf: (column: string) => 1 | -1,
): Imputed {
  const width = panel.columns.length;
  const scales = panel.columns.map((column, c) => {
    const turned = columnOf(panel, c).map((x) => directionOf(column) * x);
    const low = min(turned) ?? NaN;
    return { low, range: (max(turned) ?? NaN) - low, sign: directionOf(column) };
  });
  const shares = mapColumns(panel, (values, _, c) => {
    const { low, range, sign } = scales[c] ?? { low: NaN, range: NaN, sign: 1 };
    return values.map((x) => (range === 0 ? NaN : (sign * x - low) / range));
  });
  return fillMissing(panel, (u, c) => {
    const siblings = childrenOf(tree, tree.parent[c] ?? -1).filter((k) => k < tree.leaves && k !== c);
    const share = mean(siblings, (k) => shares.values[u * width + k]);
    const scale = scales[c];
    if (share === undefined || scale === undefined || scale.range === 0) return NaN;
    return scale.sign * (scale.low + share * scale.range);
  });
}
