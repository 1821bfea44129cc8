import { compareScores, competitionRanks } from './rank.ts';

/** A set of units among which ranks are counted, besides all units. */
export interface PeerGroup {
  readonly id: string;
  /** units that the panel lacks are passed over */
  readonly units: readonly string[];
}

/** How often one unit led another in a node. Most pairs never turn, so only what differs from the method is counted. */
export interface Leads {
  /** place of each unit by the method's own score, from 0; -1 for a unit without a score */
  readonly place: Int32Array;
  /** units × units: draws in which the row's unit led the column's, though it stands behind it in `place` */
  readonly passed: Uint32Array;
  /** units × units, the unit ahead in `place` as row: draws in which the two were level */
  readonly level: Uint32Array;
}

/** How often each member of a set of units had each rank within the set. */
export interface RankCounts {
  /** `null`: all units */
  readonly group: string | null;
  /** numbers of the units */
  readonly members: Int32Array;
  /** per node, members × ranks from 1 */
  readonly counts: readonly Uint32Array[];
}

/** Counts over draws: plain data, fit to be handed from a worker to its page. */
export interface Tally {
  readonly units: readonly string[];
  /** ids of the inner nodes, the root last */
  readonly nodes: readonly string[];
  draws: number;
  /** per node */
  readonly leads: readonly Leads[];
  readonly ranks: readonly RankCounts[];
}

function placesOf(scores: Float64Array): Int32Array {
  const ranks = competitionRanks(scores);
  const order = [...ranks.keys()]
    .filter((u) => !Number.isNaN(ranks[u]))
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const place = new Int32Array(scores.length).fill(-1);
  for (const [i, u] of order.entries()) place[u] = i;
  return place;
}

/** A tally without draws. `scores` holds the method's own scores of all units, one array a node. */
export function emptyTally(
  units: readonly string[],
  nodes: readonly string[],
  scores: readonly Float64Array[],
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
    leads: scores.map((own) => ({
      place: placesOf(own),
      passed: new Uint32Array(units.length ** 2),
      level: new Uint32Array(units.length ** 2),
    })),
    ranks: [everyone, ...sets].map(({ group, members }) => ({
      group,
      members,
      counts: nodes.map(() => new Uint32Array(members.length ** 2)),
    })),
  };
}

/** Units with a score in a node, the best by the method's own score first. */
export function orderOf({ place }: Pick<Leads, 'place'>): Int32Array {
  const order = new Int32Array(place.filter((at) => at >= 0).length);
  for (const [u, at] of place.entries()) if (at >= 0) order[at] = u;
  return order;
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/**
 * A counter for draws: given a node and the scores of all units in one draw, adds that draw to the tally. It allocates
 * nothing. Each draw is sorted by insertion from the method's own order, so every step of the sort is a unit that
 * passed another.
 */
export function counter(tally: Tally): (n: number, scored: Float64Array) => void {
  const size = tally.units.length;
  const orders = tally.leads.map(orderOf);
  const order = new Int32Array(size);
  const setsOf = tally.units.map((_, u) =>
    Int32Array.from(tally.ranks.keys()).filter((s) => tally.ranks[s]?.members.includes(u)),
  );
  const memberOf = tally.units.map((_, u) =>
    (setsOf[u] ?? new Int32Array(0)).map((s) => tally.ranks[s]?.members.indexOf(u) ?? 0),
  );
  const seen = new Int32Array(tally.ranks.length);
  const rank = new Int32Array(tally.ranks.length);
  const block = new Int32Array(tally.ranks.length);

  function sort(own: Int32Array, scored: Float64Array, passed: Uint32Array): void {
    for (let i = 0; i < own.length; i++) {
      const u = own[i] ?? 0;
      const value = scored[u] ?? NaN;
      let j = i - 1;
      for (; j >= 0; j--) {
        const ahead = order[j] ?? 0;
        if (compareScores(scored[ahead] ?? NaN, value) >= 0) break;
        order[j + 1] = ahead;
        increment(passed, u * size + ahead);
      }
      order[j + 1] = u;
    }
  }

  function countRanks(n: number, u: number, tiedFrom: number): void {
    const sets = setsOf[u] ?? [];
    for (let i = 0; i < sets.length; i++) {
      const s = sets[i] ?? 0;
      const own = (seen[s] ?? 0) + 1;
      seen[s] = own;
      if (block[s] !== tiedFrom) rank[s] = own;
      block[s] = tiedFrom;
      const set = tally.ranks[s];
      const counts = set?.counts[n];
      if (counts === undefined || set === undefined) continue;
      increment(counts, (memberOf[u]?.[i] ?? 0) * set.members.length + (rank[s] ?? 1) - 1);
    }
  }

  return (n, scored) => {
    const leads = tally.leads[n];
    const own = orders[n];
    if (leads === undefined || own === undefined) return;
    sort(own, scored, leads.passed);
    seen.fill(0);
    block.fill(-1);
    let tiedFrom = 0;
    for (let i = 0; i < own.length; i++) {
      const u = order[i] ?? 0;
      const before = order[i - 1] ?? 0;
      if (i > 0 && compareScores(scored[before] ?? NaN, scored[u] ?? NaN) !== 0) tiedFrom = i;
      for (let j = tiedFrom; j < i; j++) {
        const other = order[j] ?? 0;
        const first = (leads.place[other] ?? 0) < (leads.place[u] ?? 0) ? other : u;
        increment(leads.level, first * size + (first === u ? other : u));
      }
      countRanks(n, u, tiedFrom);
    }
  };
}
