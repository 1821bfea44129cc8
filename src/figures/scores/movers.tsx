import { moversOf } from '../../answers/movers.ts';
import type { AnswerSource } from '../../answers/paths.ts';
import { CHANGE_YEARS } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import { directionOf } from '../../catalog/languages.ts';
import { byName, groupOf } from '../../catalog/members.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { areaParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { readChangeSources } from '../sources.ts';
import { moversData } from './moversData.ts';
import { moversMeasure, moversNotes, moversTitle } from './moversWords.ts';
import { changesOf, insteadOf, NO_NAMES } from './read.ts';
import { columnName } from './receipt.ts';

/** Whose score of an area, or overall, changed most in five years. */
export async function moversEmbed(
  environment: Environment,
  source: AnswerSource,
  column: string,
  { group: wanted, year: asked, since }: Partial<FigureView>,
): Promise<Figure> {
  const { catalog, words } = environment;
  const year = publishedYear(catalog, asked);
  const group = groupOf(catalog, wanted);
  const shown = { group, column, columnName: columnName(environment, column) };
  const changes = await changesOf(catalog, source, year, column, since);
  const movers = changes === null ? null : moversOf(changes, byName(catalog, group.members), column);
  const carried = formatView(areaParameters(catalog), { group: wanted, year: asked });
  const shownView = formatView(areaParameters(catalog), { group: wanted, year: asked, since });
  const common = {
    sources: await readChangeSources(catalog, source, changes, column),
    page: `${column === OVERALL ? paths.overview : paths.area(column)}${shownView}`,
    names: NO_NAMES,
    instead:
      insteadOf(
        environment,
        asked,
        year,
        words.overview.titleNone(group.short, shown.columnName, String(asked)),
      ) ??
      (changes === null
        ? null
        : insteadOf(
            environment,
            since,
            changes.from,
            words.area.movers.tooFew(group.short, shown.columnName, String(since), String(year)),
          )),
  };
  if (movers === null) {
    const from = String(changes?.from ?? year - CHANGE_YEARS);
    const to = String(year);
    const why =
      changes === null
        ? words.area.movers.noEarlier(from)
        : words.area.movers.tooFew(group.short, shown.columnName, from, to);
    return {
      ...common,
      title: words.area.movers.heading,
      measure: words.area.movers.measureAll(shown.columnName, from, to),
      summary: why,
      notes: [why],
      draw: () => null,
    };
  }
  const title = moversTitle(environment, movers, shown);
  const measure = moversMeasure(environment, movers, shown);
  const data = moversData(environment, movers, carried);
  const direction = directionOf(catalog.language);
  return {
    ...common,
    title,
    measure,
    summary: title,
    notes: moversNotes(environment, movers),
    draw: (width) => (
      <RankingChart
        id={`figure-${width}`}
        title={title}
        summary={measure}
        geometry={layoutRanking(data, { width, direction })}
      />
    ),
  };
}
