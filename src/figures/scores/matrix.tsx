import type { AnswerSource } from '../../answers/paths.ts';
import { publishedYear } from '../../answers/years.ts';
import { directionOf } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { MatrixChart } from '../../charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../charts/matrix/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type OverviewView, overviewParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings } from '../colours.ts';
import type { Figure } from '../figure.ts';
import { scoreSources } from '../sources.ts';
import { matrixData } from './matrixData.ts';
import { scoresModel } from './model.ts';
import { insteadOf, NO_NAMES, rangesOf, scoresOf } from './read.ts';
import { withShortNames } from './shortNames.ts';
import { figureTitle, notes, pageLead, spokenColumn } from './words.ts';

/** A group's members by area. */
export async function matrixEmbed(
  given: Environment,
  source: AnswerSource,
  _: string,
  { group: wanted, year: asked, sort }: Partial<FigureView>,
): Promise<Figure> {
  const { catalog, words, base } = given;
  const year = publishedYear(catalog, asked);
  const { group } = groupOf(catalog, wanted);
  const [environment, scores, ranges] = await Promise.all([
    withShortNames(given, source),
    scoresOf(catalog, source, group, year),
    rangesOf(catalog, source, group, year),
  ]);
  const chosen = { group: wanted, year: asked, sort };
  const model = scoresModel(
    catalog,
    scores,
    { group, ...(sort !== undefined && { sort }) },
    words.score.overall,
    ranges,
  );
  const search = (more: Partial<OverviewView>) =>
    formatView<OverviewView>(overviewParameters(catalog), { ...chosen, ...more });
  const here = href(base, catalog.language, paths.overview);
  const title = figureTitle(environment, model);
  const summary = pageLead(environment, model) ?? title;
  const data = matrixData(environment, {
    model,
    sortHref: (own) => `${here}${search({ sort: own })}`,
    receiptHref: (economy, column) => `${here}${search({ receipt: { economy, column } })}`,
    carried: formatView(overviewParameters(catalog), { group: wanted, year: asked }),
  });
  const direction = directionOf(catalog.language);
  return {
    title,
    measure: words.overview.measure(spokenColumn(model), String(year)),
    summary,
    notes: notes(environment, model),
    sources: scoreSources(catalog),
    page: `${paths.overview}${search({})}`,
    names: NO_NAMES,
    key: classMeanings(words),
    instead: insteadOf(
      environment,
      asked,
      year,
      words.overview.titleNone(model.group.short, spokenColumn(model), String(asked)),
    ),
    draw: (width) => (
      <MatrixChart
        id={`figure-${width}`}
        title={title}
        summary={summary}
        geometry={layoutMatrix(data, { width, direction })}
      />
    ),
  };
}
