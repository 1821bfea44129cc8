import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EconomyAnswer } from '../../answers/published.ts';
import { CONTEXT } from '../../catalog/types.ts';
import type { Compared } from '../../figures/compare/model.ts';
import { sideBySideFigure, sideBySideRows } from '../../figures/compare/sidebyside.tsx';
import { sideModel } from '../../figures/compare/sideModel.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import type { ViewState } from '../../ui/useView.ts';
import type { CompareView } from '../../view/views.ts';
import { type AnswerSource, valuesQuery } from '../answers.ts';

interface SideBySideProps {
  source: AnswerSource;
  model: Compared;
  state: ViewState<CompareView>;
}

/** The economies' values, an indicator a row; which areas' indicators, the reader chooses. */
export function SideBySide({ source, model, state }: SideBySideProps) {
  const { words } = useEnvironment();
  const { view, change } = state;
  const answers = useQueries({
    queries: model.economies.map((economy) => valuesQuery(source, economy)),
    combine: (results) => ({
      known: results.flatMap(({ data }) => (data === undefined ? [] : [{ values: data }])),
      failed: results.some(({ isError }) => isError),
    }),
  });
  const isComplete = answers.known.length === model.economies.length;
  return (
    <section className="choosing" aria-label={words.compare.sideBySide}>
      <AreaChips
        areas={view.areas ?? []}
        onChange={(areas) => change({ areas: areas.length === 0 ? undefined : areas })}
      />
      {isComplete ? (
        <Values compared={model} answers={answers.known} view={view} />
      ) : (
        <p role={answers.failed ? 'alert' : 'status'}>
          {answers.failed ? words.notice.failed : words.notice.loading}
        </p>
      )}
    </section>
  );
}

interface ValuesProps {
  compared: Compared;
  answers: readonly Pick<EconomyAnswer, 'values'>[];
  view: Partial<CompareView>;
}

function Values({ compared, answers, view }: ValuesProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const { areas } = view;
  const model = useMemo(
    () => sideModel(catalog, compared, answers, areas),
    [catalog, compared, answers, areas],
  );
  return (
    <PageFigure
      figure={sideBySideFigure(environment, { compared, model, view })}
      rows={sideBySideRows(environment, compared, model)}
    />
  );
}

interface AreaChipsProps {
  areas: readonly string[];
  onChange: (areas: readonly string[]) => void;
}

/** Switches for the areas; none of them: the indicators that count in the scores. */
function AreaChips({ areas, onChange }: AreaChipsProps) {
  const { catalog, words } = useEnvironment();
  const all = [...catalog.areas, { area: CONTEXT, short: words.overview.context }];
  const toggled = (area: string) =>
    all.map((each) => each.area).filter((each) => (each === area) !== areas.includes(each));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent
    <div className="chips always scripted" role="group" aria-label={words.compare.areas}>
      <button type="button" aria-pressed={areas.length === 0} onClick={() => onChange([])}>
        {words.compare.allAreas}
      </button>
      {all.map(({ area, short }) => (
        <button
          key={area}
          type="button"
          aria-pressed={areas.includes(area)}
          onClick={() => onChange(toggled(area))}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
