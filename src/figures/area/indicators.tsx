import { type PublishedArea, unpackArea } from '../../answers/area.ts';
import { answerPaths } from '../../answers/paths.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { indicatorSources } from '../sources.ts';
import { type IndicatorsModel, indicatorsModel } from './indicatorsModel.ts';
import { Multiples } from './Multiples.tsx';
import { carriedOf, type Given, shared, subjectOf, viewOf } from './read.ts';
import { indicatorsMeasure, indicatorsNotes, indicatorsTitle } from './words.ts';

/** What is typical of a group in each indicator of an area. */
export const read: ReadFigure<NamingCatalog> = async (environment, { published }, of, view) => {
  const { catalog } = environment;
  const { area, group, year } = subjectOf(catalog, of, view);
  const courses = unpackArea(await published<PublishedArea>(answerPaths.area(of, group.group)));
  const model = indicatorsModel(catalog, area, courses, { group, year });
  return indicatorsFigure(environment, { model, view: viewOf(view) });
};

/** What is typical of a group in each indicator of an area: newest value, the world's, and a line over time each. */
export function indicatorsFigure(
  environment: Environment<NamingCatalog>,
  { model, view }: Given<IndicatorsModel>,
): Figure {
  const { catalog } = environment;
  const title = indicatorsTitle(environment, model);
  const inArea = catalog.indicators.filter(({ area }) => area === model.area.area);
  const carried = carriedOf(catalog, view);
  return {
    ...shared(environment, model, view, 'indicators'),
    title,
    measure: indicatorsMeasure(environment, model),
    summary: title,
    notes: indicatorsNotes(environment, model),
    sources: indicatorSources(catalog, inArea),
    names: {
      indicators: inArea.map(({ indicator }) => indicator),
      sources: inArea.map(({ source }) => source),
    },
    drawing: {
      fits: 'text',
      at: (_, { heading = 'h2' }) => (
        <Multiples environment={environment} heading={heading} model={model} carried={carried} />
      ),
    },
  };
}
