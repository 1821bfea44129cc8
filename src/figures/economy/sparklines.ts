import type { PublishedHistory } from '../../answers/published.ts';
import { scoresUpTo } from '../../answers/scoreHistory.ts';
import type { SparklineData } from '../../charts/sparkline/layout.ts';
import type { Environment } from '../../words/environment.ts';
import type { Fact } from './facts.ts';
import { factValue } from './words.ts';

/** The first year of a fact's line. */
const SINCE = 2000;

/** An area's scores up to a year, on a common scale; null where there are none. */
export function areaSparkline(
  { words, numbers }: Environment,
  history: PublishedHistory,
  area: string,
  year: number,
): SparklineData | null {
  const scores = scoresUpTo(history, area, year);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    points: scores.map(({ year: at, value }) => ({ year: at, value, label: '' })),
    years: [history.years[0] ?? year, year],
    domain: [0, 100],
    label: words.economy.fromTo(
      numbers.score(first.value),
      String(first.year),
      numbers.score(last.value),
      String(last.year),
    ),
  };
}

/** A fact's values since the turn of the century; null where there is one at most. @param until last year of the axis */
export function factSparkline(environment: Environment, fact: Fact, until: number): SparklineData | null {
  const values = fact.values.filter(({ year }) => year >= SINCE);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const format = factValue(environment, fact);
  return {
    points: values.map(({ year, value, flag }) => ({
      year,
      value,
      label: '',
      ...(flag === 'B' && { afterBreak: true }),
    })),
    years: [SINCE, until],
    label: environment.words.economy.fromTo(
      format(first.value),
      String(first.year),
      format(last.value),
      String(last.year),
    ),
  };
}
