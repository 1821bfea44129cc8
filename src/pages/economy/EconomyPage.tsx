import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changeFrom, publishedYear } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { groupFor, rankedIn } from '../../figures/economy/profileModel.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useView } from '../../ui/useView.ts';
import { paths } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import {
  type AnswerSource,
  coursesQuery,
  economyQuery,
  instrumentsQuery,
  type Need,
  policiesQuery,
  rangesQuery,
  scoresQuery,
} from '../answers.ts';
import { changesNeeds, useChanges } from '../movers/useChanges.ts';
import { useLast } from '../useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';

export function economyNeeds(
  source: AnswerSource,
  catalog: Catalog,
  economy: string,
  search: string,
): readonly Need[] {
  const { view } = parseView<EconomyView>(economyParameters(catalog, economy), search);
  const year = publishedYear(catalog, view.year);
  const group = groupFor(catalog, economy, view.group);
  const ranked = rankedIn(catalog, economy, group).group;
  const ranges: Need = (client) => client.prefetchQuery(rangesQuery(source, catalog, ranked, year));
  return [
    (client) => client.prefetchQuery(economyQuery(source, economy)),
    (client) => client.prefetchQuery(scoresQuery(source, year)),
    (client) => client.prefetchQuery(coursesQuery(source, group.group)),
    (client) => client.prefetchQuery(policiesQuery(source, economy)),
    (client) => client.prefetchQuery(instrumentsQuery(source, catalog.language)),
    ...changesNeeds(source, catalog, year),
    ...(year === catalog.scoreYear ? [ranges] : []),
  ];
}

interface EconomyPageProps {
  source: AnswerSource;
  economy: string;
}

/** One economy: where it stands among its peers, why, since when, how sure that is, and who made the progress it has to make. */
export function EconomyPage({ source, economy }: EconomyPageProps) {
  const { catalog } = useEnvironment();
  const parameters = useMemo(() => economyParameters(catalog, economy), [catalog, economy]);
  const state = useView<EconomyView>(parameters);
  const { view } = state;
  const year = publishedYear(catalog, view.year);
  const answer = useQuery(economyQuery(source, economy));
  const scores = useQuery(scoresQuery(source, year));
  const group = groupFor(catalog, economy, view.group);
  const ranked = rankedIn(catalog, economy, group).group;
  const courses = useQuery(coursesQuery(source, group.group));
  const { changes, pending } = useChanges(source, changeFrom(catalog, year), year);
  const ranges = useQuery(rangesQuery(source, catalog, ranked, year));
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
  if (shown === null || failed) {
    const title = catalog.economies[economy] ?? economy;
    return <Waiting path={paths.economy(economy)} title={title} failed={failed} />;
  }
  const { view: shownView, ...answers } = shown;
  return (
    <Drawn
      source={source}
      economy={economy}
      state={{ ...state, view: shownView }}
      {...answers}
      busy={ready === null}
    />
  );
}
