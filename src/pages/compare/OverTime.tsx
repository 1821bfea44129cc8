import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { seriesOfHistory } from '../../answers/overTime.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { CONTEXT } from '../../catalog/types.ts';
import type { Compared } from '../../figures/compare/model.ts';
import { type OverTimeModel, overTimeModel, shownIn } from '../../figures/compare/overTimeModel.ts';
import { insteadOfFrom, overTimeFigure, overTimeRows } from '../../figures/compare/overtime.tsx';
import { OVERALL } from '../../scoring/overall.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import type { ViewState } from '../../ui/useView.ts';
import type { CompareView } from '../../view/views.ts';
import { type AnswerSource, historyQuery, type Need, seriesQuery } from '../answers.ts';
import { changesNeeds, useChanges } from '../movers/useChanges.ts';

/** The answers that a measure over time stands on. */
export function overTimeNeeds(
  source: AnswerSource,
  catalog: Catalog,
  year: number,
  { show = OVERALL, from }: Pick<Partial<CompareView>, 'show' | 'from'>,
): readonly Need[] {
  const shown = shownIn(catalog, show);
  if (shown.kind === 'indicator') return [(client) => client.prefetchQuery(seriesQuery(source, show))];
  return [
    (client) => client.prefetchQuery(historyQuery(source, show)),
    ...changesNeeds(source, catalog, year, { column: show, since: from }),
  ];
}

interface OverTimeProps {
  source: AnswerSource;
  model: Compared;
  state: ViewState<CompareView>;
}

/** One measure of all economies over the years, which the reader chooses, and the first of the years. */
export function OverTime({ source, model: compared, state }: OverTimeProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { view, change } = state;
  const { model, failed } = useOverTime(source, compared, view);
  const instead = model === null ? null : insteadOfFrom(environment, model, view.from);
  return (
    <section className="choosing" aria-label={words.compare.show}>
      <div className="controls scripted">
        <MeasureSelect
          show={view.show ?? OVERALL}
          onChange={(chosen) => change({ show: chosen === OVERALL ? undefined : chosen, from: undefined })}
        />
        {model !== null && model.years.length > 0 && (
          <YearSelect
            label={words.compare.from}
            years={model.years.filter((year) => year < model.to)}
            year={model.from}
            onChange={(from) => change({ from: from === model.years[0] ? undefined : from })}
          />
        )}
      </div>
      {instead !== null && (
        <p className="offer" role="status">
          {instead}
        </p>
      )}
      {model === null ? (
        <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>
      ) : (
        <PageFigure
          figure={overTimeFigure(environment, { compared, model, view })}
          rows={overTimeRows(environment, model)}
        />
      )}
    </section>
  );
}

interface Read {
  /** null until all of it is there */
  readonly model: OverTimeModel | null;
  readonly failed: boolean;
}

function useOverTime(
  source: AnswerSource,
  compared: Compared,
  { show = OVERALL, from }: Pick<Partial<CompareView>, 'show' | 'from'>,
): Read {
  const { catalog } = useEnvironment();
  const shown = useMemo(() => shownIn(catalog, show), [catalog, show]);
  const ofScores = shown.kind === 'scores';
  const since = ofScores ? changeFrom(catalog, compared.year, show, from) : null;
  const history = useQuery({
    ...historyQuery(source, show),
    ...(!ofScores && { queryFn: skipToken }),
  });
  const values = useQuery({ ...seriesQuery(source, show), ...(ofScores && { queryFn: skipToken }) });
  const { changes, pending } = useChanges(source, since, compared.year);
  const series = useMemo(
    () => (ofScores ? history.data && seriesOfHistory(history.data) : values.data),
    [ofScores, history.data, values.data],
  );
  const renewed = ofScores ? history.data?.renewed : undefined;
  const model = useMemo(
    () =>
      series === undefined || pending
        ? null
        : overTimeModel(compared, { shown, series, renewed, changes }, from),
    [pending, compared, shown, series, renewed, changes, from],
  );
  return { model, failed: history.isError || values.isError };
}

/** A native list of all that can be shown: the scores first, then the indicators by area. */
export function MeasureSelect({ show, onChange }: { show: string; onChange: (show: string) => void }) {
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
              .filter((each) => each.area === area)
              .map((each) => (
                <option key={each.indicator} value={each.indicator}>
                  {each.short}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
