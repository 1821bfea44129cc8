import { min } from 'd3-array';
import type { AreaCourses } from '../../answers/area.ts';
import type { ScoreOf } from '../../answers/differences.ts';
import { type ScoreSpread, spreadAmong } from '../../answers/groupScores.ts';
import type {
  CourseOfYear,
  PublishedCourses,
  PublishedHistory,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import {
  carriedSince,
  courseCarriedSince,
  type Distance,
  distances,
  nearestScored,
  type ScoreLine,
  scoresUpTo,
} from '../../answers/scoreHistory.ts';
import type { Group, IndicatorCatalog, NamedArea } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import type { AreaView } from '../../view/views.ts';
import { type ScoresModel, scoresModel } from '../scores/model.ts';
import { type IndicatorsModel, indicatorsModel } from './indicatorsModel.ts';

/** All that follows from an area's answers, a group and a year; no words yet. */
export interface AreaModel extends IndicatorsModel {
  /** the scores of the year, sorted by this area's */
  readonly standing: ScoresModel;
  readonly chosen: readonly string[];
  /** economies named in the strip: those chosen, else the first and the last of the members that count in averages */
  readonly front: readonly ScoreOf[];
  /** scores of all economies that are no members */
  readonly others: readonly ScoreOf[];
  /** of the members that count in averages; null where none has a score */
  readonly spread: ScoreSpread | null;
  readonly groupCourse: readonly CourseOfYear[];
  /** empty for the world itself */
  readonly worldCourse: readonly CourseOfYear[];
  readonly lines: readonly ScoreLine[];
  /** how far apart both medians were in the first and in the last year that both have */
  readonly distances: readonly [Distance, Distance] | null;
  /** the year after which a line, of a median or of a chosen economy, is carried forward, the first of them; null where none is */
  readonly carried: number | null;
  /** draws of the method behind the ranges of ranks; null where there were none */
  readonly draws: number | null;
  /** the nearest year in which half of the members have a score, where nobody has one in the year asked for */
  readonly nearestYear: number | null;
}

/** The part of it that is about scores over time, which follows without those of a year. */
export interface CourseModel
  extends Pick<
    AreaModel,
    'area' | 'chosen' | 'groupCourse' | 'worldCourse' | 'lines' | 'distances' | 'carried'
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

/** How a group's scores in an area, and those of chosen economies, went over time, up to a year. */
export function courseModel(
  area: NamedArea,
  { groupCourses, worldCourses, history }: CourseAnswers,
  {
    group,
    year,
    chosen,
  }: { readonly group: Group; readonly year: number; readonly chosen: readonly string[] },
): CourseModel {
  const until = (points: readonly CourseOfYear[] | undefined) => (points ?? []).filter(([at]) => at <= year);
  const groupCourse = until(groupCourses[area.area]);
  const worldCourse = group.group === WORLD ? [] : until(worldCourses[area.area]);
  const lines =
    history === null
      ? []
      : chosen.map((economy) => ({ economy, points: scoresUpTo(history, economy, year) }));
  return {
    area,
    standing: { group, year },
    chosen,
    groupCourse,
    worldCourse,
    lines,
    distances: distances(groupCourse, worldCourse),
    carried:
      min([
        ...lines.flatMap(({ points }) => carriedSince(points) ?? []),
        ...[groupCourse, worldCourse].flatMap((course) => courseCarriedSince(course) ?? []),
      ]) ?? null,
  };
}

/** What an area's page shows of a group in a year: its scores, sorted by this area's, over time, and its indicators. */
export function areaModel(
  catalog: IndicatorCatalog,
  area: NamedArea,
  answers: AreaAnswers,
  view: Pick<Partial<AreaView>, 'group' | 'economies'>,
): AreaModel {
  const { scores, ranges } = answers;
  const standing = scoresModel(
    catalog,
    // Only the area's column is shown.
    { scores, ranges, overallName: '' },
    { ...(view.group !== undefined && { group: view.group }), sort: { column: area.area, descending: true } },
  );
  const { group, year } = standing;
  const at = scores.columns.indexOf(area.area);
  const score = (economy: string) => scores.scores[economy]?.[at] ?? null;
  const scoreOf = (economy: string): ScoreOf[] => {
    const known = score(economy);
    return known === null ? [] : [{ economy, score: known }];
  };
  const members = new Set(standing.rows.map(({ economy }) => economy));
  const scored = standing.rows.filter(({ economy }) => score(economy) !== null);
  const chosen = view.economies ?? [];
  const counted = scored.filter(
    ({ economy }) => group.members.includes(economy) && !standing.unnumbered.includes(economy),
  );
  const ends = [counted[0], counted.at(-1)].flatMap((row) => (row === undefined ? [] : [row.economy]));
  return {
    ...courseModel(area, answers, { group, year, chosen }),
    ...indicatorsModel(catalog, area, answers.courses, { group, year }),
    standing,
    front: (chosen.length > 0 ? chosen : [...new Set(ends)]).flatMap(scoreOf),
    others: Object.keys(scores.scores).flatMap((economy) => (members.has(economy) ? [] : scoreOf(economy))),
    spread: spreadAmong(scores, group.members, area.area),
    draws: ranges?.draws ?? null,
    nearestYear: scored.length > 0 ? null : nearestScored(answers.groupCourses[area.area] ?? [], year),
  };
}
