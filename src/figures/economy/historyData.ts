import { min } from 'd3-array';
import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import { carriedSince, courseCarriedSince, scoresUpTo } from '../../answers/scoreHistory.ts';
import type { TrendData, TrendPoint } from '../../charts/trend/types.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import { comparableNotes } from '../notes.ts';
import type { ProfileModel } from './profileModel.ts';
import { nameOf, type ScoreChangeModel } from './words.ts';

/** An economy's scores over time, up to a year and beside a group. */
export interface HistoryModel extends ScoreChangeModel, Pick<ProfileModel, 'group' | 'year'> {
  readonly history: PublishedHistory;
  /** of the group */
  readonly courses: PublishedCourses;
}

/** The first year of the overall score, or of the history where there is none. */
export function historyStart({ year, history }: Pick<HistoryModel, 'year' | 'history'>): number {
  return scoresUpTo(history, OVERALL, year)[0]?.year ?? history.years[0] ?? year;
}

/** What the lines are made of, and from when on the first of them is carried forward. */
export function historyNotes(environment: Environment, { year, history, courses }: HistoryModel): string[] {
  const medians = (courses[OVERALL] ?? []).filter(([at]) => at <= year);
  const carried = [carriedSince(scoresUpTo(history, OVERALL, year)), courseCarriedSince(medians)];
  return comparableNotes(environment, min(carried.flatMap((own) => own ?? [])) ?? null);
}

/** The chart's input: the overall score, with the group's median and middle half. Null where there is no line to draw. */
export function historyData(
  environment: Environment,
  { economy, group, year, history, courses }: HistoryModel,
): TrendData | null {
  const { words, numbers } = environment;
  const scores = scoresUpTo(history, OVERALL, year);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const name = nameOf(environment, economy);
  const point = (of: string, at: number, value: number): TrendPoint => ({
    year: at,
    value,
    label: words.overview.spoken(of, String(at), numbers.score(value)),
  });
  const medians = (courses[OVERALL] ?? []).filter(([at]) => at >= first.year && at <= year);
  const medianName = words.indicator.average('median', group.short);
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: [
      {
        id: economy,
        name,
        selection: 0,
        points: scores.map(({ year: at, value, isCarried }) => ({
          ...point(name, at, value),
          ...(isCarried && { carried: true }),
        })),
        endText: numbers.score(last.value),
        label: name,
      },
    ],
    references:
      medians.length === 0
        ? []
        : [
            {
              kind: 'group',
              name: medianName,
              points: medians.map(([at, value, , , , carriedOn]) => ({
                ...point(medianName, at, value),
                ...(carriedOn === 1 && { carried: true }),
              })),
              label: medianName,
            },
          ],
    ...(medians.length > 1 && {
      band: {
        name: bandName,
        points: medians.map(([at, , low, high]) => ({ year: at, low, high })),
        label: bandName,
      },
    }),
    scale: 'linear',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}
