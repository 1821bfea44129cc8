import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { type CourseModel, courseModel, seriesOfHistory, shownIn } from '../../figures/compare/course.ts';
import type { CompareModel } from '../../figures/compare/model.ts';
import { OVERALL } from '../../scoring/default.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import type { ViewState } from '../../ui/useView.ts';
import type { CompareView } from '../../view/views.ts';
import { type AnswerSource, historyQuery, type Need, seriesQuery } from '../answers.ts';
import { changesNeeds, useChanges } from '../movers/useChanges.ts';
import { CourseFigure } from './CourseFigure.tsx';

export function courseNeeds(
  source: AnswerSource,
  catalog: Catalog,
  show: string = OVERALL,
  year: number,
  from: number | undefined,
): readonly Need[] {
  const shown = shownIn(catalog, show);
  if (shown.kind === 'indicator') return [(client) => client.prefetchQuery(seriesQuery(source, show))];
  return [
    (client) => client.prefetchQuery(historyQuery(source, show)),
    ...changesNeeds(source, catalog, year, show, from),
  ];
}

interface OverTimeProps {
  source: AnswerSource;
  model: CompareModel;
  state: ViewState<CompareView>;
}

/** One measure of all economies over the years: the overall score, an area's, or an indicator. */
export function OverTime({ source, model, state }: OverTimeProps) {
  const { words } = useEnvironment();
  const { view, change } = state;
  const show = view.show ?? OVERALL;
  const { year } = model;
  const { course, failed } = useCourse(source, model, show, view.from);
  return (
    <section className="choosing" aria-label={words.compare.show}>
      <div className="controls scripted">
        <MeasureSelect
          show={show}
          onChange={(chosen) => change({ show: chosen === OVERALL ? undefined : chosen, from: undefined })}
        />
        {course !== null && course.years.length > 0 && (
          <YearSelect
            label={words.compare.from}
            years={course.years.filter((own) => own < year)}
            year={course.from}
            onChange={(from) => change({ from: from === course.years[0] ? undefined : from })}
          />
        )}
      </div>
      {course === null ? (
        <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>
      ) : (
        <CourseFigure model={model} course={course} />
      )}
    </section>
  );
}

function useCourse(
  source: AnswerSource,
  model: CompareModel,
  show: string,
  from: number | undefined,
): { readonly course: CourseModel | null; readonly failed: boolean } {
  const { catalog } = useEnvironment();
  const shown = useMemo(() => shownIn(catalog, show), [catalog, show]);
  const ofScores = shown.kind === 'scores';
  const since = ofScores ? changeFrom(catalog, model.year, show, from) : null;
  const history = useQuery({
    ...historyQuery(source, show),
    ...(!ofScores && { queryFn: skipToken }),
  });
  const values = useQuery({ ...seriesQuery(source, show), ...(ofScores && { queryFn: skipToken }) });
  const { changes, pending } = useChanges(source, since, model.year);
  const series = useMemo(
    () => (ofScores ? history.data && seriesOfHistory(history.data) : values.data),
    [ofScores, history.data, values.data],
  );
  const waiting = series === undefined || pending;
  const course = useMemo(
    () =>
      waiting
        ? null
        : courseModel(model, shown, series, changes, {
            ...(from !== undefined && { from }),
          }),
    [waiting, model, shown, series, changes, from],
  );
  return { course, failed: history.isError || values.isError };
}

/** A native list of all that can be shown: the scores first, then the indicators by area. */
function MeasureSelect({ show, onChange }: { show: string; onChange: (show: string) => void }) {
  const { catalog, words } = useEnvironment();
  const areas = [...catalog.areas, { area: CONTEXT, short: words.overview.context }];
  return (
    <label>
      <span>{words.compare.show}</span>
      <select value={show} onChange={(event) => onChange(event.currentTarget.value)}>
        <optgroup label={words.compare.scores}>
          <option value={OVERALL}>{words.score.overall}</option>
          {catalog.areas.map(({ area, short }) => (
            <option key={area} value={area}>
              {short}
            </option>
          ))}
        </optgroup>
        {areas.map(({ area, short }) => (
          <optgroup key={area} label={short}>
            {catalog.indicators
              .filter((own) => own.area === area)
              .map((own) => (
                <option key={own.indicator} value={own.indicator}>
                  {own.short}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
