import { quantile } from 'd3-array';
import type { AreaCourses } from '../../answers/area.ts';
import type {
  CourseOfYear,
  PublishedCourses,
  PublishedHistory,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import type { Area, Catalog } from '../../catalog/catalog.ts';
import type { AreaView } from '../../view/views.ts';
import { type ScoresModel, scoresModel } from '../scores/model.ts';
import { type IndicatorsModel, indicatorsModel } from './indicatorsModel.ts';

export interface ScoreLine {
  readonly economy: string;
  readonly points: readonly { readonly year: number; readonly score: number }[];
}

export interface Distance {
  readonly year: number;
  /** of the group's median above the world's */
  readonly points: number;
}

/** All that follows from an area's answers, a group and a year; no words yet. */
export interface AreaModel extends IndicatorsModel {
  /** the scores of the year, sorted by this area's */
  readonly standing: ScoresModel;
  readonly chosen: readonly string[];
  /** economies named in the strip: those chosen, else the first and the last of the members that count in averages */
  readonly front: readonly { readonly economy: string; readonly score: number }[];
  /** scores of all economies that are no members */
  readonly others: readonly number[];
  /** first and third quartile of the members' scores */
  readonly quartiles: readonly [number, number] | null;
  readonly groupCourse: readonly CourseOfYear[];
  /** empty for the world itself */
  readonly worldCourse: readonly CourseOfYear[];
  readonly lines: readonly ScoreLine[];
  /** how far apart both medians were in the first and in the last year that both have */
  readonly distances: readonly [Distance, Distance] | null;
  /** indicators in the score that are comparable over time, and all */
  readonly comparable: readonly [n: number, of: number];
  /** draws of the method behind the ranges of ranks; null where there were none */
  readonly draws: number | null;
  /** the nearest year in which half of the members have a score, where nobody has one in the year asked for */
  readonly nearestYear: number | null;
}

/** The part of it that is about scores over time, which follows without those of a year. */
export interface CourseModel
  extends Pick<
    AreaModel,
    'area' | 'chosen' | 'groupCourse' | 'worldCourse' | 'lines' | 'distances' | 'comparable'
  > {
  readonly standing: Pick<ScoresModel, 'group' | 'year'>;
}

export interface CourseAnswers {
  readonly groupCourses: PublishedCourses;
  readonly worldCourses: PublishedCourses;
  /** null where no economy is chosen */
  readonly history: PublishedHistory | null;
}

export interface AreaAnswers extends CourseAnswers {
  readonly scores: PublishedScores;
  readonly courses: AreaCourses;
  /** null where they are not published */
  readonly ranges: PublishedRanges | null;
}

export function courseModel(
  catalog: Catalog,
  area: Area,
  { groupCourses, worldCourses, history }: CourseAnswers,
  standing: CourseModel['standing'],
  chosen: readonly string[],
  world: string,
): CourseModel {
  const { group, year } = standing;
  const until = (points: readonly CourseOfYear[] | undefined) =>
    (points ?? []).filter(([own]) => own <= year);
  const groupCourse = until(groupCourses[area.area]);
  const worldCourse = group.group === world ? [] : until(worldCourses[area.area]);
  const weighted = catalog.indicators.filter((own) => own.area === area.area && own.weight > 0);
  return {
    area,
    standing,
    chosen,
    groupCourse,
    worldCourse,
    lines: history === null ? [] : chosen.map((economy) => lineOf(history, economy, year)),
    distances: distancesOf(groupCourse, worldCourse),
    comparable: [weighted.filter((own) => own.comparableOverTime).length, weighted.length],
  };
}

export function areaModel(
  catalog: Catalog,
  area: Area,
  answers: AreaAnswers,
  view: Partial<AreaView>,
  overallName: string,
  world: string,
): AreaModel {
  const { scores } = answers;
  const standing = scoresModel(
    catalog,
    scores,
    { ...(view.group !== undefined && { group: view.group }), sort: { column: area.area, descending: true } },
    overallName,
    answers.ranges,
  );
  const { group, year } = standing;
  const at = scores.columns.indexOf(area.area);
  const score = (economy: string) => scores.scores[economy]?.[at] ?? null;
  const members = new Set(standing.rows.map(({ economy }) => economy));
  const scored = standing.rows.filter(({ economy }) => score(economy) !== null);
  const averaged = group.members.flatMap((economy) => score(economy) ?? []);
  const [low, high] = [quantile(averaged, 0.25), quantile(averaged, 0.75)];
  const chosen = view.economies ?? [];
  const counted = scored.filter(({ economy }) => group.members.includes(economy));
  const ends = [counted[0], counted.at(-1)].flatMap((row) => (row === undefined ? [] : [row.economy]));
  return {
    ...courseModel(catalog, area, answers, standing, chosen, world),
    ...indicatorsModel(catalog, area, group, answers.courses, year),
    standing,
    front: (chosen.length > 0 ? chosen : [...new Set(ends)]).flatMap((economy) => {
      const own = score(economy);
      return own === null ? [] : [{ economy, score: own }];
    }),
    others: Object.keys(scores.scores).flatMap((economy) =>
      members.has(economy) ? [] : (score(economy) ?? []),
    ),
    quartiles: low === undefined || high === undefined ? null : [low, high],
    draws: answers.ranges?.draws ?? null,
    nearestYear: scored.length > 0 ? null : nearest(answers.groupCourses[area.area] ?? [], year),
  };
}

function lineOf({ years, scores }: PublishedHistory, economy: string, until: number): ScoreLine {
  const points = years.flatMap((year, at) => {
    const score = scores[economy]?.[at] ?? null;
    return score === null || year > until ? [] : [{ year, score }];
  });
  return { economy, points };
}

function distancesOf(group: readonly CourseOfYear[], world: readonly CourseOfYear[]): AreaModel['distances'] {
  const both = group.flatMap(([year, median]): Distance[] => {
    const other = world.find(([own]) => own === year);
    return other === undefined ? [] : [{ year, points: median - other[1] }];
  });
  const [first, last] = [both[0], both.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

function nearest(points: readonly CourseOfYear[], year: number): number | null {
  const years = points.map(([own]) => own);
  if (years.length === 0) return null;
  return years.reduce((best, own) => (Math.abs(own - year) < Math.abs(best - year) ? own : best));
}
