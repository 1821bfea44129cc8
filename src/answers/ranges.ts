import { scoreByDefault } from '../scoring/default.ts';
import { indistinguishable, rankRange } from '../scoring/intervals.ts';
import { emptyPanel } from '../scoring/panel.ts';
import { methodRanges } from '../scoring/ranges.ts';
import { orderOf, type PeerGroup, type Tally } from '../scoring/tally.ts';
import type { Panel, ScoredIndicator } from '../scoring/types.ts';
import type { MethodRange, PublishedPanel, PublishedRanges } from './published.ts';

/** How many methods are drawn, and from which seed, for the ranges that are published. */
export const DRAWS = 2000;
export const SEED = 1;

/** Draws in slices; `rangesOf` reads what was drawn so far. */
export interface RangeDrawing {
  /** makes up to `count` more draws; how many are done in all */
  advance(count: number): number;
  rangesOf(group: string): PublishedRanges;
}

export function packPanel(year: number, { units, columns, values }: Panel): PublishedPanel {
  const rows = units.map((economy, u) => {
    const row = values.subarray(u * columns.length, (u + 1) * columns.length);
    return [economy, Array.from(row, (value) => (Number.isNaN(value) ? null : value))] as const;
  });
  return {
    year,
    indicators: columns,
    values: Object.fromEntries(rows.filter(([, row]) => row.some((value) => value !== null))),
  };
}

export function unpackPanel({ indicators, values }: PublishedPanel): Panel {
  const panel = emptyPanel(Object.keys(values), indicators);
  Object.values(values).forEach((row, u) => {
    panel.values.set(
      row.map((value) => value ?? Number.NaN),
      u * indicators.length,
    );
  });
  return panel;
}

/**
 * Draws of the method around a year's default scores, ranks counted among the members of each group. The same panel,
 * indicators and seed give the same ranges wherever they are drawn, whatever the groups.
 *
 * @param indicators the weighted ones at least, in any order
 */
export function drawRanges(
  panel: PublishedPanel,
  indicators: readonly ScoredIndicator[],
  groups: readonly PeerGroup[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): RangeDrawing {
  const ordered = panel.indicators.flatMap((id) => indicators.filter(({ indicator }) => indicator === id));
  const scores = scoreByDefault(unpackPanel(panel), ordered);
  const drawing = methodRanges(scores, ordered, { draws, seed, groups });
  return {
    advance: (count) => drawing.advance(count),
    rangesOf: (group) => ({ group, year: panel.year, seed, ...readTally(drawing.tally, group) }),
  };
}

function readTally(tally: Tally, group: string): Pick<PublishedRanges, 'draws' | 'columns' | 'ranges'> {
  const members = tally.ranks.find((set) => set.group === group)?.members;
  if (members === undefined) throw new RangeError(`Ranks were not counted among "${group}".`);
  const ranges = new Map<string, (MethodRange | null)[]>();
  for (const u of members)
    ranges.set(
      tally.units[u] ?? '',
      tally.nodes.map(() => null),
    );
  tally.nodes.forEach((node, n) => {
    const order = [...orderOf(tally.leads[n] ?? { place: new Int32Array(0) })]
      .filter((u) => members.includes(u))
      .map((u) => tally.units[u] ?? '');
    order.forEach((economy, at) => {
      const range = rankRange(tally, node, economy, group);
      const own = ranges.get(economy);
      if (range === null || own === undefined) return;
      const behind = order.slice(at + 1);
      const apart = behind.findIndex((other) => !indistinguishable(tally, node, economy, other));
      own[n] = [range.p5, range.p95, apart < 0 ? behind.length : apart];
    });
  });
  return {
    draws: tally.draws,
    columns: tally.nodes,
    ranges: Object.fromEntries([...ranges].filter(([, own]) => own.some((range) => range !== null))),
  };
}
