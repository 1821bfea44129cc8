import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView, type ViewState } from '../../ui/useView.ts';
import { groupPath, OWN_GROUP } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type GroupPageView, groupPageParameters } from '../../view/views.ts';
import type { Need } from '../answers.ts';
import {
  type AnswerSource,
  changesQuery,
  historyQuery,
  instrumentsQuery,
  rangesQuery,
  scoresQuery,
} from '../answers.ts';
import { heldQuery } from '../data/answers.ts';
import type { DrawRanges } from '../draws.ts';
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { withinQuery } from './answers.ts';
import { Drawn } from './Drawn.tsx';
import { useGroupWords } from './words.ts';

/** What the page of a group asks for. */
function answersOf(catalog: Catalog, source: AnswerSource, group: string) {
  const year = catalog.scoreYear;
  return {
    scores: scoresQuery(source, year),
    ranges: rangesQuery(source, catalog, group, year),
    changes: changesQuery(source, changeFrom(catalog, year) ?? year, year),
    history: historyQuery(source, OVERALL),
    within: withinQuery(source),
    instruments: instrumentsQuery(source, catalog.language),
    held: heldQuery(source),
  };
}

/**
 * Whose page it is: that of the address, or the reader's own, where the view says one.
 *
 * @returns null where none is said
 */
function shownGroup(catalog: Catalog, of: string, view: Partial<GroupPageView>): Group | null {
  if (of !== OWN_GROUP) return groupOf(catalog, of);
  return view.group === undefined ? null : groupOf(catalog, view.group);
}

export function needs({ of, source, catalog, search }: Asked): readonly Need[] {
  const { view } = parseView<GroupPageView>(groupPageParameters(catalog), search);
  const group = shownGroup(catalog, of, view);
  if (group === null) return [];
  const asked = answersOf(catalog, source, group.group);
  return [
    ...first(asked.scores),
    ...ahead(asked.ranges),
    ...ahead(asked.changes),
    ...ahead(asked.history),
    ...ahead(asked.within),
    ...ahead(asked.instruments),
    ...ahead(asked.held),
  ];
}

/**
 * A group as its secretariat sees it: its members, how they stand beside the world, how far apart they are, which instruments are known
 * of them, the divides inside them, and who lacks which data. What cannot be had of it is left out.
 */
export function Page({ of, source, draw }: Pick<PageProps, 'of' | 'source' | 'draw'>) {
  const { catalog } = useEnvironment();
  const parameters = useMemo(() => groupPageParameters(catalog), [catalog]);
  const state = useView<GroupPageView>(parameters);
  const group = shownGroup(catalog, of, state.view);
  return group === null ? (
    <NoGroup state={state} />
  ) : (
    <OfGroup source={source} draw={draw} group={group} path={groupPath(of)} state={state} />
  );
}

/** The page of a reader's own group before there is one. */
function NoGroup({ state: { notices, change } }: { state: ViewState<GroupPageView> }) {
  const { catalog } = useEnvironment();
  const own = useGroupWords();
  return (
    <Shell
      path={groupPath(OWN_GROUP)}
      carried=""
      title={own.ownGroup.title}
      lead={own.ownGroup.lead}
      controls={<GroupSelect group={groupOf(catalog).group} onChange={(group) => change({ group })} />}
    >
      <Notices notices={notices} />
    </Shell>
  );
}

interface OfGroupProps {
  source: AnswerSource;
  draw: DrawRanges;
  group: Group;
  path: string;
  state: ViewState<GroupPageView>;
}

function OfGroup({ source, draw, group, path, state }: OfGroupProps) {
  const { catalog, words } = useEnvironment();
  const asked = answersOf(catalog, source, group.group);
  const scores = useQuery(asked.scores);
  const ranges = useQuery(asked.ranges);
  const changes = useQuery(asked.changes);
  const history = useQuery(asked.history);
  const within = useQuery(asked.within);
  const instruments = useQuery(asked.instruments);
  const held = useQuery(asked.held);
  if (scores.data === undefined) {
    return <Waiting path={path} title={words.nav.overview} failed={scores.isError} />;
  }
  return (
    <Drawn
      source={source}
      draw={draw}
      group={group}
      path={path}
      state={state}
      answers={{
        scores: scores.data,
        ranges: ranges.data ?? null,
        changes: changes.data ?? null,
        history: history.data ?? null,
        within: within.data ?? null,
        instruments: instruments.data ?? null,
        held: held.data ?? null,
      }}
    />
  );
}
