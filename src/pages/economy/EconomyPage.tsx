import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { useView } from '../../ui/useView.ts';
import { parseView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import {
  type AnswerSource,
  changesQuery,
  coursesQuery,
  economyQuery,
  type Need,
  scoresQuery,
} from '../answers.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';
import { groupFor } from './model.ts';

/** Scores are published for the years that have them: another year's nearest is offered, not taken silently. */
function publishedYear({ scoreYears, scoreYear }: Catalog, wanted: number | undefined): number {
  return wanted !== undefined && scoreYears.includes(wanted) ? wanted : scoreYear;
}

export function economyNeeds(
  source: AnswerSource,
  catalog: Catalog,
  economy: string,
  search: string,
): readonly Need[] {
  const { view } = parseView<EconomyView>(economyParameters(catalog, economy), search);
  const year = publishedYear(catalog, view.year);
  const { group } = groupFor(catalog, economy, view.group);
  return [
    (client) => client.prefetchQuery(economyQuery(source, economy)),
    (client) => client.prefetchQuery(scoresQuery(source, year)),
    (client) => client.prefetchQuery(changesQuery(source, year)),
    (client) => client.prefetchQuery(coursesQuery(source, group)),
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
  const changes = useQuery(changesQuery(source, year));
  const courses = useQuery(coursesQuery(source, groupFor(catalog, economy, view.group).group));
  const ready =
    answer.data !== undefined &&
    scores.data !== undefined &&
    courses.data !== undefined &&
    (changes.data !== undefined || changes.isError);
  if (!ready) {
    return (
      <Waiting
        path={paths.economy(economy)}
        title={catalog.economies[economy] ?? economy}
        failed={answer.isError || scores.isError || courses.isError}
      />
    );
  }
  return (
    <Drawn
      economy={economy}
      state={state}
      answer={answer.data}
      scores={scores.data}
      changes={changes.data ?? null}
      courses={courses.data}
    />
  );
}
