import { type PublishedArea, unpackArea } from '../../answers/area.ts';
import type { Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { indicatorsModel } from '../area/indicators.ts';
import { Multiples } from '../area/Multiples.tsx';
import { indicatorsMeasure, indicatorsNotes, indicatorsTitle } from '../area/words.ts';
import { groupOf } from '../members.ts';
import { publishedYear } from '../years.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import { insteadOf } from './scores.ts';

/** What is typical of a group in each indicator of an area. */
export async function indicatorsEmbed(
  environment: Environment,
  { published }: AnswerSource,
  id: string,
  { group: wanted, year: asked, economies }: Partial<EmbedView>,
): Promise<EmbedFigure> {
  const { catalog, words } = environment;
  const area = catalog.areas.find((each) => each.area === id);
  if (area === undefined) throw new Error(`no area ${id}`);
  const year = publishedYear(catalog, asked);
  const group = groupOf(catalog, wanted);
  const courses = unpackArea(await published<PublishedArea>(answerPaths.area(id, group.group)));
  const model = indicatorsModel(catalog, area, group, courses, year);
  const parameters = areaParameters(catalog);
  const carried = formatView<AreaView>(parameters, { group: wanted, year: asked });
  const own = catalog.indicators.filter((indicator) => indicator.area === id);
  const sources = own.map(({ source }) => source);
  const title = indicatorsTitle(environment, model);
  return {
    title,
    measure: indicatorsMeasure(environment, model),
    summary: title,
    notes: indicatorsNotes(environment, model),
    sources: catalog.sources.filter(({ source }) => sources.includes(source)),
    page: `${paths.area(id)}${formatView<AreaView>(parameters, { group: wanted, year: asked, economies })}`,
    names: { indicators: own.map(({ indicator }) => indicator), sources },
    instead: insteadOf(
      environment,
      asked,
      year,
      words.overview.titleNone(group.short, area.short, String(asked)),
    ),
    flows: true,
    draw: () => <Multiples environment={environment} heading="h2" model={model} carried={carried} />,
  };
}
