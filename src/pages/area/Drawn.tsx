import { useMemo } from 'react';
import type { Area } from '../../catalog/catalog.ts';
import { indicatorsFigure } from '../../figures/area/indicators.tsx';
import { indicatorsRows } from '../../figures/area/indicatorsTable.ts';
import { type AreaAnswers, areaModel } from '../../figures/area/model.ts';
import { carriedOf } from '../../figures/area/read.ts';
import { leadOf } from '../../figures/area/words.ts';
import { recomputedNote } from '../../figures/notes.ts';
import { leaderTitle, mediansLead } from '../../figures/scores/words.ts';
import { EconomyPicker } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { later } from '../../ui/later.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { ScoreControls } from '../../ui/ScoreControls.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { type AreaView, MOST_CHOSEN } from '../../view/views.ts';
import type { AnswerSource } from '../answers.ts';
import { Scores } from './Scores.tsx';

const Course = await later(async () => (await import('./Course.tsx')).Course);
const MoversFigure = await later(async () => (await import('../movers/Movers.tsx')).MoversFigure);

const loadPlay = () => import('../player/YearPlayer.tsx');

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
    () => areaModel(catalog, area, { scores, groupCourses, worldCourses, courses, history, ranges }, view),
    [catalog, area, scores, groupCourses, worldCourses, courses, history, ranges, view],
  );
  const { standing } = model;
  const { group, year } = standing;
  const path = paths.area(area.area);
  const here = href(base, catalog.language, path);
  const carried = carriedOf(catalog, view);
  const given = { model, view };
  return (
    <Shell
      path={path}
      carried={carried}
      topic={area.name}
      about={area.question}
      title={leaderTitle(environment, standing)}
      lead={leadOf(area, mediansLead(environment, standing))}
      busy={busy}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{area.name}</span>
        </>
      }
      controls={<ScoreControls group={group.group} year={year} column={area.area} change={change} />}
    >
      <ShownView group={group} year={year} notes={recomputedNote(environment, standing.measured)} />
      <Notices notices={notices} />
      {view.year !== undefined && view.year !== year && (
        <p className="offer" role="status">
          {words.notice.noRanking(String(view.year))} {words.notice.shownInstead(String(year))}
        </p>
      )}
      {model.nearestYear !== null && (
        <p className="offer">
          <a href={`${here}${search({ year: model.nearestYear })}`}>
            {words.area.trend.nearest(String(model.nearestYear))}
          </a>
        </p>
      )}
      {standing.scored > 0 && (
        <>
          <EconomyPicker
            chosen={model.chosen}
            among={Object.keys(catalog.economies).filter((economy) => economy in scores.scores)}
            most={MOST_CHOSEN}
            onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
          />
          <OnTap
            summary={words.control.playYears}
            load={loadPlay}
            given={{ year, busy, column: area.area, change }}
          />
          <Scores {...given} sort={view.sort} sortHref={(sort) => `${here}${search({ sort })}`} />
        </>
      )}
      {model.groupCourse.length > 1 && <Course given={given} />}
      <PageFigure figure={indicatorsFigure(environment, given)} rows={indicatorsRows(environment, model)} />
      <MoversFigure
        source={source}
        year={year}
        group={group}
        column={area.area}
        columnName={area.short}
        view={view}
        onSince={(since) => change({ since })}
      />
    </Shell>
  );
}
