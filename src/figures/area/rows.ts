import type { CourseOfYear } from '../../answers/published.ts';
import { WORLD } from '../../catalog/members.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { IndicatorsModel } from './indicatorsModel.ts';
import type { AreaModel } from './model.ts';

/** What the figures of an area show, as downloads say it. A group stands in the economy's column, by its code. */

function scoreRow(
  { catalog, words }: Environment,
  { area }: AreaModel,
  economy: string,
  name: string,
  year: number,
  value: number,
): DownloadRow {
  return {
    economy,
    economy_name: name,
    indicator: `score-${area.area}`,
    indicator_name: words.score.of(area.short),
    year_requested: year,
    year,
    lag: 0,
    value,
    unit: words.score.unit,
    flag: '',
    source: words.figure.meridian(catalog.version),
    licence: words.score.licence,
  };
}

/** The medians, and the chosen economies' scores, year by year. */
export function trendRows(environment: Environment, model: AreaModel): DownloadRow[] {
  const { catalog, words } = environment;
  const { standing, groupCourse, worldCourse, lines } = model;
  const { group, short } = standing.group;
  const of = (code: string, name: string, course: readonly CourseOfYear[]) =>
    course.map(([year, median]) => scoreRow(environment, model, code, name, year, median));
  return [
    ...of(group, words.indicator.average('median', short), groupCourse),
    ...of(WORLD, words.indicator.world, worldCourse),
    ...lines.flatMap(({ economy, points }) =>
      points.map(({ year, score }) =>
        scoreRow(environment, model, economy, catalog.economies[economy] ?? economy, year, score),
      ),
    ),
  ];
}

/** What is typical of the group in each indicator, year by year. */
export function indicatorRows(
  { catalog, words }: Environment,
  { group, indicators }: IndicatorsModel,
): DownloadRow[] {
  return indicators.flatMap(({ indicator, unit, kind, points }) => {
    const source = catalog.sources.find((each) => each.source === indicator.source);
    return points.map(({ year, value }) => ({
      economy: group.group,
      economy_name: words.indicator.average(kind, group.short),
      indicator: indicator.indicator,
      indicator_name: indicator.name,
      year_requested: year,
      year,
      lag: 0,
      value,
      unit: unit.name,
      flag: '',
      source:
        source === undefined ? indicator.source : `${source.publisher}, ${source.title} (${source.edition})`,
      licence: source?.licence ?? '',
    }));
  });
}
