import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { PublishedScores, PublishedWhy } from '../../answers/published.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { placeIn } from '../../figures/economy/profileModel.ts';
import { type Effect, whyModel } from '../../figures/economy/whyModel.ts';
import { datedValue, pointsText, whyNotes, whyTitle } from '../../figures/economy/whyWords.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useLater } from '../../ui/useLater.tsx';
import type { StepsProps } from './Steps.tsx';

/** Rows that the table spells out. */
const LISTED = 6;

const sumOf = (effects: readonly Effect[]) => effects.reduce((all, { points }) => all + points, 0);

interface WhyProps {
  model: EconomyModel;
  scores: PublishedScores;
  why: PublishedWhy;
  carried: string;
}

/** The drawing's code, once it is there: the table beside it says the same. */
function useSteps(): ComponentType<StepsProps> | null {
  const [steps, setSteps] = useState<ComponentType<StepsProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    const take = async () => {
      const { Steps } = await import('./Steps.tsx');
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
export function Why({ model: own, scores, why, carried }: WhyProps) {
  const { fold, button } = useLater('folded', 'why');
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const model = useMemo(() => {
    const { overall, member } = own;
    const place = overall === null || !overall.isNumbered ? null : placeIn(overall, member);
    return whyModel(catalog, own, scores, { why, place });
  }, [catalog, own, scores, why]);
  const Steps = useSteps();
  const title = whyTitle(environment, model);
  const notes = whyNotes(environment, model);
  const says = words.economy.why;
  const measure = says.measure(String(model.from), String(model.to));
  const [listed, others] = [model.effects.slice(0, LISTED), model.effects.slice(LISTED)];
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
        <div className="scroll">
          <table aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{words.column.indicator}</th>
                <th scope="col" className="number">
                  {says.before}
                </th>
                <th scope="col" className="number">
                  {says.after}
                </th>
                <th scope="col" className="number">
                  {says.contribution}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((effect) => (
                <tr key={effect.indicator.indicator}>
                  <th scope="row">{effect.indicator.short}</th>
                  <td className="number">{datedValue(environment, effect, effect.before)}</td>
                  <td className="number">{datedValue(environment, effect, effect.after)}</td>
                  <td className="number">{pointsText(environment, effect.points)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              {others.length > 0 && (
                <tr>
                  <th scope="row" colSpan={3}>
                    {says.others(others.length)}
                  </th>
                  <td className="number">{pointsText(environment, sumOf(others))}</td>
                </tr>
              )}
              <tr>
                <th scope="row" colSpan={3}>
                  {says.sum}
                </th>
                <td className="number">{pointsText(environment, sumOf(model.effects))}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      </details>
    </section>
  );
}
