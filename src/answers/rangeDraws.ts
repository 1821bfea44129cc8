import { type Scores, scoreByDefault } from '../scoring/default.ts';
import type { Doubts } from '../scoring/doubt.ts';
import { indistinguishable, rankRange } from '../scoring/intervals.ts';
import { indicatorOfLeaf } from '../scoring/leaf.ts';
import type { ScoredPillar } from '../scoring/lens.ts';
import { columnOf, emptyPanel } from '../scoring/panel.ts';
import { methodRanges } from '../scoring/ranges.ts';
import { competitionRanks } from '../scoring/rank.ts';
import type { Recipe } from '../scoring/recipe.ts';
import { orderOf, type PeerGroup, type Tally } from '../scoring/tally.ts';
import type { Panel, ScoredIndicator } from '../scoring/types.ts';
import { errorKinds } from './errors.ts';
import type { MethodRange, PublishedDoubt, PublishedPanel, PublishedRanges } from './published.ts';

/** What is drawn: methods around a year's scores, ranks counted among a group's members. */
export interface DrawRequest {
  readonly panel: PublishedPanel;
  readonly indicators: readonly ScoredIndicator[];
  readonly group: PeerGroup;
  readonly draws: number;
  readonly seed: number;
  /** draws are made around it; left out: around the published method */
  readonly recipe?: Recipe;
  /** of the recipe's framework, which take the place of the areas */
  readonly pillars?: readonly ScoredPillar[] | undefined;
}

/**
 * Draws off the main thread. Rejects where no worker can run, and with the signal's reason where it is stopped.
 *
 * @param onProgress how many draws are done
 */
export type DrawRanges = (
  request: DrawRequest,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<PublishedRanges>;

/** Draws in slices; `rangesOf` reads what was drawn so far. */
export interface RangeDrawing {
  /** makes up to `count` more draws; how many are done in all */
  advance(count: number): number;
  rangesOf(group: string): PublishedRanges;
}

/** A year’s values as they are published: null where there is none; economies without any are left out. */
export function packPanel(
  year: number,
  { units, columns, values }: Panel,
  doubt?: PublishedDoubt,
): PublishedPanel {
  const rows = units.map((economy, u) => {
    const row = values.subarray(u * columns.length, (u + 1) * columns.length);
    return [economy, Array.from(row, (value) => (Number.isNaN(value) ? null : value))] as const;
  });
  return {
    year,
    indicators: columns,
    values: Object.fromEntries(rows.filter(([, row]) => row.some((value) => value !== null))),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** What is drawn besides the method, in the order of the panel's units and the scores' leaves. */
function doubtsOf({ classes, errors }: PublishedDoubt, { raw }: Scores): Doubts {
  const indicators = raw.columns.map(indicatorOfLeaf);
  const deviations = raw.units.flatMap((unit) => indicators.map((own) => errors[own]?.[unit] ?? 0));
  return {
    leaveOut: true,
    classes: raw.units.map((unit) => classes[unit] ?? ''),
    errors: { deviations: Float64Array.from(deviations), ...errorKinds(indicators) },
    sameAs: indicators.map((own) => indicators.indexOf(own)),
  };
}

/** A panel out of its published form: NaN where there is no value. */
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
  return drawingAround(panel, scores, ordered, { draws, seed, groups });
}

/** Draws of the method around scores that were made of a year's values; `indicators` in the panel's order. */
export function drawingAround(
  panel: PublishedPanel,
  scores: Scores,
  indicators: readonly ScoredIndicator[],
  options: { readonly draws: number; readonly seed: number; readonly groups: readonly PeerGroup[] },
): RangeDrawing {
  const drawing = methodRanges(
    scores,
    indicators,
    panel.doubt === undefined ? options : { ...options, doubts: doubtsOf(panel.doubt, scores) },
  );
  return {
    advance: (count) => drawing.advance(count),
    rangesOf: (group) => ({
      group,
      year: panel.year,
      seed: options.seed,
      ...readTally(drawing.tally, group, scores),
    }),
  };
}

/** The published ranks of a node's members: competition ranks of the method's own scores among them. */
function publishedRanks(
  { scores }: Scores,
  n: number,
  members: readonly number[],
): ReadonlyMap<number, number> {
  const own = columnOf(scores, n);
  const ranks = competitionRanks(members.map((u) => own[u] ?? Number.NaN));
  return new Map(members.map((u, m) => [u, ranks[m] ?? Number.NaN]));
}

function readTally(
  tally: Tally,
  group: string,
  scores: Scores,
): Pick<PublishedRanges, 'draws' | 'columns' | 'ranges'> & { readonly widened: number } {
  const members = tally.ranks.find((set) => set.group === group)?.members;
  if (members === undefined) throw new RangeError(`Ranks were not counted among "${group}".`);
  const ranges = new Map<string, (MethodRange | null)[]>();
  let widened = 0;
  for (const u of members)
    ranges.set(
      tally.units[u] ?? '',
      tally.nodes.map(() => null),
    );
  tally.nodes.forEach((node, n) => {
    const order = [...orderOf(tally.leads[n] ?? { place: new Int32Array(0) })]
      .filter((u) => members.includes(u))
      .map((u) => tally.units[u] ?? '');
    const ranks = publishedRanks(scores, n, [...members]);
    order.forEach((economy, at) => {
      const range = rankRange(tally, node, economy, group);
      const own = ranges.get(economy);
      if (range === null || own === undefined) return;
      const behind = order.slice(at + 1);
      const apart = behind.findIndex((other) => !indistinguishable(tally, node, economy, other));
      const rank = ranks.get(tally.units.indexOf(economy)) ?? range.median;
      if (rank < range.p5 || rank > range.p95) widened++;
      const reach = apart < 0 ? behind.length : apart;
      own[n] = [Math.min(range.p5, rank), Math.max(range.p95, rank), reach];
    });
  });
  return {
    draws: tally.draws,
    columns: tally.nodes,
    widened,
    ranges: Object.fromEntries([...ranges].filter(([, own]) => own.some((range) => range !== null))),
  };
}
