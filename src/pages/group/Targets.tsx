import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Series } from '../../answers/standing.ts';
import {
  measuresOf,
  type PublishedTargets,
  TARGETS_PATH,
  type TargetOnBoard,
} from '../../answers/targetsBoard.ts';
import type { Group } from '../../catalog/catalog.ts';
import { POPULATION } from '../../catalog/measures.ts';
import {
  membersSummary,
  memberTargetsTable,
  targetsModel,
  targetsNotes,
  targetsTable,
  targetsTitle,
} from '../../figures/group/targets.ts';
import { sourcesOf } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { type AnswerSource, FOR_EVER, seriesQuery } from '../answers.ts';
import { targetsWords } from './targetsWords.ts';

interface TargetsProps {
  source: AnswerSource;
  group: Group;
}

/** How far a group's members are from every target that concerns them, and where their pace leads to. */
export function Part({ source, group }: TargetsProps) {
  const { words } = useEnvironment();
  const targets = useQuery({
    ...FOR_EVER,
    queryKey: ['targets'],
    queryFn: () => source.published<PublishedTargets>(TARGETS_PATH),
  });
  const indicators = useMemo(() => measuresOf(targets.data ?? { all: [] }), [targets.data]);
  const series = useQueries({
    queries: indicators.map((indicator) => seriesQuery(source, indicator)),
    combine: (results) => ({
      known: new Map(
        results.flatMap(({ data }, at) =>
          data === undefined ? [] : [[indicators[at] ?? '', data] as const],
        ),
      ),
      failed: results.some(({ isError }) => isError),
    }),
  });
  if (targets.data === undefined || series.known.size < indicators.length) {
    const failed = targets.isError || series.failed;
    return <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  return <Board targets={targets.data} group={group} seriesOf={(id) => series.known.get(id) ?? new Map()} />;
}

interface BoardProps {
  targets: PublishedTargets;
  group: Group;
  seriesOf: (indicator: string) => Series;
}

function Board({ targets, group, seriesOf }: BoardProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const own = targetsWords(catalog.language);
  const model = targetsModel(catalog, targets, group, { seriesOf, populations: seriesOf(POPULATION) });
  return (
    <>
      <h3>{targetsTitle(own, model)}</h3>
      {model.board.length > 0 && <Scrolled {...targetsTable(environment, own, model)} />}
      {model.board.map((on) => (
        <Members key={on.target.target} on={on} />
      ))}
      {targetsNotes(own).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <div className="source">
        {words.labelled(words.figure.source, '')}
        <SourceList sources={sourcesOf(catalog, model.sources)} />
      </div>
    </>
  );
}

/** The members of one target: for who asks. */
function Members({ on }: { on: TargetOnBoard }) {
  const environment = useEnvironment();
  const own = targetsWords(environment.catalog.language);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{membersSummary(environment, own, on)}</summary>
      {isOpen && <Scrolled {...memberTargetsTable(environment, own, on)} />}
    </details>
  );
}
