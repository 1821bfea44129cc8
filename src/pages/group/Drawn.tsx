import { useMemo } from 'react';
import type { PublishedHeld } from '../../answers/held.ts';
import type { PublishedInstruments } from '../../answers/policies.ts';
import type {
  PublishedChanges,
  PublishedHistory,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import type { PublishedWithin } from '../../answers/within.ts';
import type { Group } from '../../catalog/catalog.ts';
import { groupOf, hasPage } from '../../catalog/members.ts';
import { scoresModel } from '../../figures/scores/model.ts';
import { aboveWorldTitle, overviewLead } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { later } from '../../ui/later.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { NotWhole } from '../../ui/NotWhole.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { Shell } from '../../ui/Shell.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { groupPath, groupSearch, href, OWN_GROUP, paths, reportPath } from '../../view/links.ts';
import type { GroupPageView } from '../../view/views.ts';
import { GROUP_SECTIONS } from '../../words/group/types.ts';
import { datedGroup } from '../../words/groups.ts';
import type { AnswerSource } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { OnLens } from '../lens/OnLens.tsx';
import { Areas } from './Areas.tsx';
import { Members } from './Members.tsx';
import { Spread } from './Spread.tsx';
import { useGroupWords } from './words.ts';

const Lower = await later(async () => (await import('./Lower.tsx')).Lower);

const loadExchange = () => import('../level/Exchange.tsx');
const loadTargets = () => import('./Targets.tsx');

/** What the page stands on; null: it cannot be had, and what rests on it is left out. */
export interface GroupAnswers {
  readonly scores: PublishedScores;
  readonly ranges: PublishedRanges | null;
  readonly changes: PublishedChanges | null;
  readonly history: PublishedHistory | null;
  readonly within: PublishedWithin | null;
  readonly instruments: PublishedInstruments | null;
  readonly held: PublishedHeld | null;
}

interface DrawnProps {
  source: AnswerSource;
  draw: DrawRanges;
  group: Group;
  /** of the page */
  path: string;
  state: ViewState<GroupPageView>;
  answers: GroupAnswers;
}

/** The page of a group, once its scores are there. */
export function Drawn({ source, draw, group, path, state, answers }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const own = useGroupWords();
  const { scores, ranges, changes, history, within, instruments, held } = answers;
  const model = useMemo(
    () => scoresModel(catalog, { scores, ranges, overallName: words.score.overall }, { group: group.group }),
    [catalog, scores, ranges, words, group],
  );
  // The site opens with the first group: its links need not say it.
  const carried = group === groupOf(catalog) ? '' : groupSearch(group.group);
  const { view, notices, change, search } = state;
  const name = group.kind === 'organisation' ? group.short : group.name;
  const to = (where: string, asked = carried) => href(base, catalog.language, where, asked);
  const there = {
    members: true,
    areas: true,
    spread: changes !== null && history !== null,
    targets: true,
    instruments: within !== null && instruments !== null,
    divides: within !== null,
    coverage: held !== null,
  };
  return (
    <Shell
      path={path}
      carried={carried}
      controls={
        path === groupPath(OWN_GROUP) && (
          <GroupSelect group={group.group} onChange={(chosen) => change({ group: chosen })} />
        )
      }
      topic={group.name}
      about={own.about(name)}
      above={<p className="question">{group.name}</p>}
      title={aboveWorldTitle(environment, model)}
      lead={overviewLead(environment, model) ?? undefined}
      breadcrumb={
        <>
          <a href={to(paths.overview)}>{words.nav.overview}</a>
          <span aria-current="page">{name}</span>
        </>
      }
    >
      <NotTakenOver view={null} />
      <NotWhole />
      <Notices notices={notices} />
      <p className="dated">
        {[datedGroup(words, group), group.note].filter((said) => typeof said === 'string').join(' ')}
      </p>
      <nav className="here" aria-labelledby="contents">
        <p id="contents">{own.contents}</p>
        <ul>
          {GROUP_SECTIONS.filter((section) => there[section]).map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{own.sections[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <nav className="here" aria-labelledby="onward">
        <p id="onward">{own.onward}</p>
        <ul>
          {hasPage(group) && (
            <li>
              <a href={to(reportPath(group.group), '')}>{own.to.report}</a>
            </li>
          )}
          <li>
            <a href={to(paths.overview)}>{own.to.overview}</a>
          </li>
          <li>
            <a href={to(paths.compare)}>{own.to.compare}</a>
          </li>
          <li>
            <a href={`${to(paths.compare)}#groups`}>{words.compare.groups}</a>
          </li>
          <li>
            <a href={to(paths.explore, groupSearch(group.group))}>{own.to.explore}</a>
          </li>
          <li>
            <a href={`${to(paths.data)}#coverage`}>{own.to.data}</a>
          </li>
        </ul>
      </nav>
      <Members model={model} />
      <Areas group={group} scores={scores} carried={carried} />
      <OnLens
        source={source}
        draw={draw}
        group={group.group}
        year={scores.year}
        view={view}
        change={change}
        lensHref={(lens) => to(path, search({ lens }))}
        carried={carried}
      />
      <OnTap summary={words.score.exchange} load={loadExchange} given={{ source, group, carried }} />
      {changes !== null && history !== null && (
        <Spread group={group} scores={scores} changes={changes} history={history} />
      )}
      <section id="targets" className="part" aria-labelledby="targets-title">
        <h2 id="targets-title">{own.targets.title(group.short)}</h2>
        <OnTap summary={own.targets.open} load={loadTargets} given={{ source, group }} at="targets" />
      </section>
      <Lower
        group={group}
        model={model}
        within={within}
        instruments={instruments}
        held={held}
        carried={carried}
      />
    </Shell>
  );
}
