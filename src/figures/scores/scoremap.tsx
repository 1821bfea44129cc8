import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { publishedYear } from '../../answers/years.ts';
import { groupOf } from '../../catalog/members.ts';
import type { World } from '../../charts/map/types.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type OverviewView, overviewParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { drawnMap } from '../mapDrawing.tsx';
import { readScoreSources } from '../sources.ts';
import { mapData, mapTitle } from './mapData.ts';
import { scoresModel } from './model.ts';
import { insteadOf, NO_NAMES, scoresOf } from './read.ts';
import { withShortNames } from './shortNames.ts';
import { pageLead, spokenColumn } from './words.ts';

/** The members' scores of one column on a map of the group. */
export async function scoremapEmbed(
  given: Environment,
  source: AnswerSource,
  _: string,
  { group: wanted, year: asked, sort }: Partial<FigureView>,
): Promise<Figure> {
  const { catalog, words } = given;
  const year = publishedYear(catalog, asked);
  const { group } = groupOf(catalog, wanted);
  const [environment, scores, world] = await Promise.all([
    withShortNames(given, source),
    scoresOf(catalog, source, group, year),
    source.published<World>(answerPaths.map(group)),
  ]);
  const view = { group, ...(sort !== undefined && { sort }) };
  const model = scoresModel(catalog, scores, view, words.score.overall, null);
  const name = spokenColumn(model);
  const title = mapTitle(environment, model);
  const summary = pageLead(environment, model) ?? title;
  const shown = { group: wanted, year: asked, sort };
  return {
    title,
    measure: words.area.measure(name, String(year)),
    summary,
    notes: [words.figure.boundaries],
    sources: await readScoreSources(catalog, source, model.columns[model.spoken]?.column ?? OVERALL),
    page: `${paths.overview}${formatView<OverviewView>(overviewParameters(catalog), shown)}`,
    names: NO_NAMES,
    instead: insteadOf(
      environment,
      asked,
      year,
      words.overview.titleNone(model.group.short, name, String(asked)),
    ),
    ...drawnMap(environment, { world, group: model.group, title, summary, ...mapData(environment, model) }),
  };
}
