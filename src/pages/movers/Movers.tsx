import { useMemo } from 'react';
import { changeFrom, changeYears } from '../../answers/years.ts';
import { moversFigure, moversModel } from '../../figures/scores/movers.tsx';
import { moversRows } from '../../figures/scores/moversTable.ts';
import { type OfGroup, sinceInstead } from '../../figures/scores/moversWords.ts';
import { changeSources } from '../../figures/sources.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import type { AreaView } from '../../view/views.ts';
import type { AnswerSource } from '../answers.ts';
import { useChanges } from './useChanges.ts';

interface MoversProps extends OfGroup {
  source: AnswerSource;
  /** last year of the change */
  year: number;
  view: Partial<Pick<AreaView, 'group' | 'year' | 'since'>>;
  onSince: (since: number | undefined) => void;
}

/** Why each of them moved: only who asks loads it. */
const loadReasons = async () => ({ Part: (await import('./Reasons.tsx')).Reasons });

/** Who moved most between two years; where that cannot be said, why. */
export function MoversFigure({ source, year, view, onSince, group, column, columnName }: MoversProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { since } = view;
  const from = changeFrom(catalog, year, column, since);
  const { changes, pending } = useChanges(source, from, year);
  const model = useMemo(
    () => moversModel(catalog, changes, year, { group, column, columnName }),
    [catalog, changes, year, group, column, columnName],
  );
  const instead = from === null ? null : sinceInstead(environment, model, since, from);
  const choice = from !== null && (
    <>
      <div className="controls scripted">
        <YearSelect
          label={words.area.movers.since}
          years={changeYears(catalog, year, column)}
          year={from}
          onChange={(chosen) => onSince(chosen === changeFrom(catalog, year, column) ? undefined : chosen)}
        />
      </div>
      {instead !== null && (
        <p className="offer" role="status">
          {instead}
        </p>
      )}
    </>
  );
  const sources = changeSources(catalog, changes, column);
  const figure = moversFigure(environment, { model, sources, view });
  const { movers } = model;
  if (movers === null) {
    return (
      <section className="figure" aria-labelledby="movers">
        <h2 id="movers">{figure.title}</h2>
        {choice}
        <p>
          {from === null || changes !== null
            ? figure.summary
            : pending
              ? words.notice.loading
              : words.notice.failed}
        </p>
      </section>
    );
  }
  return (
    <PageFigure
      figure={figure}
      rows={moversRows(environment, movers, model)}
      later="folded"
      after={
        <OnTap
          summary={words.score.whyMoved(String(movers.from), String(movers.to))}
          load={loadReasons}
          given={{ source, movers, group, column }}
        />
      }
    >
      {choice}
    </PageFigure>
  );
}
