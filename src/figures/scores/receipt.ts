import { isMissing, type Missing, type Newest } from '../../answers/newest.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { ScoreOf } from '../../view/parameters.ts';
import type { Environment } from '../../words/environment.ts';

/** What a receipt says in words. Pure: an environment and data in, sentences out. */

/** The short name of an area, or of the overall score. */
export function columnName({ catalog, words }: Environment, column: string): string {
  if (column === OVERALL) return words.score.overall;
  return catalog.areas.find(({ area }) => area === column)?.short ?? column;
}

/** The heading of a receipt, or of the reason why there is no score. */
export function receiptTitle(
  environment: Environment,
  { economy, column }: ScoreOf,
  year: number,
  score: number | null,
): string {
  const { receipt } = environment.words.ranges;
  const name = environment.catalog.economies[economy] ?? economy;
  const title = score === null ? receipt.titleNone : receipt.title;
  return title(name, columnName(environment, column), String(year));
}

/** Why an indicator has no value in the year. */
export function whyMissing({ words }: Environment, newest: Newest | Missing | undefined): string {
  return newest !== undefined && isMissing(newest) && newest.missing === 'too old'
    ? words.ranges.receipt.tooOld(String(newest.year))
    : words.ranges.receipt.noValue;
}

/** A share of 0 to 1 in per cent. */
export function percent({ numbers }: Environment, share: number): string {
  return numbers.short(100 * share, '%');
}

/** Lines of areas in the areas' official order. */
export function inOrder<T extends { readonly id: string }>(
  { catalog }: Environment,
  lines: readonly T[],
): T[] {
  const place = ({ id }: T) => catalog.areas.findIndex(({ area }) => area === id);
  return [...lines].sort((a, b) => place(a) - place(b));
}
