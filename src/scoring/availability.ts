import { childrenOf, type Tree } from './tree.ts';
import type { Panel } from './types.ts';

/** Shares of values present, 0 to 1. */
export interface Availability {
  /** one a unit: of all its columns */
  readonly units: Float64Array;
  /** one a column: of all units */
  readonly columns: Float64Array;
  /** units × inner nodes of the tree, row-major: of the leaves under the node */
  readonly groups: Panel;
}

/**
 * How much of a panel is there: by unit, by indicator, and by unit within each group of indicators. The panel's columns
 * are the tree's leaves in order.
 *
 * Source: COINr `get_data_avail`.
 */
export function availability(panel: Panel, tree: Tree): Availability {
  const width = panel.columns.length;
  const inner = tree.ids.slice(tree.leaves);
  const units = new Float64Array(panel.units.length);
  const columns = new Float64Array(width);
  const groups = new Float64Array(panel.units.length * inner.length);
  const present = new Float64Array(tree.ids.length);
  const size = new Float64Array(tree.ids.length).fill(1, 0, tree.leaves);
  for (let n = tree.leaves; n < tree.ids.length; n++) {
    size[n] = childrenOf(tree, n).reduce((sum, k) => sum + (size[k] ?? 0), 0);
  }
  panel.units.forEach((_, u) => {
    for (let c = 0; c < width; c++) {
      const there = Number.isNaN(panel.values[u * width + c] ?? NaN) ? 0 : 1;
      present[c] = there;
      units[u] = (units[u] ?? 0) + there / width;
      columns[c] = (columns[c] ?? 0) + there / panel.units.length;
    }
    for (let n = tree.leaves; n < tree.ids.length; n++) {
      present[n] = childrenOf(tree, n).reduce((sum, k) => sum + (present[k] ?? 0), 0);
      groups[u * inner.length + n - tree.leaves] = (present[n] ?? 0) / (size[n] ?? 1);
    }
  });
  return { units, columns, groups: { units: panel.units, columns: inner, values: groups } };
}
