import type { ScoreGoal } from '../../answers/goals.ts';
import { CHANGE_YEARS } from '../../answers/published.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import { nameOf } from '../economy/words.ts';
import { columnName } from '../scores/receipt.ts';
import type { GoalModel, GoalRow } from './model.ts';
import { goalWords } from './said.ts';

/** What it would take, in words. Pure: an environment and a model in, sentences out. */

/** One decimal more than scores have elsewhere: goals are compared with each other. */
const DECIMALS = 1;

/** A goal of an economy, with the score that it is. */
export function goalText(environment: Environment, group: string, goal: ScoreGoal): string {
  const words = goalWords(environment);
  const score = environment.numbers.value(goal.score, DECIMALS);
  switch (goal.kind) {
    case 'median':
      return words.median(group, score);
    case 'above range':
      return words.aboveRange(nameOf(environment, goal.economy), score);
    case 'class':
      return words.class(environment.words.score.classes[goal.class], score);
    case 'economy':
      return words.economy(nameOf(environment, goal.economy), score);
  }
}

/** From which score to which. */
export function goalTitle(
  environment: Environment,
  model: Pick<GoalModel, 'economy' | 'column' | 'ranked' | 'score'>,
  chosen: ScoreGoal,
): string {
  const { economy, column, ranked, score } = model;
  return goalWords(environment).title(
    nameOf(environment, economy),
    column === OVERALL ? null : columnName(environment, column),
    environment.numbers.value(score, DECIMALS),
    goalText(environment, ranked.short, chosen),
  );
}

/** How many would do it alone, or which together; which rank it would make; how fast the goal itself moves. */
export function goalSentences(environment: Environment, model: GoalModel, year: number): string[] {
  const words = goalWords(environment);
  const { numbers } = environment;
  const { alone, scored, together, most, pace, ranked, rank, of } = model;
  return [
    words.alone(alone.length, scored),
    ...(most === null ? [words.rank(rank, of, ranked.short)] : []),
    ...(pace === null
      ? []
      : [
          words.pace(
            ranked.short,
            numbers.value(pace, DECIMALS),
            String(year - CHANGE_YEARS),
            String(year),
            String(year + CHANGE_YEARS),
          ),
        ]),
    ...(together === null
      ? []
      : [words.mix(together.rows.length, numbers.short(100 * together.part, '%'), ranked.short)]),
    ...(most === null ? [] : [words.outOfReach(ranked.short, numbers.value(most, DECIMALS))]),
  ];
}

/** A row's value today and the one that is needed. */
export function rowText(
  environment: Environment,
  { own, unit, from, to }: GoalRow,
): { readonly from: string; readonly to: string } {
  const text = (value: number) => environment.numbers.withUnit(value, own.decimals, unit.symbol);
  return { from: from === null ? goalWords(environment).noValue : text(from), to: text(to) };
}
