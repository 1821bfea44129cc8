import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { groupOf } from '../../catalog/members.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useView } from '../../ui/useView.ts';
import { paths } from '../../view/links.ts';
import { type AboutDataView, aboutDataParameters } from '../../view/views.ts';
import { filesQuery, heldQuery, type Need } from '../answers.ts';
import { type Asked, ahead, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { Drawn } from './Drawn.tsx';
import { useDataWords } from './words.ts';

export function needs({ source }: Asked): readonly Need[] {
  return [...ahead(heldQuery(source)), ...ahead(filesQuery(source))];
}

/** Where the data come from, what may be passed on, who lacks what, and every file with its address. */
export function Page({ source }: PageProps) {
  const { catalog } = useEnvironment();
  const own = useDataWords();
  const parameters = useMemo(() => aboutDataParameters(catalog), [catalog]);
  const state = useView<AboutDataView>(parameters);
  const held = useQuery(heldQuery(source));
  const files = useQuery(filesQuery(source));
  if (held.data === undefined || files.data === undefined) {
    return <Waiting path={paths.data} title={own.name} failed={held.isError || files.isError} />;
  }
  const group = groupOf(catalog, state.view.group);
  return <Drawn group={group} state={state} held={held.data} files={files.data} />;
}
