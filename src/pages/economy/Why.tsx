import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Movement, movementIn, type Stated } from '../../answers/movement.ts';
import type { EconomyAnswer, PublishedScores } from '../../answers/published.ts';
import { whyBetween } from '../../answers/why.ts';
import { changeFrom, changeYears, rankedYears } from '../../answers/years.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { placeIn } from '../../figures/economy/profileModel.ts';
import { movedOf, percentOf } from '../../figures/notes.ts';
import { whyModel } from '../../figures/why/model.ts';
import { whyMeasure, whyNotes, whyTitle } from '../../figures/why/words.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { useLater } from '../../ui/useLater.tsx';
import { useScripts } from '../../ui/useScripts.ts';
import type { AnswerSource } from '../answers.ts';
import { useChanges } from '../movers/useChanges.ts';
import { Effects } from '../why/Effects.tsx';
import type { StepsProps } from '../why/Steps.tsx';

/** Rows that the table spells out. */
const LISTED = 6;

export interface WhyProps {
  source: AnswerSource;
  model: EconomyModel;
  scores: PublishedScores;
  values: EconomyAnswer['values'];
  /** first year of the change, as asked for */
  since: number | undefined;
  onSince: (since: number | undefined) => void;
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

/**
 * Why the overall score moved between two years, of which the first can be chosen; where no movement is stated between them, what
 * lacks.
 */
export function Why({ since, onSince, ...given }: WhyProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { fold, button } = useLater(since === undefined ? 'folded' : undefined, 'why');
  const scripts = useScripts();
  const { source, model } = given;
  const { year, economy } = model;
  const usual = changeFrom(catalog, year);
  const from = changeFrom(catalog, year, OVERALL, since);
  const { changes, pending } = useChanges(source, from, year);
  if (model.overall === null || model.overall.score === null) return null;
  const years = changeYears(catalog, year, OVERALL);
  const instead =
    since === undefined || since === from ? null : <Instead since={since} from={from} model={model} />;
  if (from === null) return instead;
  const movement = changes?.from === from ? movementIn(changes, economy, OVERALL) : null;
  const shared = { ...given, from, fold };
  const choice = (
    <>
      {button}
      {scripts && years.length > 1 && (
        <div className="controls">
          <YearSelect
            label={words.area.movers.since}
            years={years}
            year={from}
            onChange={(chosen) => onSince(chosen === usual ? undefined : chosen)}
          />
        </div>
      )}
      {instead}
    </>
  );
  if (movement?.kind === 'stated') {
    const said = words.economy.changed(movedOf(environment, movement), String(from));
    return (
      <Parts {...shared}>
        {choice}
        {/* Of the usual years the page's lead says it. */}
        {from !== usual && <p>{words.economy.sentence([said])}</p>}
      </Parts>
    );
  }
  return (
    <section className="why" aria-labelledby="why" {...fold}>
      <h2 id="why">{words.score.whyMoved(String(from), String(year))}</h2>
      {choice}
      <Lacking pending={pending} movement={movement} from={from} />
    </section>
  );
}

interface InsteadProps {
  since: number;
  from: number | null;
  model: EconomyModel;
}

/** That no change is stated from the year asked for, why, and from which it is shown instead. */
function Instead({ since, from, model: { ranked, year } }: InsteadProps) {
  const { catalog, words } = useEnvironment();
  const { movers } = words.area;
  const none = rankedYears(catalog, OVERALL).includes(since)
    ? movers.tooFew(ranked.short, words.score.overall, String(since), String(year))
    : movers.noEarlier(String(since));
  return (
    <p className="offer" role="status">
      {none} {from !== null && words.notice.shownInstead(String(from))}
    </p>
  );
}

interface LackingProps {
  pending: boolean;
  movement: Exclude<Movement, Stated> | null;
  from: number;
}

/** Why no movement is stated: how much of the weight has newer values. */
function Lacking({ pending, movement, from }: LackingProps) {
  const environment = useEnvironment();
  const { words } = environment;
  if (movement === null) return <p role="status">{pending ? words.notice.loading : words.notice.failed}</p>;
  const renewed = percentOf(environment, movement.renewed);
  return <p>{words.economy.sentence([words.economy.notStated(String(from), renewed)])}</p>;
}

type PartsProps = Pick<WhyProps, 'model' | 'scores' | 'values' | 'carried'> & {
  from: number;
  fold: ReturnType<typeof useLater>['fold'];
  children: ReactNode;
};

/** A step an indicator, all that moved the score as a table, and what one old value would do to the place. */
function Parts({ model: own, scores, values, from, carried, fold, children }: PartsProps) {
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
      {children}
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
