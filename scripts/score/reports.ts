import { coherence } from '../../src/scoring/coherence.ts';
import { type Difference, explainDifference } from '../../src/scoring/difference.ts';
import { columnOf, joinColumns, rowOf } from '../../src/scoring/panel.ts';
import { splitRankChange } from '../../src/scoring/rank-change.ts';
import type { Receipt } from '../../src/scoring/receipt.ts';
import { leaveOneOut } from '../../src/scoring/sensitivity.ts';
import type { Panel } from '../../src/scoring/types.ts';
import type { Method, Scored } from './method.ts';
import type { Cell, TableWriter } from './results.ts';

/** Rows of a receipt, depth first. */
export function receiptRows(unit: string, { node, lines }: Receipt): readonly (readonly Cell[])[] {
  return lines.flatMap((line): (readonly Cell[])[] => [
    [
      unit,
      node,
      line.id,
      line.raw ?? null,
      line.value,
      line.weight,
      line.share,
      line.effective,
      line.contribution,
      line.part,
    ],
    ...(line.of === undefined ? [] : receiptRows(unit, line.of)),
  ]);
}

export const RECEIPT_COLUMNS = [
  'uCode',
  'node',
  'iCode',
  'raw',
  'value',
  'weight',
  'share',
  'effective',
  'contribution',
  'part',
];

function differenceRows(difference: Difference): readonly (readonly Cell[])[] {
  const own = difference.parts.flatMap((part): (readonly Cell[])[] => [
    [difference.node, part.id, part.a, part.b, part.contribution],
    ...(part.of === undefined ? [] : differenceRows(part.of)),
  ]);
  return [...own, [difference.node, '(coverage)', null, null, difference.coverage]];
}

/** What each child contributes to the difference between two units. */
export async function writeDifference(
  scored: Scored,
  method: Method,
  { units: [a, b], node }: { readonly units: readonly [string, string]; readonly node: string },
  writer: TableWriter,
): Promise<void> {
  const panel = joinColumns(scored.normalised.panel, scored.scores);
  const found = explainDifference(method.tree, method.levels, [rowOf(panel, a), rowOf(panel, b)], node);
  await writer.table('difference.csv', ['node', 'iCode', a, b, 'contribution'], differenceRows(found));
}

/** The change of each rank in a node since an earlier table, split, under the same method. */
export async function writeRankChange(
  before: Panel,
  after: Panel,
  node: string,
  writer: TableWriter,
): Promise<void> {
  const scoresOf = (panel: Panel): ReadonlyMap<string, number> => {
    const column = columnOf(panel, panel.columns.indexOf(node));
    return new Map(panel.units.map((unit, u) => [unit, column[u] ?? NaN]));
  };
  const [old, now] = [scoresOf(before), scoresOf(after)];
  const input = {
    before: old,
    after: now,
    afterAnew: now,
    oldMembers: new Set(old.keys()),
    newMembers: new Set(now.keys()),
  };
  const rows = after.units.map((unit): Cell[] => {
    const change = splitRankChange(unit, input);
    if (change === null) return [unit, null, null, null, null, null, null];
    const { from, to, newData, peersChange, membership } = change;
    return [unit, from, to, from - to, newData, peersChange, membership];
  });
  const header = ['uCode', 'rank_before', 'rank', 'places_gained', 'own_data', 'peers_data', 'membership'];
  await writer.table('rank-change.csv', header, rows);
}

/** What leaving out each indicator and group does to the ranks in a node. */
export async function writeSensitivity(
  scored: Scored,
  method: Method,
  node: string,
  writer: TableWriter,
): Promise<void> {
  const rows = leaveOneOut(scored.normalised.panel, method.tree, method.levels, node).map((left): Cell[] => [
    left.node,
    left.meanChange,
    left.largestChange,
    left.units,
    left.lost,
  ]);
  const header = ['left_out', 'mean_rank_change', 'largest_rank_change', 'units', 'units_lost'];
  await writer.table('sensitivity.csv', header, rows);
}

/** How the children of each group move together. */
export async function writeCoherence(scored: Scored, method: Method, writer: TableWriter): Promise<void> {
  const rows = coherence(joinColumns(scored.normalised.panel, scored.scores), method.tree).map(
    (pair): Cell[] => [pair.group, pair.a, pair.b, pair.units, pair.pearson, pair.spearman, pair.flag],
  );
  const header = ['group', 'a', 'b', 'units', 'pearson', 'spearman', 'flag'];
  await writer.table('coherence.csv', header, rows);
}
