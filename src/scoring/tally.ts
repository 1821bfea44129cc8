import { compareScores } from './rank.ts';

/** A set of units among which ranks are counted, besides all units. */
export interface PeerGroup {
  readonly id: string;
  /** units that the panel lacks are passed over */
  readonly units: readonly string[];
}

/** Counts over draws: plain data, fit to be handed from a worker to its page. */
export interface Tally {
  readonly units: readonly string[];
  /** ids of the inner nodes, the root last */
  readonly nodes: readonly string[];
  draws: number;
  /** per node, units × units: draws in which the row's unit leads the column's */
  readonly leads: readonly Uint32Array[];
  /** all units (group `null`) and each group; per node, members × ranks: draws in which a member had rank 1, 2, … */
  readonly ranks: readonly {
    readonly group: string | null;
    readonly members: Int32Array;
    readonly counts: readonly Uint32Array[];
  }[];
}

export function emptyTally(
  units: readonly string[],
  nodes: readonly string[],
  groups: readonly PeerGroup[],
): Tally {
  const everyone = { group: null, members: Int32Array.from(units.keys()) };
  const sets = groups.map(({ id, units: wanted }) => ({
    group: id,
    members: Int32Array.from(wanted.map((unit) => units.indexOf(unit)).filter((u) => u >= 0)),
  }));
  return {
    units,
    nodes,
    draws: 0,
    leads: nodes.map(() => new Uint32Array(units.length ** 2)),
    ranks: [everyone, ...sets].map(({ group, members }) => ({
      group,
      members,
      counts: nodes.map(() => new Uint32Array(members.length ** 2)),
    })),
  };
}

/** Puts `order` into descending order of `values`; it is nearly so already after a first draw. */
function sortInPlace(order: Int32Array, values: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const u = order[i] ?? 0;
    const value = values[u] ?? NaN;
    let j = i - 1;
    while (j >= 0 && compareScores(values[order[j] ?? 0] ?? NaN, value) < 0) {
      order[j + 1] = order[j] ?? 0;
      j--;
    }
    order[j + 1] = u;
  }
}

/**
 * A counter for draws: given a node, the units that have a score there (put into order of rank on the way) and the
 * scores of all units, adds one draw of that node to the tally. It allocates nothing.
 */
export function counter(tally: Tally): (n: number, order: Int32Array, scored: Float64Array) => void {
  const all = tally.units.length;
  const rankOf = new Int32Array(all);
  const sets = tally.ranks.map(({ members, counts }) => {
    const place = new Int32Array(all).fill(-1);
    for (const [m, u] of members.entries()) place[u] = m;
    return { place, size: members.length, counts };
  });

  function rank(order: Int32Array, scored: Float64Array): void {
    for (let i = 0; i < order.length; i++) {
      const u = order[i] ?? 0;
      const before = order[i - 1] ?? 0;
      const tied = i > 0 && compareScores(scored[before] ?? NaN, scored[u] ?? NaN) === 0;
      rankOf[u] = tied ? (rankOf[before] ?? 0) : i + 1;
    }
  }

  function countLeads(order: Int32Array, leads: Uint32Array): void {
    let below = order.length;
    for (let i = order.length - 1; i >= 0; i--) {
      const u = order[i] ?? 0;
      if (i + 1 < order.length && rankOf[order[i + 1] ?? 0] !== rankOf[u]) below = i + 1;
      const row = u * all;
      for (let j = below; j < order.length; j++) {
        const at = row + (order[j] ?? 0);
        leads[at] = (leads[at] ?? 0) + 1;
      }
    }
  }

  function countRanks(order: Int32Array, place: Int32Array, size: number, counts: Uint32Array): void {
    let seen = 0;
    let rankWithin = 0;
    let world = -1;
    for (let i = 0; i < order.length; i++) {
      const u = order[i] ?? 0;
      const m = place[u] ?? -1;
      if (m < 0) continue;
      seen++;
      if (rankOf[u] !== world) rankWithin = seen;
      world = rankOf[u] ?? 0;
      const at = m * size + rankWithin - 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  return (n, order, scored) => {
    sortInPlace(order, scored);
    rank(order, scored);
    countLeads(order, tally.leads[n] ?? new Uint32Array(0));
    for (const { place, size, counts } of sets)
      countRanks(order, place, size, counts[n] ?? new Uint32Array(0));
  };
}
