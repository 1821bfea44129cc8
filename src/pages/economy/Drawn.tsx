import { useMemo } from 'react';
import type { AnswerSource } from '../../answers/paths.ts';
import type {
  EconomyAnswer,
  PublishedChanges,
  PublishedCourses,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import { factSources } from '../../figures/economy/facts.ts';
import { economyModel } from '../../figures/economy/model.ts';
import { economyPageLead, economyPageTitle, nameOf } from '../../figures/economy/words.ts';
import { recomputedNote } from '../../figures/notes.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { later } from '../../ui/later.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { ScoreControls } from '../../ui/ScoreControls.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { briefPath, href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters, type Lensed } from '../../view/views.ts';
import type { DrawRanges } from '../draws.ts';
import { OnLens } from '../lens/OnLens.tsx';
import { RECEIPT } from './anchors.ts';
import { Comparators } from './Comparators.tsx';
import { Ends } from './Ends.tsx';
import { Facts } from './Facts.tsx';
import { Profile } from './Profile.tsx';

const History = await later(async () => (await import('./History.tsx')).History);
const Divides = await later(async () => (await import('./Divides.tsx')).Divides);
const Account = await later(async () => (await import('./Account.tsx')).Account);
const Policies = await later(async () => (await import('./Policies.tsx')).Policies);
const Why = await later(async () => (await import('./Why.tsx')).Why);

/** How the score changed with the last version of the data: only who asks loads it. */
const loadRelease = async () => ({ Part: (await import('../why/Release.tsx')).Release });

/** The index through another framework's pillars, and who was level and is ahead: only who asks loads them. */
const loadLevel = () => import('../level/LevelThen.tsx');

/** What a higher score would need: only who asks loads it. */
const loadGoal = async () => ({ Part: (await import('../goal/Goal.tsx')).Goal });

export interface DrawnProps {
  source: AnswerSource;
  draw: DrawRanges;
  economy: string;
  state: ViewState<EconomyView & Lensed>;
  answer: EconomyAnswer;
  scores: PublishedScores;
  /** null where the five years before were not scored */
  changes: PublishedChanges | null;
  courses: PublishedCourses;
  /** null where no methods were drawn for the year */
  ranges: PublishedRanges | null;
  /** the answers of another view are on their way */
  busy: boolean;
}

/** The page once all its answers are there. */
export function Drawn({ source, draw, economy, state, busy, ...answers }: DrawnProps) {
  const { answer, scores, changes, courses, ranges } = answers;
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { view, notices, change, search } = state;
  const model = useMemo(
    () => economyModel(catalog, economy, { answer, scores, changes, ranges }, view),
    [catalog, economy, answer, scores, changes, ranges, view],
  );
  const { group, member, year, comparators } = model;
  const path = paths.economy(economy);
  const here = href(base, catalog.language, path);
  const carried = formatView(economyParameters(catalog, economy), { group: view.group, year: view.year });
  const given = { model, view: { group: view.group, year: view.year, vs: view.vs } };
  const receiptHref = (receipt: string) => `${here}${search({ receipt })}#${RECEIPT}`;
  return (
    <Shell
      path={path}
      carried={carried}
      topic={nameOf(environment, economy)}
      title={economyPageTitle(environment, model)}
      lead={economyPageLead(environment, model)}
      busy={busy}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{nameOf(environment, economy)}</span>
        </>
      }
      controls={<ScoreControls group={group.group} year={year} change={change} />}
    >
      <ShownView
        group={group}
        beside={comparators.flatMap(({ group: of }) => of ?? [])}
        year={year}
        notes={recomputedNote(environment, model.measured)}
      />
      <p className="onward">
        <a href={href(base, catalog.language, briefPath(economy))}>{words.economy.brief}</a>
      </p>
      <Notices notices={notices} />
      {view.year !== undefined && view.year !== year && (
        <p className="offer" role="status">
          {words.notice.noRanking(String(view.year))} {words.notice.shownInstead(String(year))}
        </p>
      )}
      {!member && (
        <p className="offer" role="status">
          {words.economy.outside(group.short)}
        </p>
      )}
      <Comparators
        economy={economy}
        codes={comparators.map(({ code }) => code)}
        onChange={(vs) => change({ vs })}
      />
      <Profile given={given} receiptHref={receiptHref} />
      <Ends model={model} carried={carried} />
      <History given={given} history={answer.history} courses={courses} carried={carried} />
      <Why
        source={source}
        model={model}
        scores={scores}
        values={answer.values}
        since={view.since}
        onSince={(since) => change({ since })}
        carried={carried}
      />
      {catalog.previous !== undefined && year === catalog.scoreYear && (
        <OnTap summary={words.score.sinceRelease} load={loadRelease} given={{ source, economy }} />
      )}
      {year === catalog.scoreYear && model.overall?.score != null && (
        <OnTap
          summary={words.score.whatItTakes}
          load={loadGoal}
          given={{ source, economy, column: OVERALL, ranked: model.ranked, scores, carried }}
        />
      )}
      <OnTap
        summary={words.score.levelThen}
        load={loadLevel}
        given={{ source, economy, policies: answer.policies, carried }}
      />
      <div id="lens">
        <OnLens
          source={source}
          draw={draw}
          group={model.ranked.group}
          year={year}
          view={view}
          change={change}
          lensHref={(lens) => `${here}${search({ lens })}`}
          carried={carried}
          economy={economy}
          at="lens"
        />
      </div>
      <Divides economy={economy} answer={answer} view={given.view} />
      <Account
        source={source}
        model={model}
        scores={scores}
        answer={answer}
        chosen={view.receipt}
        since={view.since}
        carried={carried}
        receiptHref={receiptHref}
      />
      <Facts model={model} sources={factSources(catalog, model.facts)} carried={carried} />
      <Policies source={source} policies={answer.policies} />
      <p className="onward">
        <a
          href={href(
            base,
            catalog.language,
            paths.compare,
            `?economies=${[economy, ...comparators.filter(({ group: of }) => of === null).map(({ code }) => code)].join(',')}`,
          )}
        >
          {words.economy.sideBySide(nameOf(environment, economy))}
        </a>
      </p>
    </Shell>
  );
}
