import type { Indicator } from '../catalog/catalog.ts';
import { scoreByDefault } from '../scoring/default.ts';
import { explainDifference } from '../scoring/difference.ts';
import { splitRankChange } from '../scoring/rank-change.ts';
import { leafParts } from '../scoring/why.ts';
import { isMissing } from './newest.ts';
import type { EconomyAnswer, PublishedScores } from './published.ts';
import { asScored, scoresOfOne } from './receipts.ts';
import { isUnnumbered } from './subsetScores.ts';

/** A value that counts at one end of a span: of a year after it where it is the first of its series. */
export interface KnownValue {
  readonly value: number;
  readonly year: number;
}

/** What one indicator did to a score between two years. */
export interface WhyEffect {
  readonly indicator: string;
  /** points of the change */
  readonly contribution: number;
  readonly before: KnownValue;
  readonly after: KnownValue;
  /** what the score would be at the end with the value before */
  readonly scoreWithout: number;
}

/** Why an economy's score moved between two years: effects add up to the difference of the two scores. */
export interface Why {
  readonly from: number;
  readonly to: number;
  readonly scores: readonly [from: number, to: number];
  /** of every indicator with another value at the end, largest effect first */
  readonly effects: readonly WhyEffect[];
}

/** Which score, between which years. */
export interface Moving {
  readonly economy: string;
  /** an area, or `overall` */
  readonly column: string;
  /** the default year, whose values and weights every year has as far as they were known */
  readonly scoreYear: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Why an economy's score moved between any two years, made again from its own values as its receipts are.
 *
 * @param counted the indicators that anyone has a value of
 * @returns null where it has no score
 * @throws RangeError for an unknown column
 */
export function whyBetween(
  indicators: readonly Indicator[],
  counted: PublishedScores['counted'],
  values: EconomyAnswer['values'],
  { economy, column, scoreYear, from, to }: Moving,
): Why | null {
  const at = (year: number) => scoresOfOne(indicators, { year, counted }, values, { economy, scoreYear });
  const [before, after] = [at(from), at(to)];
  const { tree, methods } = after.scores;
  const [start, end] = [before, after].map(({ scores: { scores } }) => scoreOf(scores, column));
  if (start === undefined || end === undefined || Number.isNaN(start + end)) return null;
  const nodesOf = ({ scores: { normalised, scores } }: typeof after): Float64Array =>
    Float64Array.of(...normalised.values, ...scores.values);
  const scored = indicators.filter(({ weight }) => weight > 0).map(asScored);
  const scoreWithout = (id: string, value: number): number => {
    const { raw } = after.scores;
    const own = Float64Array.from(raw.values);
    own[raw.columns.indexOf(id)] = value;
    const panel = { ...raw, values: own };
    return scoreOf(scoreByDefault(panel, scored, undefined, new Set(counted)).scores, column);
  };
  const parts = leafParts(explainDifference(tree, methods, [nodesOf(after), nodesOf(before)], column));
  const effects = parts.flatMap(({ id, contribution }): WhyEffect[] => {
    const [old, recent] = [before.newest.get(id), after.newest.get(id)];
    if (old === undefined || isMissing(old) || recent === undefined || isMissing(recent)) return [];
    if (old.year === recent.year) return [];
    return [
      {
        indicator: id,
        contribution,
        before: { value: old.value, year: old.year },
        after: { value: recent.value, year: recent.year },
        scoreWithout: scoreWithout(id, old.value),
      },
    ];
  });
  return {
    from,
    to,
    scores: [start, end],
    effects: effects.sort(
      (one, other) =>
        Math.abs(other.contribution) - Math.abs(one.contribution) ||
        (one.indicator < other.indicator ? -1 : 1),
    ),
  };
}

/** A score of a panel of one economy. */
function scoreOf({ columns, values }: { columns: readonly string[]; values: Float64Array }, column: string) {
  return values[columns.indexOf(column)] ?? Number.NaN;
}

/** Why a rank moved: places gained (negative: lost) by own data and by the peers', which add up to `from` − `to`. */
export interface RankMove {
  readonly from: number;
  readonly to: number;
  /** members ranked, the same at both ends */
  readonly of: number;
  readonly own: number;
  readonly peers: number;
}

/**
 * Splits the change of an economy's rank between two years among members: its own data first, its peers' then.
 *
 * @returns null where it is no member, or no single rank of it may be given at either end
 */
export function whyRank(
  [before, after]: readonly [before: PublishedScores, after: PublishedScores],
  members: readonly string[],
  economy: string,
  column: string,
): RankMove | null {
  if ([before, after].some((scores) => isUnnumbered(scores, economy, column))) return null;
  const [then, now] = [before, after].map(({ columns, scores }) => {
    const at = columns.indexOf(column);
    return new Map(members.map((member) => [member, scores[member]?.[at] ?? Number.NaN]));
  });
  if (then === undefined || now === undefined) return null;
  const ranked = new Set(members.filter((member) => !Number.isNaN(now.get(member) ?? Number.NaN)));
  const input = { before: then, after: now, afterAnew: now, oldMembers: ranked, newMembers: ranked };
  const split = splitRankChange(economy, input);
  if (split === null) return null;
  return { from: split.from, to: split.to, of: ranked.size, own: split.newData, peers: split.peersChange };
}
