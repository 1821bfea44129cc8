import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changeFrom, publishedYear } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { groupFor, rankedIn } from '../../figures/economy/profileModel.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useView } from '../../ui/useView.ts';
import { paths } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters, type Lensed, withLens } from '../../view/views.ts';
import {
  type AnswerSource,
  coursesQuery,
  economyQuery,
  instrumentsQuery,
  type Need,
  rangesQuery,
  scoresQuery,
} from '../answers.ts';
import { changesNeeds, useChanges } from '../movers/useChanges.ts';
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';

/** What a view of an economy asks for. */
function answersOf(catalog: Catalog, source: AnswerSource, economy: string, view: Partial<EconomyView>) {
  const year = publishedYear(catalog, view.year);
  const group = groupFor(catalog, economy, view.group);
  return {
    answer: economyQuery(source, economy),
    scores: scoresQuery(source, year),
    courses: coursesQuery(source, group.group),
    ranges: rangesQuery(source, catalog, rankedIn(catalog, economy, group).group, year),
    instruments: instrumentsQuery(source, catalog.language),
  };
}

export function needs({ of, source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<EconomyView & Lensed>(withLens(economyParameters(catalog, of)), search);
  const asked = answersOf(catalog, source, of, view);
  return [
    ...first(asked.answer),
    ...first(asked.scores),
    ...first(asked.courses),
    ...ahead(asked.instruments),
    ...changesNeeds(source, catalog, publishedYear(catalog, view.year)),
    ...(view.since === undefined
      ? []
      : changesNeeds(source, catalog, publishedYear(catalog, view.year), { since: view.since })),
    ...ahead(asked.ranges),
  ];
}

/** One economy: where it stands among its peers, why, since when, how sure that is, and who made the progress it has to make. */
export function Page({ of: economy, source, draw }: Pick<PageProps, 'of' | 'source' | 'draw'>) {
  const { catalog } = useEnvironment();
  const parameters = useMemo(() => withLens(economyParameters(catalog, economy)), [catalog, economy]);
  const state = useView<EconomyView & Lensed>(parameters);
  const { view } = state;
  const year = publishedYear(catalog, view.year);
  const asked = answersOf(catalog, source, economy, view);
  const answer = useQuery(asked.answer);
  const scores = useQuery(asked.scores);
  const courses = useQuery(asked.courses);
  const { changes, pending } = useChanges(source, changeFrom(catalog, year), year);
  const ranges = useQuery(asked.ranges);
  const ready =
    answer.data !== undefined &&
    scores.data !== undefined &&
    courses.data !== undefined &&
    !pending &&
    !ranges.isLoading
      ? {
          view,
          answer: answer.data,
          scores: scores.data,
          changes,
          ranges: ranges.data ?? null,
          courses: courses.data,
        }
      : null;
  const shown = useLast(ready);
  const failed = answer.isError || scores.isError || courses.isError;
  if (shown === null) {
    const title = catalog.economies[economy] ?? economy;
    return <Waiting path={paths.economy(economy)} title={title} failed={failed} />;
  }
  const { view: shownView, ...answers } = shown;
  return (
    <Drawn
      source={source}
      draw={draw}
      economy={economy}
      state={{ ...state, view: shownView }}
      {...answers}
      busy={ready === null && !failed}
    />
  );
}
