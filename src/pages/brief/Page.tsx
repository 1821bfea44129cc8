import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Catalog } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useKept } from '../../ui/useKept.ts';
import { briefPath, href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, FOR_EVER, type Need } from '../answers.ts';
import { type Asked, first, type PageProps } from '../page.ts';
import { Address } from '../paper/Address.tsx';
import { Files } from '../paper/Files.tsx';
import { Text } from '../paper/Text.tsx';
import { paperWords } from '../paper/words.ts';

/** The brief as it is written; its code comes with it. */
function briefQuery(environment: Environment<Catalog>, source: AnswerSource, economy: string) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['brief', environment.catalog.language, economy],
    queryFn: async () => (await import('./compose.ts')).economyBrief(environment, source, economy),
  });
}

/** The brief that the build wrote stands. */
export function needs({ of, environment, source }: Asked): readonly Need[] {
  return typeof document === 'undefined' ? first(briefQuery(environment, source, of)) : [];
}

/** A minister's brief on an economy: at most two sheets. */
export function Page({ of: economy, source }: Pick<PageProps, 'of' | 'source'>) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const said = paperWords(catalog.language);
  const client = useQueryClient();
  const kept = useKept(economy);
  const query = briefQuery(environment, source, economy);
  const { data, isError } = useQuery({ ...query, enabled: !kept });
  const name = catalog.economies[economy] ?? economy;
  return (
    <Shell
      path={briefPath(economy)}
      carried=""
      topic={said.brief.title(name)}
      about={said.brief.describes(name)}
      title={said.brief.title(name)}
      busy={!kept && data === undefined && !isError}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview)}>{words.nav.overview}</a>
          <a href={href(base, catalog.language, paths.economy(economy))}>{name}</a>
          <span aria-current="page">{said.brief.link}</span>
        </>
      }
    >
      <NotTakenOver view={null} />
      <Files paper={() => client.fetchQuery(query)} hasTables={false} />
      <Text kept={kept} isLong={false} paper={data} failed={isError} />
      <Address />
    </Shell>
  );
}
