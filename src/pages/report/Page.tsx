import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useKept } from '../../ui/useKept.ts';
import { useView } from '../../ui/useView.ts';
import { groupPath, groupSearch, href, paths, reportPath } from '../../view/links.ts';
import { parseView } from '../../view/parameters.ts';
import { type ReportView, reportParameters } from '../../view/report.ts';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, FOR_EVER, type Need } from '../answers.ts';
import { type Asked, first, type PageProps } from '../page.ts';
import { Files } from '../paper/Files.tsx';
import { numberSheets } from '../paper/sheets.ts';
import { Text } from '../paper/Text.tsx';
import { paperWords } from '../paper/words.ts';
import { Choice } from './Choice.tsx';

/** The report as it is written; its code, and that of all its figures, comes with it. */
function reportQuery(
  environment: Environment<Catalog>,
  source: AnswerSource,
  group: string,
  view: Partial<ReportView>,
) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['report', environment.catalog.language, group, view],
    queryFn: async () => (await import('./compose.ts')).groupReport(environment, source, group, view),
  });
}

/** The report that the build wrote stands until another one is asked for: only that one is written in the page. */
export function needs({ of, environment, source, search }: Asked): readonly Need[] {
  if (typeof document !== 'undefined') return [];
  const { view } = parseView<ReportView>(reportParameters(environment.catalog), search);
  return first(reportQuery(environment, source, of, view));
}

/** A group's report: to read, to print, to take into Word. */
export function Page({ of, source }: Pick<PageProps, 'of' | 'source'>) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const said = paperWords(catalog.language);
  const parameters = useMemo(() => reportParameters(catalog), [catalog]);
  const { view, notices, change } = useView<ReportView>(parameters);
  const group = groupOf(catalog, view.group ?? of);
  const client = useQueryClient();
  const kept = useKept(view);
  const query = reportQuery(environment, source, of, view);
  const { data, isError } = useQuery({ ...query, enabled: !kept });
  useEffect(() => numberSheets(), []);
  const carried = group === groupOf(catalog) ? '' : groupSearch(group.group);
  const name = group.kind === 'organisation' ? group.short : group.name;
  const { dated = null, version } = catalog;
  return (
    <Shell
      path={reportPath(of)}
      carried={carried}
      topic={said.report.title(name)}
      about={said.report.describes(name)}
      title={said.report.title(name)}
      lead={said.report.subtitle(group.members.length, String(catalog.scoreYear))}
      busy={!kept && data === undefined && !isError}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <a href={href(base, catalog.language, groupPath(of))}>{name}</a>
          <span aria-current="page">{said.report.link}</span>
        </>
      }
    >
      <NotTakenOver view={null} />
      <Notices notices={notices} />
      <p>{said.paper.written(dated, version)}</p>
      <Files paper={() => client.fetchQuery(query)} hasTables />
      <Choice view={view} source={source} onChange={change} />
      <Text kept={kept} isLong paper={data} failed={isError} />
    </Shell>
  );
}
