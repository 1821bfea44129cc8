import type { Scores } from './default.ts';
import { columnOf, emptyPanel } from './panel.ts';
import { childrenOf } from './tree.ts';
import type { Panel } from './types.ts';

/** Share of the weight below which an economy shows only the range of its rank, overall and in an area. */
export const FULLY_RANKED = { overall: 0.7, area: 2 / 3 } as const;

const SLACK = 1e-12;

/**
 * How much of the weight each score rests on, 0 to 1: in an area the weight of the unit's indicators over that of all
 * indicators with data for anyone; overall the mean over all areas, those without a score counting 0. `NaN` where the unit
 * has no score.
 */
export function coverageOf({ raw, scores, tree }: Scores): Panel {
  const out = emptyPanel(scores.units, scores.columns);
  const width = out.columns.length;
  const areas = width - 1;
  for (let u = 0; u < out.units.length; u++) {
    let sum = 0;
    for (let n = tree.leaves; n < tree.ids.length - 1; n++) {
      const at = u * width + n - tree.leaves;
      if (Number.isNaN(scores.values[at] ?? Number.NaN)) continue;
      let all = 0;
      let present = 0;
      for (const k of childrenOf(tree, n)) {
        const weight = tree.weight[k] ?? 0;
        all += weight;
        if (!Number.isNaN(raw.values[u * tree.leaves + k] ?? Number.NaN)) present += weight;
      }
      out.values[at] = present / all;
      sum += present / all;
    }
    const overall = u * width + areas;
    if (!Number.isNaN(scores.values[overall] ?? Number.NaN)) out.values[overall] = sum / areas;
  }
  return out;
}

/** Whether a single rank may lead where a score rests on this share; else the unit shows its range, and no finding names it. */
export function isFullyRanked(coverage: number, level: keyof typeof FULLY_RANKED): boolean {
  return coverage >= FULLY_RANKED[level] - SLACK;
}

/** The units of a column that keep their place and show only a range. */
export function rangeOnly(coverage: Panel, c: number): readonly string[] {
  const level = c === coverage.columns.length - 1 ? 'overall' : 'area';
  const column = columnOf(coverage, c);
  return coverage.units.filter((_, u) => {
    const own = column[u] ?? Number.NaN;
    return !Number.isNaN(own) && !isFullyRanked(own, level);
  });
}
