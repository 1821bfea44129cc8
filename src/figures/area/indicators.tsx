import { type PublishedArea, unpackArea } from '../../answers/area.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { indicatorsModel } from './indicatorsModel.ts';
import { Multiples } from './Multiples.tsx';
import { askedOf } from './read.ts';
import { indicatorsMeasure, indicatorsNotes, indicatorsTitle } from './words.ts';

/** What is typical of a group in each indicator of an area. */
export async function indicatorsEmbed(
  environment: Environment,
  { published }: AnswerSource,
  id: string,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { catalog } = environment;
  const { area, group, year, carried, common } = askedOf(environment, id, view);
  const courses = unpackArea(await published<PublishedArea>(answerPaths.area(id, group.group)));
  const model = indicatorsModel(catalog, area, group, courses, year);
  const own = catalog.indicators.filter((indicator) => indicator.area === id);
  const sources = own.map(({ source }) => source);
  const title = indicatorsTitle(environment, model);
  return {
    ...common,
    title,
    measure: indicatorsMeasure(environment, model),
    summary: title,
    notes: indicatorsNotes(environment, model),
    sources: catalog.sources.filter(({ source }) => sources.includes(source)),
    names: { indicators: own.map(({ indicator }) => indicator), sources },
    flows: true,
    draw: () => <Multiples environment={environment} heading="h2" model={model} carried={carried} />,
  };
}
