import { useMemo } from 'react';
import type { Area } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { type AreaAnswers, areaModel } from '../../figures/area/model.ts';
import { leadOf, withoutScore } from '../../figures/area/words.ts';
import { pageLead, pageTitle } from '../../figures/scores/words.ts';
import { EconomyPicker, GroupSelect, YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { NoScripts } from '../../ui/NoScripts.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters, MOST_CHOSEN } from '../../view/views.ts';
import type { AnswerSource } from '../answers.ts';
import { MoversFigure } from '../movers/Movers.tsx';
import { Courses } from './Courses.tsx';
import { Standing } from './Standing.tsx';

interface DrawnProps {
  area: Area;
  state: ViewState<AreaView>;
  answers: AreaAnswers;
  busy: boolean;
  source: AnswerSource;
}

/** The area page, once its answers are there. */
export function Drawn({ area, state, answers, busy, source }: DrawnProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { view, notices, change, search } = state;
  const { scores, groupCourses, worldCourses, courses, history, ranges } = answers;
  const model = useMemo(
    () =>
      areaModel(
        catalog,
        area,
        { scores, groupCourses, worldCourses, courses, history, ranges },
        view,
        words.score.overall,
        WORLD,
      ),
    [catalog, area, scores, groupCourses, worldCourses, courses, history, ranges, view, words],
  );
  const { standing } = model;
  const { group, year } = standing;
  const path = paths.area(area.area);
  const here = href(base, catalog.language, path);
  const carried = formatView(areaParameters(catalog), { group: view.group, year: view.year });
  const shown = formatView(areaParameters(catalog), {
    group: view.group,
    year: view.year,
    economies: view.economies,
  });
  const lead = pageLead(environment, standing);
  return (
    <Shell
      path={path}
      carried={carried}
      title={pageTitle(environment, standing)}
      lead={leadOf(model, lead)}
      busy={busy}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{area.name}</span>
        </>
      }
      controls={
        <>
          <GroupSelect group={group.group} onChange={(chosen) => change({ group: chosen })} />
          <YearSelect
            years={catalog.scoreYears}
            year={year}
            onChange={(chosen) => change({ year: chosen === catalog.scoreYear ? undefined : chosen })}
          />
        </>
      }
    >
      <NoScripts group={group.short} year={year} />
      <Notices notices={notices} />
      {view.year !== undefined && view.year !== year && (
        <p className="offer" role="status">
          {words.overview.titleNone(group.short, area.short, String(view.year))}{' '}
          {words.notice.shownInstead(String(year))}
        </p>
      )}
      {model.nearestYear !== null && (
        <p className="offer">
          <a href={`${here}${search({ year: model.nearestYear })}`}>
            {words.area.trend.nearest(String(model.nearestYear))}
          </a>
        </p>
      )}
      {withoutScore(model).length < standing.rows.length && (
        <>
          <EconomyPicker
            chosen={model.chosen}
            among={Object.keys(catalog.economies).filter((economy) => economy in scores.scores)}
            most={MOST_CHOSEN}
            onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
          />
          <Standing
            model={model}
            carried={carried}
            shown={shown}
            lead={lead ?? ''}
            sort={view.sort}
            sortHref={(sort) => `${here}${search({ sort })}`}
          />
        </>
      )}
      <Courses model={model} carried={carried} shown={shown} />
      <MoversFigure
        source={source}
        year={year}
        group={group}
        column={area.area}
        columnName={area.short}
        carried={carried}
        embedded={formatView(areaParameters(catalog), {
          group: view.group,
          year: view.year,
          since: view.since,
        })}
        since={view.since}
        onSince={(since) => change({ since })}
      />
    </Shell>
  );
}
