import { roundedParts } from '../../answers/roundedParts.ts';
import { printedDifference } from '../../catalog/rounding.ts';
import type { ReleaseChange } from '../../scoring/why-release.ts';
import type { Environment } from '../../words/environment.ts';
import { nameOf } from '../economy/words.ts';
import { whyWords } from './said.ts';

/** Decimals of points, as in the split of a change between two years. */
const DECIMALS = 2;

/** One step from the data before to today's; null where it moves scores, or places, by its nature not at all. */
export interface ReleaseStep {
  readonly name: string;
  readonly points: string | null;
  readonly places: string | null;
}

/** The steps between two versions of the data, as they are read: both columns add up to their sums. */
export function releaseSteps(
  { numbers, ...environment }: Environment,
  { score, rank }: ReleaseChange,
): { readonly steps: readonly ReleaseStep[]; readonly sum: ReleaseStep } {
  const { release } = whyWords({ numbers, ...environment });
  const change = printedDifference(score.from, score.to, DECIMALS);
  const [revisions = 0, newData = 0, method = 0] = roundedParts(
    [score.revisions, score.newData, score.method],
    change,
    DECIMALS,
  );
  const points = (own: number) => numbers.signed(own, DECIMALS);
  const places = (own: number | undefined) => (own === undefined ? null : numbers.signed(own, 0));
  return {
    steps: [
      { name: release.revisions, points: points(revisions), places: places(rank?.revisions) },
      { name: release.newData, points: points(newData), places: places(rank?.newData) },
      { name: release.peers, points: null, places: places(rank?.peers) },
      { name: release.method, points: points(method), places: places(rank?.method) },
      { name: release.membership, points: null, places: places(rank?.membership) },
    ],
    sum: {
      name: release.sum,
      points: points(change),
      places: places(rank === null ? undefined : rank.from - rank.to),
    },
  };
}

/** Both scores, and by how much they differ. */
export function releaseTitle(environment: Environment, economy: string, { score }: ReleaseChange): string {
  const { numbers } = environment;
  const [from, to] = [score.from, score.to].map((own) => numbers.value(own, DECIMALS));
  const change = printedDifference(score.from, score.to, DECIMALS);
  return whyWords(environment).release.title(nameOf(environment, economy), from ?? '', to ?? '', {
    value: change,
    text: numbers.signed(change, DECIMALS),
  });
}
