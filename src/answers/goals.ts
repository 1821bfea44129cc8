import { type MaturityClass, nextClass } from './classes.ts';
import { medianAmong, ranksAmong } from './groupScores.ts';
import type { PublishedRanges, PublishedScores } from './published.ts';

/** A score that an economy may want to reach. */
export type ScoreGoal =
  /** of its group's members, as it is today */
  | { readonly kind: 'median'; readonly score: number }
  /** the first place that its own range of ranks does not reach, and who holds it */
  | { readonly kind: 'above range'; readonly economy: string; readonly score: number }
  | { readonly kind: 'class'; readonly class: MaturityClass; readonly score: number }
  /** any member ahead of it */
  | { readonly kind: 'economy'; readonly economy: string; readonly score: number };

/**
 * What an economy could aim at in a column, among a group's members: only scores above its own, members nearest first.
 *
 * @param ranges null where none are published
 * @returns empty where it has no score
 */
export function goalsOf(
  scores: Pick<PublishedScores, 'columns' | 'scores' | 'ranks'>,
  ranges: PublishedRanges | null,
  members: readonly string[],
  { economy, column }: { readonly economy: string; readonly column: string },
): readonly ScoreGoal[] {
  const at = scores.columns.indexOf(column);
  const scoreOf = (code: string) => scores.scores[code]?.[at] ?? null;
  const own = scoreOf(economy);
  if (own === null) return [];
  const median = medianAmong(scores, members, column);
  const ranks = ranksAmong(scores, members, column);
  const best = ranges?.ranges[economy]?.[ranges.columns.indexOf(column)]?.[0] ?? null;
  const ahead = members
    .flatMap((code): { economy: string; score: number }[] => {
      const score = scoreOf(code);
      return score !== null && score > own ? [{ economy: code, score }] : [];
    })
    .sort((a, b) => a.score - b.score);
  const first =
    best === null ? undefined : ahead.find((each) => (ranks.get(each.economy) ?? Infinity) < best);
  const next = nextClass(own);
  return [
    ...(median !== null && median > own ? [{ kind: 'median' as const, score: median }] : []),
    ...(first === undefined ? [] : [{ kind: 'above range' as const, ...first }]),
    ...(next === null ? [] : [{ kind: 'class' as const, class: next.class, score: next.from }]),
    ...ahead.map((each) => ({ kind: 'economy' as const, ...each })),
  ];
}

/** The name of a goal among those of one economy: `median`, `above range`, `class`, or whose score it is. */
export function goalKey(goal: ScoreGoal): string {
  return goal.kind === 'economy' ? goal.economy : goal.kind;
}
