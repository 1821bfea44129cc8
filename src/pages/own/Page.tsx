import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useView } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type OwnView, ownParameters } from '../../view/views.ts';
import { ar } from '../../words/own/ar.ts';
import { en } from '../../words/own/en.ts';
import { fr } from '../../words/own/fr.ts';
import type { OwnWords } from '../../words/own/types.ts';
import { type Need, panelQuery, scoresQuery } from '../answers.ts';
import { type Asked, ahead, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { Beside } from './Beside.tsx';
import { Change } from './Change.tsx';
import { Give } from './Give.tsx';
import { prepare, readKept, useOwnState } from './model.ts';
import { Read } from './Read.tsx';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, OwnWords>> = { en, fr, ar };

export function needs({ source, catalog }: Asked): readonly Need[] {
  return [...ahead(panelQuery(source, catalog.scoreYear)), ...ahead(scoresQuery(source, catalog.scoreYear))];
}

/** The reader's own file: read in the page, laid beside the official values, and scored. */
export function Page({ source }: Pick<PageProps, 'source'>) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const said = WORDS[catalog.language];
  const parameters = useMemo(() => ownParameters(catalog), [catalog]);
  const { view, notices, change } = useView<OwnView>(parameters);
  const panel = useQuery(panelQuery(source, catalog.scoreYear));
  const scores = useQuery(scoresQuery(source, catalog.scoreYear));
  const own = useOwnState();
  const begin = useEffectEvent(() => {
    // What fails here is tried again, and said, once a file is given.
    prepare(environment).catch(() => undefined);
    void readKept(environment);
  });
  useEffect(() => begin(), []);
  if (panel.data === undefined || scores.data === undefined) {
    return <Waiting path={paths.own} title={said.name} failed={panel.isError || scores.isError} />;
  }
  const group = groupOf(catalog, view.group);
  const carried = formatView(parameters, { group: view.group });
  return (
    <Shell
      path={paths.own}
      carried={carried}
      topic={said.name}
      about={said.lead}
      title={said.title}
      lead={said.lead}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.explore, carried)}>{words.nav.explore}</a>
          <span aria-current="page">{said.name}</span>
        </>
      }
      controls={<GroupSelect group={group.group} onChange={(to) => change({ group: to })} />}
    >
      <NotTakenOver view={null} />
      <Notices notices={notices} />
      <div className="own scripted">
        <Give said={said} state={own} />
        {own.reading !== null && <Read said={said} reading={own.reading} choices={own.choices} />}
        {own.reading !== null && own.reading.rows.length > 0 && (
          <>
            <Beside said={said} reading={own.reading} beside={own.choices.beside ?? {}} panel={panel.data} />
            <p>
              <a href={href(base, catalog.language, paths.method, carried)}>{said.lab}</a>
            </p>
          </>
        )}
        <Change
          said={said}
          rows={own.reading?.rows ?? []}
          beside={own.choices.beside ?? {}}
          panel={panel.data}
          scores={scores.data}
          group={group}
        />
      </div>
    </Shell>
  );
}
