import { type Scores, scoreByDefault } from '../scoring/default.ts';
import type { Doubts } from '../scoring/doubt.ts';
import { indistinguishable, rankRange } from '../scoring/intervals.ts';
import { columnOf, emptyPanel } from '../scoring/panel.ts';
import { methodRanges } from '../scoring/ranges.ts';
import { competitionRanks } from '../scoring/rank.ts';
import { orderOf, type PeerGroup, type Tally } from '../scoring/tally.ts';
import type { Panel, ScoredIndicator } from '../scoring/types.ts';
import { errorKinds } from './errors.ts';
import type { MethodRange, PublishedDoubt, PublishedPanel, PublishedRanges } from './published.ts';

/** How many methods are drawn, and from which seed, for the ranges that are published. */
export const DRAWS = 2000;
export const SEED = 1;

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
  const deviations = raw.units.flatMap((unit) => raw.columns.map((column) => errors[column]?.[unit] ?? 0));
  return {
    leaveOut: true,
    classes: raw.units.map((unit) => classes[unit] ?? ''),
    errors: { deviations: Float64Array.from(deviations), ...errorKinds(raw.columns) },
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
  const options = { draws, seed, groups };
  const drawing = methodRanges(
    scores,
    ordered,
    panel.doubt === undefined ? options : { ...options, doubts: doubtsOf(panel.doubt, scores) },
  );
  return {
    advance: (count) => drawing.advance(count),
    rangesOf: (group) => ({ group, year: panel.year, seed, ...readTally(drawing.tally, group, scores) }),
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

/** Which of a column's ranked economies can be told apart. */
export interface Apart {
  /** pairs of neighbours in the group's order, and those of them that cannot be told apart */
  readonly pairs: number;
  readonly alike: number;
  /** whether two cannot be told apart, and neither from anyone who stands between them */
  readonly joined: (a: string, b: string) => boolean;
  /** economies right before and behind, in the group's order, that cannot be told apart from one */
  readonly neighbours: (economy: string) => readonly string[];
}

/**
 * Reads a column's ranges.
 *
 * @param ranked economy → its rank in the column; the ranges are of the same year and hold each of them
 */
export function apartIn(
  { columns, ranges }: Pick<PublishedRanges, 'columns' | 'ranges'>,
  column: string,
  ranked: ReadonlyMap<string, number>,
): Apart {
  const c = columns.indexOf(column);
  // Equal ranks stand in the order of their codes, as they did when the reaches were counted.
  const order = [...ranked].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([economy]) => economy);
  const places = new Map(order.map((economy, at) => [economy, at]));
  const reach = (at: number) => ranges[order[at] ?? '']?.[c]?.[2] ?? 0;
  const alike = (first: number, last: number) => first + reach(first) >= last;
  return {
    pairs: Math.max(0, order.length - 1),
    alike: order.filter((_, at) => at + 1 < order.length && alike(at, at + 1)).length,
    joined(a, b) {
      const [i, j] = [places.get(a), places.get(b)];
      return i !== undefined && j !== undefined && i !== j && alike(Math.min(i, j), Math.max(i, j));
    },
    neighbours(economy) {
      const at = places.get(economy);
      if (at === undefined) return [];
      let first = at;
      while (first > 0 && alike(first - 1, at)) first--;
      return order.slice(first, at + 1 + reach(at)).filter((other) => other !== economy);
    },
  };
}

/** An economy's rank, and where the method lets it lie. */
export interface RankedWithin {
  readonly economy: string;
  readonly rank: number;
  readonly range: readonly [best: number, worst: number];
}

/**
 * Who else may be first: economies whose range reaches the first rank, in the order of their ranks.
 *
 * @returns empty where whoever is first is surely so; null where neither can be said. Nobody else need have a twentieth of the
 * draws where the first one shares as much among many.
 */
export function mayBeFirst(ranked: readonly RankedWithin[]): readonly string[] | null {
  if (ranked.length < 2) return null;
  const others = ranked
    .filter(({ rank, range: [best] }) => rank > 1 && best === 1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ economy }) => economy);
  const isSure = ranked.every(({ rank, range: [, worst] }) => rank > 1 || worst === 1);
  return others.length > 0 || isSure ? others : null;
}

/** Whether two results hold the same ranges. */
export function sameRanges(a: PublishedRanges, b: PublishedRanges): boolean {
  const text = ({ columns, ranges }: PublishedRanges) =>
    JSON.stringify([columns, Object.entries(ranges).sort(([i], [j]) => (i < j ? -1 : 1))]);
  return text(a) === text(b);
}
