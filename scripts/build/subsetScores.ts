import type { PublishedScores } from '../../src/answers/published.ts';
import { scoresInColumn, scoresOfEconomies } from '../../src/answers/subsetScores.ts';
import { WORLD } from '../../src/catalog/members.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import type { AllScores } from './scores.ts';

/** The default year's scores of each group's members, listed ones too, and of each area: path under the site → content. */
export function publishSubsetScores(
  { groups, memberships }: Tables,
  { years, defaultYear }: Pick<AllScores, 'years' | 'defaultYear'>,
): Map<string, PublishedScores> {
  const scores = years.find(({ year }) => year === defaultYear);
  if (scores === undefined) return new Map();
  const membersOf = (group: string) =>
    memberships.filter((own) => own.group === group).map(({ economy }) => economy);
  return new Map([
    ...groups
      .filter(({ group }) => group !== WORLD)
      .map(({ group }) => [answerPaths.members(group), scoresOfEconomies(scores, membersOf(group))] as const),
    ...scores.columns
      .filter((column) => column !== OVERALL)
      .map((column) => [answerPaths.column(column), scoresInColumn(scores, column)] as const),
  ]);
}
