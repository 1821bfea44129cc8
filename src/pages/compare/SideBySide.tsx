import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isMissing } from '../../answers/newest.ts';
import type { EconomyAnswer } from '../../answers/published.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { figureCsv } from '../../export/csv.ts';
import type { CompareModel } from '../../figures/compare/model.ts';
import { type SideModel, sideModel } from '../../figures/compare/side.ts';
import { listed, nameOf } from '../../figures/compare/words.ts';
import { downloadRow } from '../../figures/rows.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import type { ViewState } from '../../ui/useView.ts';
import type { CompareView } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import { type AnswerSource, economyQuery } from '../answers.ts';
import { SideTable } from './SideTable.tsx';

interface SideBySideProps {
  source: AnswerSource;
  model: CompareModel;
  state: ViewState<CompareView>;
  carried: string;
}

/** The economies' values, an indicator a row; which areas' indicators, the reader chooses. */
export function SideBySide({ source, model, state, carried }: SideBySideProps) {
  const { words } = useEnvironment();
  const { view, change } = state;
  const answers = useQueries({
    queries: model.economies.map((economy) => economyQuery(source, economy)),
    combine: (results) => ({
      known: results.flatMap(({ data }) => data ?? []),
      failed: results.some(({ isError }) => isError),
    }),
  });
  const complete = answers.known.length === model.economies.length;
  return (
    <section className="choosing" aria-label={words.compare.sideBySide}>
      <AreaChips
        areas={view.areas ?? []}
        onChange={(areas) => change({ areas: areas.length === 0 ? undefined : areas })}
      />
      {complete ? (
        <SideFigure model={model} answers={answers.known} areas={view.areas} carried={carried} />
      ) : (
        <p role={answers.failed ? 'alert' : 'status'}>
          {answers.failed ? words.notice.failed : words.notice.loading}
        </p>
      )}
    </section>
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
    all.map((own) => own.area).filter((own) => (own === area) !== areas.includes(own));
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

interface SideFigureProps {
  model: CompareModel;
  answers: readonly EconomyAnswer[];
  areas: readonly string[] | undefined;
  carried: string;
}

function SideFigure({ model, answers, areas, carried }: SideFigureProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const side = useMemo(() => sideModel(catalog, model, answers, areas), [catalog, model, answers, areas]);
  const { rows, scoredOnly } = side;
  const used = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (isMissing(value) ? [] : [value.source]))),
  );
  const measure = scoredOnly ? words.compare.scoredRows : words.compare.allRows;
  const title = sideTitle(environment, side);
  return (
    <Figure
      title={title}
      subtitle={measure(rows.length, String(model.year))}
      notes={side.decided > 0 ? [words.compare.bestNote] : []}
      sources={catalog.sources.filter(({ source }) => used.has(source))}
      table={null}
      picture={false}
      csv={{
        name: `meridian-compare-${model.economies.join('-')}-indicators-${model.year}.csv`,
        text: () =>
          figureCsv(
            rows.flatMap(({ indicator, cells }) =>
              cells.flatMap(({ economy, value }) =>
                isMissing(value) ? [] : [downloadRow(catalog, indicator, economy, value)],
              ),
            ),
          ),
      }}
    >
      <SideTable model={model} side={side} title={title} carried={carried} />
    </Figure>
  );
}

/** Who has the best value most often. */
export function sideTitle(environment: Environment, { bests, decided }: SideModel): string {
  const { words } = environment;
  const [first] = bests;
  if (first === undefined || decided === 0) return words.compare.sideBySide;
  const most = bests.filter(({ n }) => n === first.n).map(({ economy }) => nameOf(environment, economy));
  return words.compare.bestOften(listed(environment, most), first.n, decided);
}
