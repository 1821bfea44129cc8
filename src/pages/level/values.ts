import type { LevelMatch } from '../../answers/levels.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import { nameOf } from '../../figures/economy/words.ts';
import type { Environment } from '../../words/environment.ts';
import { levelWords } from './words.ts';

/** Who is ahead and who could ask it, each with its values at both ends: "Côte d’Ivoire: 8.2 in 2013, 11.4 in 2023; Senegal: …". */
export function valuesOfBoth(
  environment: Environment<Catalog>,
  indicator: Indicator,
  learner: string,
  match: LevelMatch,
): string {
  const { catalog, words, numbers } = environment;
  const { symbol } = unitOf(catalog, indicator);
  const value = (of: number) => numbers.withUnit(of, indicator.decimals, symbol);
  const said = ([before, after]: LevelMatch['own']) =>
    levelWords(catalog.language).values(
      value(before[1]),
      String(before[0]),
      value(after[1]),
      String(after[0]),
    );
  return words.economy.sentence([
    words.labelled(nameOf(environment, match.economy), said([match.before, match.after])),
    words.labelled(nameOf(environment, learner), said(match.own)),
  ]);
}
