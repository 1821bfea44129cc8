import { maturityClass } from '../../answers/classes.ts';
import type { CourseOfYear } from '../../answers/published.ts';
import type { RankingData, RankingReference, RankingRow } from '../../charts/ranking/types.ts';
import type { StripChosen, StripData, StripDot } from '../../charts/strip/types.ts';
import type { TrendData, TrendPoint, TrendReference } from '../../charts/trend/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { reason } from '../scores/words.ts';
import type { AreaModel, CourseModel } from './model.ts';
import { stripSpoken } from './words.ts';

/** The inputs of an area's charts. Scores run from 0 to 100 on all of them. */

const WHOLE = [0, 100] as const;

function medians({ words, numbers }: Environment, { standing }: AreaModel): RankingReference[] {
  const { group, groupMedians, worldMedians, spoken } = standing;
  const [own, world] = [groupMedians[spoken] ?? null, worldMedians[spoken] ?? null];
  const line = (kind: 'group' | 'world', value: number | null, name: string): RankingReference[] =>
    value === null ? [] : [{ kind, value, text: `${name} ${numbers.score(value)}` }];
  return [
    ...line('group', own, words.indicator.average('median', group.short)),
    // The world is not compared with itself.
    ...(own === world ? [] : line('world', world, words.indicator.world)),
  ];
}

/** Every economy on one line: the group's members as dots, those in front with their names. */
export function stripData(environment: Environment, model: AreaModel, carried: string): StripData {
  const { catalog, words, numbers, base } = environment;
  const { area, standing, front, others } = model;
  const scores = new Map(
    standing.rows.flatMap(({ economy, cells }) => {
      const cell = cells[standing.spoken];
      return cell === undefined || cell.score === null ? [] : [[economy, cell.score] as const];
    }),
  );
  const dot = (economy: string, value: number): StripDot => ({
    id: economy,
    value,
    href: href(base, catalog.language, paths.economy(economy), carried),
    label: words.labelled(catalog.economies[economy] ?? economy, numbers.score(value)),
  });
  return {
    rows: [
      {
        id: area.area,
        name: area.short,
        world: others,
        group: [...scores]
          .filter(([economy]) => !front.some((own) => own.economy === economy))
          .map(([economy, value]) => dot(economy, value)),
        chosen: front.map(
          ({ economy, score }, selection): StripChosen => ({
            ...dot(economy, score),
            name: catalog.economies[economy] ?? economy,
            selection,
          }),
        ),
        references: medians(environment, model).flatMap(({ kind, ...line }) =>
          kind === 'target' ? [] : [{ kind, ...line }],
        ),
        label: stripSpoken(environment, model),
      },
    ],
    scale: 'linear',
    domain: WHOLE,
    formatTick: (value) => numbers.score(value),
  };
}

/** All members, best first, those without a score last. */
export function rankingData(environment: Environment, model: AreaModel, carried: string): RankingData {
  const { catalog, words, numbers, base } = environment;
  const { area, standing, chosen } = model;
  return {
    rows: standing.rows.flatMap(({ economy, cells }): RankingRow[] => {
      const cell = cells[standing.spoken];
      if (cell === undefined) return [];
      const name = catalog.economies[economy] ?? economy;
      const selection = chosen.indexOf(economy);
      const row = {
        id: economy,
        name,
        href: href(base, catalog.language, paths.economy(economy), carried),
        ...(selection >= 0 && { selection }),
      };
      if (cell.score === null) {
        return [
          {
            ...row,
            rank: '',
            value: null,
            text: words.score.noScore,
            tone: 'grey',
            label: words.labelled(name, reason(environment, area.area, cell)),
          },
        ];
      }
      const rank = cell.rank === null ? '' : String(cell.rank);
      const tone = maturityClass(cell.score);
      const text = numbers.score(cell.score);
      const spoken = words.indicator.spoken(
        name,
        rank === '' ? words.indicator.unranked : rank,
        text,
        String(standing.year),
      );
      const drawn = standing.range(economy, standing.spoken);
      const range = drawn === null ? null : words.ranges.range(...drawn);
      return [
        {
          ...row,
          rank,
          value: cell.score,
          text,
          ...(range !== null && { note: words.area.rankRange(range) }),
          tone,
          label: [
            spoken,
            words.score.classes[tone],
            ...(range === null ? [] : [words.labelled(words.ranges.rangeHead, range)]),
          ].join(' · '),
        },
      ];
    }),
    references: medians(environment, model),
    scale: 'linear',
    domain: WHOLE,
    mark: 'bar',
    formatTick: (value) => numbers.score(value),
  };
}

/** The group's median and middle half over time, the world's median, and the chosen economies. */
export function courseData(environment: Environment, model: CourseModel): TrendData {
  const { catalog, words, numbers } = environment;
  const { standing, groupCourse, worldCourse, lines, chosen } = model;
  const { group } = standing;
  const point = (name: string, year: number, value: number): TrendPoint => ({
    year,
    value,
    label: words.overview.spoken(name, String(year), numbers.score(value)),
  });
  const spoken = (points: readonly TrendPoint[]) =>
    [points[0], points.length > 1 ? points.at(-1) : undefined]
      .flatMap((each) => (each === undefined ? [] : [each.label]))
      .join(' – ');
  const reference = (
    kind: TrendReference['kind'],
    name: string,
    course: readonly CourseOfYear[],
  ): TrendReference[] => {
    const points = course.map(([year, median]) => point(name, year, median));
    return points.length === 0 ? [] : [{ kind, name, points, label: spoken(points) }];
  };
  const bandName = words.indicator.quartiles(group.short);
  return {
    series: lines.flatMap(({ economy, points: own }) => {
      const name = catalog.economies[economy] ?? economy;
      const points = own.map(({ year, score }) => point(name, year, score));
      const last = points.at(-1);
      if (last === undefined) return [];
      return [
        {
          id: economy,
          name,
          selection: chosen.indexOf(economy),
          points,
          endText: numbers.score(last.value),
          label: spoken(points),
        },
      ];
    }),
    references: [
      ...reference('group', words.indicator.average('median', group.short), groupCourse),
      ...reference('world', words.indicator.world, worldCourse),
    ],
    ...(groupCourse.length > 1 && {
      band: {
        name: bandName,
        points: groupCourse.map(([year, , low, high]) => ({ year, low, high })),
        label: bandName,
      },
    }),
    scale: 'linear',
    domain: WHOLE,
    formatTick: (value) => numbers.score(value),
  };
}
