import { compareScores } from './rank.ts';

/** Scores of one node by unit, at two ends; `NaN` or absent where there is none. */
type ScoreOf = ReadonlyMap<string, number>;

export interface RankChangeInput {
  /** the old data under the old method */
  readonly before: ScoreOf;
  /** the new data under the old method; the same as `afterAnew` where the method is the same */
  readonly after: ScoreOf;
  /** the new data under the new method */
  readonly afterAnew: ScoreOf;
  /** the units ranked at either end */
  readonly oldMembers: ReadonlySet<string>;
  readonly newMembers: ReadonlySet<string>;
}

/** Places gained (negative: lost), step by step; they add up to `from` − `to`. */
export interface RankChange {
  readonly from: number;
  readonly to: number;
  readonly newData: number;
  readonly peersChange: number;
  readonly method: number;
  readonly membership: number;
}

function rankAmong(unit: string, own: number, peers: ScoreOf, members: Iterable<string>): number {
  let ahead = 0;
  for (const member of members) {
    const score = peers.get(member) ?? NaN;
    if (member !== unit && !Number.isNaN(score) && compareScores(score, own) > 0) ahead++;
  }
  return ahead + 1;
}

/**
 * Splits the change of a unit's rank into steps of whole places. Among the units that have a score at both ends, in
 * this order: its own new data, its peers' new data, the new method for all; each step is what remains after the steps
 * before it, so in another order the parts could differ. Membership is what units do that are ranked at one end only.
 * `null` where the unit lacks a score at any step, or is not a member at both ends.
 *
 * @example
 * // A scores 50 among B 60, C 40; then A 65, B 70, C 68, and D joins with 90: rank 2, own data → 1, peers → 3, D → 4:
 * // { from: 2, to: 4, newData: 1, peersChange: -2, method: 0, membership: -1 }
 */
export function splitRankChange(unit: string, input: RankChangeInput): RankChange | null {
  const { before, after, afterAnew, oldMembers, newMembers } = input;
  const own = [before, after, afterAnew].map((scores) => scores.get(unit) ?? NaN);
  const [ownBefore = NaN, ownAfter = NaN, ownAnew = NaN] = own;
  if (own.some(Number.isNaN) || !oldMembers.has(unit) || !newMembers.has(unit)) return null;
  const staying = [...oldMembers].filter(
    (member) =>
      newMembers.has(member) &&
      [before, after, afterAnew].every((scores) => !Number.isNaN(scores.get(member) ?? NaN)),
  );
  const from = rankAmong(unit, ownBefore, before, oldMembers);
  const start = rankAmong(unit, ownBefore, before, staying);
  const withData = rankAmong(unit, ownAfter, before, staying);
  const withPeers = rankAmong(unit, ownAfter, after, staying);
  const withMethod = rankAmong(unit, ownAnew, afterAnew, staying);
  const to = rankAmong(unit, ownAnew, afterAnew, newMembers);
  return {
    from,
    to,
    newData: start - withData,
    peersChange: withData - withPeers,
    method: withPeers - withMethod,
    membership: from - start + (withMethod - to),
  };
}
