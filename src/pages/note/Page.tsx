import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { href, NOTE_PATH, paths } from '../../view/links.ts';
import type { Need } from '../answers.ts';
import { Address } from '../paper/Address.tsx';
import { Files } from '../paper/Files.tsx';
import { Text } from '../paper/Text.tsx';
import { methodNote } from './compose.ts';

/** It follows from the catalog alone. */
export function needs(): readonly Need[] {
  return [];
}

/** The note on the method: two sheets. */
export function Page() {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const paper = methodNote(environment);
  return (
    <Shell
      path={NOTE_PATH}
      carried=""
      topic={paper.title}
      about={paper.subtitle}
      title={paper.title}
      lead={paper.subtitle}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview)}>{words.nav.overview}</a>
          <a href={href(base, catalog.language, paths.method)}>{words.nav.method}</a>
          <span aria-current="page">{paper.title}</span>
        </>
      }
    >
      <NotTakenOver view={null} />
      <Files paper={() => Promise.resolve(paper)} hasTables={false} />
      <Text kept={false} isLong={false} paper={paper} failed={false} />
      <Address />
    </Shell>
  );
}
