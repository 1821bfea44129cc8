import { maturityClass } from '../../answers/classes.ts';
import type { Lab, LabRow } from '../../answers/lab.ts';
import type { RankingData, RankingRow } from '../../charts/ranking/types.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { formatRecipe } from '../../view/recipe.ts';
import type { Environment } from '../../words/environment.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { medianLines } from '../area/rankingData.ts';
import { scoreTone } from '../colours.ts';
import type { ScoresModel } from '../scores/model.ts';

interface Ranked {
  readonly lab: Lab;
  readonly model: ScoresModel;
  readonly economyHref: (economy: string) => string;
}

/** The chart's input: members by the recipe's ranks, each beside its published one, those without a score last. */
export function rankingData(
  environment: Environment,
  said: LabWords,
  recipe: Recipe,
  { lab, model, economyHref }: Ranked,
): RankingData {
  const { catalog, words, numbers } = environment;
  const hasClasses = recipe.normalise !== 'zscore';
  const isPublished = formatRecipe(recipe) === '';
  const text = (value: number) => (hasClasses ? numbers.score(value) : numbers.value(value, 2));
  const was = ({ publishedRank, gained }: LabRow): string =>
    said.frame.was(
      publishedRank === null ? '–' : String(publishedRank),
      gained === null || gained === 0 ? null : numbers.signed(gained, 0),
    );
  return {
    rows: lab.rows.map((row): RankingRow => {
      const { economy, score, rank } = row;
      const name = catalog.economies[economy] ?? economy;
      const common = { id: economy, name, href: economyHref(economy) };
      if (score === null || rank === null) {
        const label = words.labelled(name, said.none);
        return { ...common, rank: '', value: null, text: said.none, tone: 'grey', label };
      }
      const spoken = words.indicator.spoken(name, String(rank), text(score), String(model.year));
      return {
        ...common,
        rank: String(rank),
        value: score,
        text: text(score),
        ...(!isPublished && { note: was(row) }),
        tone: hasClasses ? scoreTone(score) : 'accent',
        label: [
          spoken,
          ...(hasClasses ? [words.score.classes[maturityClass(score)]] : []),
          ...(isPublished ? [] : [was(row)]),
        ].join(' · '),
      };
    }),
    references: hasClasses ? medianLines(environment, { standing: model }) : [],
    scale: 'linear',
    ...(hasClasses && { domain: [0, 100] as const }),
    mark: 'bar',
    formatTick: (value) => (hasClasses ? numbers.score(value) : numbers.axis(value)),
  };
}
