import type { PublishedCourses, PublishedHistory } from '../../answers/published.ts';
import type { TrendData, TrendPoint } from '../../charts/trend/types.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { Environment } from '../../words/environment.ts';
import type { ProfileModel } from './profileModel.ts';
import { nameOf } from './words.ts';

/** An economy's scores in a column, in the years up to one. */
export function scoresUpTo(
  { years, scores }: PublishedHistory,
  column: string,
  year: number,
): { readonly year: number; readonly value: number }[] {
  return years.flatMap((at, index) => {
    const value = scores[column]?.[index] ?? null;
    return value === null || at > year ? [] : [{ year: at, value }];
  });
}

/** The first year of the overall score, or of the history where there is none. */
export function trendStart({ year }: Pick<ProfileModel, 'year'>, history: PublishedHistory): number {
  return scoresUpTo(history, OVERALL, year)[0]?.year ?? history.years[0] ?? year;
}

/** The chart's input: the overall score, with the group's median and middle half. Null where there is no line to draw. */
export function trendData(
  environment: Environment,
  { economy, group, year }: Pick<ProfileModel, 'economy' | 'group' | 'year'>,
  history: PublishedHistory,
  courses: PublishedCourses,
): TrendData | null {
  const { words, numbers } = environment;
  const own = scoresUpTo(history, OVERALL, year);
  const last = own.at(-1);
  if (last === undefined || own.length < 2) return null;
  const name = nameOf(environment, economy);
  const point = (of: string, at: number, value: number): TrendPoint => ({
    year: at,
    value,
    label: words.overview.spoken(of, String(at), numbers.score(value)),
  });
  const course = (courses[OVERALL] ?? []).filter(([at]) => at >= (own[0]?.year ?? at) && at <= year);
  const medianName = words.indicator.average('median', group.short);
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: [
      {
        id: economy,
        name,
        selection: 0,
        points: own.map(({ year: at, value }) => point(name, at, value)),
        endText: numbers.score(last.value),
        label: name,
      },
    ],
    references:
      course.length === 0
        ? []
        : [
            {
              kind: 'group',
              name: medianName,
              points: course.map(([at, value]) => point(medianName, at, value)),
              label: medianName,
            },
          ],
    ...(course.length > 1 && {
      band: {
        name: bandName,
        points: course.map(([at, , low, high]) => ({ year: at, low, high })),
        label: bandName,
      },
    }),
    scale: 'linear',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}
