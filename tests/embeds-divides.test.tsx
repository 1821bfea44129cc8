import { beforeAll, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { sidesAt } from '../src/answers/gaps.ts';
import { type AnswerSource, answerPaths } from '../src/answers/paths.ts';
import { unpackSegments } from '../src/answers/published.ts';
import { INCOME } from '../src/catalog/measures.ts';
import { readFigure } from '../src/figures/code.ts';
import { dividesOf } from '../src/figures/economy/dividesModel.ts';
import { dividesTitle } from '../src/figures/economy/words.ts';
import { allFigures } from '../src/figures/find.ts';
import { dividedBy, divideModel } from '../src/figures/indicator/divideModel.ts';
import { divideNotes, divideTitle } from '../src/figures/indicator/divideWords.ts';
import { FEWEST } from '../src/figures/indicator/incomeModel.ts';
import { scopeOf } from '../src/figures/indicator/model.ts';
import { figureId } from '../src/figures/ref.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { compared } from './support/figures.ts';
import { economyOf } from './support/source.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

const isPublished = (path: string) => answers.files.has(path);

it('a divide to embed says what its page says, in every year, by every dimension', async () => {
  const environment = await environmentIn('en', answers);
  const { catalog } = environment;
  for (const indicator of catalog.indicators.filter(({ segments }) => segments.length > 0)) {
    const own = unpackSegments(await source.published(answerPaths.segments(indicator.indicator)));
    for (const by of dividedBy(catalog, indicator, undefined)?.dimensions ?? []) {
      for (let year = indicator.firstYear - 1; year <= indicator.lastYear + 2; year += 1) {
        const view = { group: 'WORLD', year, by };
        const divided = dividedBy(catalog, indicator, by);
        if (divided === null) throw new Error(`no divide by ${by}`);
        const [first, second] = divided.pair;
        const sides = sidesAt(own, [first.segment, second.segment], year);
        const model = divideModel(scopeOf(catalog, indicator, view), divided, sides);
        const figure = await readFigure(
          environment,
          source,
          { kind: 'divide', of: indicator.indicator },
          view,
        );
        expect([figure.title, ...figure.notes]).toEqual([
          divideTitle(environment, model),
          ...divideNotes(environment, model),
        ]);
      }
    }
  }
});

it('an economy’s divides to embed are those of its page, and there are none where the page has none', async () => {
  const environment = await environmentIn('en', answers);
  const { catalog } = environment;
  const all = new Set(allFigures(catalog, isPublished).map(figureId));
  let without = 0;
  for (const economy of Object.keys(catalog.economies)) {
    const answer = await economyOf(source, economy);
    const dimensions = dividesOf(catalog, economy, answer);
    const of = { kind: 'divides', of: economy } as const;
    expect(all.has(figureId(of))).toBe(dimensions.length > 0);
    if (dimensions.length === 0) {
      without += 1;
      continue;
    }
    const published = unpackSegments(await source.published(answerPaths.divides(economy)));
    expect(dividesOf(catalog, economy, { segments: published })).toEqual(dimensions);
    const { title } = await readFigure(environment, source, of, {});
    expect(title).toBe(dividesTitle(environment, dimensions));
  }
  expect(without).toBeGreaterThan(0);
});

it('a scatter to embed is the same from the incomes of its year as from all of them', async () => {
  const environment = await environmentIn('en', answers);
  const whole: AnswerSource = {
    ...source,
    published: (path) => source.published(path.includes('/incomes/') ? answerPaths.series(INCOME) : path),
  };
  let drawn = 0;
  for (const of of allFigures(environment.catalog, isPublished).filter(({ kind }) => kind === 'income')) {
    for (const year of [undefined, 2010, 2020]) {
      const view = year === undefined ? {} : { year };
      const from = async (answersOf: AnswerSource) =>
        compared(await readFigure(environment, answersOf, of, view));
      const own = await from(source);
      expect(own).toEqual(await from(whole));
      if (own.svg !== '') drawn += 1;
      else expect(own.title).toContain(`fewer than ${FEWEST}`);
    }
  }
  expect(drawn).toBeGreaterThan(200);
});
