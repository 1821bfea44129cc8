import type { CoursePoint } from '../../answers/course.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { sourceName } from '../../catalog/sourceName.ts';
import { unitOf } from '../../catalog/units.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { RankingModel, TrendModel } from './model.ts';

/** What a figure of an indicator draws beside the values of economies, in rows of its file: whose it is stands by code. */

/** A value of a group, or of a target. */
export interface Stat {
  /** of a group or a target, in the economy's column */
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
  /** behind the indicator's id where it is no median: `-q25`, `-target` */
  readonly suffix?: string;
  /** of an indicator where left out */
  readonly unit?: string;
  readonly source?: string;
}

/** A value of a group, or of a target, as a download says it. */
export function statRow(
  { catalog }: Environment<NamingCatalog>,
  { indicator, year: asked }: Pick<RankingModel, 'indicator' | 'year'>,
  { code, name, year, value, suffix = '', ...own }: Stat,
): DownloadRow {
  const id = own.source ?? indicator.source;
  const source = catalog.sources.find((each) => each.source === id);
  return {
    economy: code,
    economy_name: name,
    indicator: `${indicator.indicator}${suffix}`,
    indicator_name: indicator.name,
    year_requested: Math.max(asked, year),
    year,
    lag: Math.max(asked, year) - year,
    value,
    unit: own.unit ?? unitOf(catalog, indicator).name,
    flag: '',
    source: source === undefined ? id : sourceName(source),
    licence: source?.licence ?? '',
  };
}

/** The medians of the group and of the world in the year shown. */
export function medianRows(environment: Environment<NamingCatalog>, model: RankingModel): DownloadRow[] {
  const { words } = environment;
  const { group, summary, worldMedian, year } = model;
  const { median } = summary.averages;
  const row = (code: string, name: string, value: number | null | undefined) =>
    value === null || value === undefined ? [] : [statRow(environment, model, { code, name, year, value })];
  return [
    ...row(group.group, words.indicator.average('median', group.short), median),
    ...row(WORLD, words.indicator.world, worldMedian),
  ];
}

/** The targets, each in its year. */
export function targetRows(environment: Environment<NamingCatalog>, model: RankingModel): DownloadRow[] {
  return model.targets.map(({ group, year, value, name, source }) =>
    statRow(environment, model, {
      code: group,
      name: name[environment.catalog.language],
      year,
      value,
      suffix: '-target',
      source,
    }),
  );
}

/** The group's median and middle half, and the world's median, year by year. */
export function courseRows(environment: Environment<NamingCatalog>, model: TrendModel): DownloadRow[] {
  const { words, numbers } = environment;
  const { group, groupCourse, worldCourse } = model;
  const row = (stat: Stat) => statRow(environment, { ...model, year: stat.year }, stat);
  const medians = (code: string, name: string, course: readonly CoursePoint[]) =>
    course.map(({ year, median }) => row({ code, name, year, value: median }));
  const middle = words.indicator.quartiles(group.short);
  const quartile = (end: 0 | 1, percent: number) => {
    const name = words.labelled(middle, numbers.withUnit(percent, 0, '%'));
    return groupCourse.map(({ year, quartiles }) =>
      row({ code: group.group, name, year, value: quartiles[end], suffix: `-q${percent}` }),
    );
  };
  return [
    ...medians(group.group, words.indicator.average('median', group.short), groupCourse),
    ...quartile(0, 25),
    ...quartile(1, 75),
    ...medians(WORLD, words.indicator.world, worldCourse),
  ];
}
