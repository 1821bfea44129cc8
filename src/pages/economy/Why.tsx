import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { EconomyAnswer, PublishedScores } from '../../answers/published.ts';
import { whyBetween } from '../../answers/why.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { placeIn } from '../../figures/economy/profileModel.ts';
import { whyModel } from '../../figures/why/model.ts';
import { whyMeasure, whyNotes, whyTitle } from '../../figures/why/words.ts';
import { OVERALL } from '../../scoring/default.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useLater } from '../../ui/useLater.tsx';
import { Effects } from '../why/Effects.tsx';
import type { StepsProps } from '../why/Steps.tsx';

/** Rows that the table spells out. */
const LISTED = 6;

interface WhyProps {
  model: EconomyModel;
  scores: PublishedScores;
  values: EconomyAnswer['values'];
  /** first year of the change */
  from: number;
  carried: string;
}

/** The drawing's code, once it is there: the table beside it says the same. */
function useSteps(): ComponentType<StepsProps> | null {
  const [steps, setSteps] = useState<ComponentType<StepsProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    const take = async () => {
      const { Steps } = await import('../why/Steps.tsx');
      if (isShown) setSteps(() => Steps);
    };
    take().catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, []);
  return steps;
}

/** Why the overall score moved: a step an indicator, all that moved it as a table, and what one old value would do to the place. */
export function Why({ model: own, scores, values, from, carried }: WhyProps) {
  const { fold, button } = useLater('folded', 'why');
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const model = useMemo(() => {
    const { economy, ranked, overall, member, year: to } = own;
    const { indicators, scoreYear } = catalog;
    const span = { economy, column: OVERALL, scoreYear, from, to };
    const why = whyBetween(indicators, scores.counted, values, span);
    const place = overall === null || !overall.isNumbered ? null : placeIn(overall, member);
    return why && whyModel(catalog, { economy, ranked, column: OVERALL }, scores, { why, place });
  }, [catalog, own, scores, values, from]);
  const Steps = useSteps();
  if (model === null) return null;
  const title = whyTitle(environment, model);
  const notes = whyNotes(environment, model);
  const measure = whyMeasure(environment, model);
  return (
    <section className="why" aria-labelledby="why" {...fold}>
      <h2 id="why">{title}</h2>
      {button}
      <p className="measure">{measure}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div className="steps">
        {Steps !== null && <Steps model={model} title={title} summary={measure} carried={carried} />}
      </div>
      <details className="table">
        <summary>{words.figure.table}</summary>
        <Effects effects={model.effects} title={title} most={LISTED} />
      </details>
    </section>
  );
}
