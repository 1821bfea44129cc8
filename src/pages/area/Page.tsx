import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { publishedYear } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { areaOf } from '../../catalog/find.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useView } from '../../ui/useView.ts';
import { paths } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import {
  type AnswerSource,
  areaQuery,
  coursesQuery,
  historyQuery,
  type Need,
  rangesQuery,
  scoresQuery,
} from '../answers.ts';
import { changesNeeds } from '../movers/useChanges.ts';
import { type Asked, ahead, first, type PageProps, rangesAhead } from '../page.ts';
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';

/** What a view of an area asks for. */
function answersOf(catalog: Catalog, source: AnswerSource, area: string, view: Partial<AreaView>) {
  const year = publishedYear(catalog, view.year, area);
  const { group } = groupOf(catalog, view.group);
  return {
    scores: scoresQuery(source, year),
    groupCourses: coursesQuery(source, group),
    worldCourses: coursesQuery(source, WORLD),
    courses: areaQuery(source, area, group),
    ranges: rangesQuery(source, catalog, group, year),
    history: { ...historyQuery(source, area), enabled: view.economies !== undefined },
  };
}

export function needs({ of, source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<AreaView>(areaParameters(catalog), search);
  const asked = answersOf(catalog, source, of, view);
  return [
    ...first(asked.scores),
    ...first(asked.groupCourses),
    ...first(asked.worldCourses),
    ...first(asked.courses),
    ...changesNeeds(source, catalog, publishedYear(catalog, view.year, of), {
      column: of,
      since: view.since,
    }),
    ...rangesAhead(catalog, asked.ranges),
    ...ahead(asked.history),
  ];
}

/** One area: who leads, who moves, how far apart members are, and what the area is made of. */
export function Page({ of, source }: PageProps) {
  const { catalog } = useEnvironment();
  const area = areaOf(catalog, of);
  const parameters = useMemo(() => areaParameters(catalog), [catalog]);
  const state = useView<AreaView>(parameters);
  const { view } = state;
  const asked = answersOf(catalog, source, of, view);
  const scores = useQuery(asked.scores);
  const groupCourses = useQuery(asked.groupCourses);
  const worldCourses = useQuery(asked.worldCourses);
  const courses = useQuery(asked.courses);
  const ranges = useQuery(asked.ranges);
  const history = useQuery(asked.history);
  const needed = [scores, groupCourses, worldCourses, courses];
  const ready =
    scores.data !== undefined &&
    groupCourses.data !== undefined &&
    worldCourses.data !== undefined &&
    courses.data !== undefined
      ? {
          view,
          answers: {
            scores: scores.data,
            groupCourses: groupCourses.data,
            worldCourses: worldCourses.data,
            courses: courses.data,
            history: view.economies === undefined ? null : (history.data ?? null),
            ranges: ranges.data ?? null,
          },
        }
      : null;
  const shown = useLast(ready);
  const failed = needed.some(({ isError }) => isError);
  if (shown === null) {
    return <Waiting path={paths.area(area.area)} title={area.name} failed={failed} />;
  }
  return (
    <Drawn
      area={area}
      state={{ ...state, view: shown.view }}
      answers={shown.answers}
      busy={ready === null && !failed}
      source={source}
    />
  );
}
