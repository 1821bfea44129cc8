import { useQuery } from '@tanstack/react-query';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { groupPath } from '../../view/links.ts';
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
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { withinQuery } from './answers.ts';
import { Drawn } from './Drawn.tsx';

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

export function needs({ of, source, catalog }: Asked): readonly Need[] {
  const asked = answersOf(catalog, source, of);
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
export function Page({ of, source }: Pick<PageProps, 'of' | 'source'>) {
  const { catalog, words } = useEnvironment();
  const group = groupOf(catalog, of);
  const asked = answersOf(catalog, source, group.group);
  const scores = useQuery(asked.scores);
  const ranges = useQuery(asked.ranges);
  const changes = useQuery(asked.changes);
  const history = useQuery(asked.history);
  const within = useQuery(asked.within);
  const instruments = useQuery(asked.instruments);
  const held = useQuery(asked.held);
  if (scores.data === undefined) {
    return <Waiting path={groupPath(group.group)} title={words.nav.overview} failed={scores.isError} />;
  }
  return (
    <Drawn
      source={source}
      group={group}
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
