import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { publishedYear } from '../../answers/years.ts';
import type { Area, Catalog } from '../../catalog/catalog.ts';
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
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';

export function areaNeeds(
  source: AnswerSource,
  catalog: Catalog,
  { area }: Area,
  search: string,
): readonly Need[] {
  const { view } = parseView<AreaView>(areaParameters(catalog), search);
  const year = publishedYear(catalog, view.year);
  const { group } = groupOf(catalog, view.group);
  const when = (wanted: boolean, need: Need): readonly Need[] => (wanted ? [need] : []);
  return [
    (client) => client.prefetchQuery(scoresQuery(source, year)),
    (client) => client.prefetchQuery(coursesQuery(source, group)),
    (client) => client.prefetchQuery(coursesQuery(source, WORLD)),
    (client) => client.prefetchQuery(areaQuery(source, area, group)),
    ...changesNeeds(source, catalog, year, { column: area, since: view.since }),
    ...when(year === catalog.scoreYear, (client: QueryClient) =>
      client.prefetchQuery(rangesQuery(source, catalog, group, year)),
    ),
    ...when(view.economies !== undefined, (client) => client.prefetchQuery(historyQuery(source, area))),
  ];
}

interface AreaPageProps {
  source: AnswerSource;
  area: Area;
}

/** One area: who leads, who moves, how far apart members are, and what the area is made of. */
export function AreaPage({ source, area }: AreaPageProps) {
  const { catalog } = useEnvironment();
  const parameters = useMemo(() => areaParameters(catalog), [catalog]);
  const state = useView<AreaView>(parameters);
  const { view } = state;
  const year = publishedYear(catalog, view.year);
  const { group } = groupOf(catalog, view.group);
  const scores = useQuery(scoresQuery(source, year));
  const groupCourses = useQuery(coursesQuery(source, group));
  const worldCourses = useQuery(coursesQuery(source, WORLD));
  const courses = useQuery(areaQuery(source, area.area, group));
  const ranges = useQuery(rangesQuery(source, catalog, group, year));
  const history = useQuery({
    ...historyQuery(source, area.area),
    enabled: view.economies !== undefined,
  });
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
  if (shown === null || failed) {
    return <Waiting path={paths.area(area.area)} title={area.name} failed={failed} />;
  }
  return (
    <Drawn
      area={area}
      state={{ ...state, view: shown.view }}
      answers={shown.answers}
      busy={ready === null}
      source={source}
    />
  );
}
