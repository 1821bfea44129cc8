import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { movementIn, type Stated } from '../../answers/movement.ts';
import {
  CHANGE_YEARS,
  type EconomyAnswer,
  type Place,
  type PublishedScores,
} from '../../answers/published.ts';
import { whyBetween, whyRank } from '../../answers/why.ts';
import { movedOf, percentOf } from '../../figures/notes.ts';
import { type OfEconomy, whyModel } from '../../figures/why/model.ts';
import { ranksSentence, whyMeasure, whyNotes, whyTitle } from '../../figures/why/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, scoresQuery } from '../answers.ts';
import { useChanges } from '../movers/useChanges.ts';
import { Effects } from './Effects.tsx';

export interface MovedProps extends OfEconomy {
  source: AnswerSource;
  /** null where there is no year to compare with */
  from: number | null;
  /** of the last year */
  scores: PublishedScores;
  values: EconomyAnswer['values'];
}

/** Why a score and its rank moved between two years; where no movement is stated, what lacks. */
export function Moved({ from, ...given }: MovedProps) {
  const { words } = useEnvironment();
  const { scores } = given;
  return from === null ? (
    <p>{words.area.movers.noEarlier(String(scores.year - CHANGE_YEARS))}</p>
  ) : (
    <Since from={from} {...given} />
  );
}

type SinceProps = Omit<MovedProps, 'from'> & { from: number };

function Since(given: SinceProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { source, from, scores, economy, column } = given;
  const { changes, pending } = useChanges(source, from, scores.year);
  if (pending) return <p role="status">{words.notice.loading}</p>;
  if (changes === null) return <p role="status">{words.notice.failed}</p>;
  const movement = movementIn(changes, economy, column);
  if (movement?.kind === 'stated') return <Parts {...given} movement={movement} />;
  const renewed = percentOf(environment, movement?.renewed ?? 0);
  return <p>{words.economy.sentence([words.economy.notStated(String(from), renewed)])}</p>;
}

function Parts({ movement, ...given }: SinceProps & { movement: Stated }) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { source, from, scores, values, economy, column, ranked } = given;
  const before = useQuery(scoresQuery(source, from));
  const { members } = ranked;
  const rank = useMemo(
    () => (before.data === undefined ? null : whyRank([before.data, scores], members, economy, column)),
    [before.data, scores, members, economy, column],
  );
  const model = useMemo(() => {
    const { indicators, scoreYear } = catalog;
    const span = { economy, column, scoreYear, from, to: scores.year };
    const why = whyBetween(indicators, scores.counted, values, span);
    const place: Place | null = rank && [rank.to, rank.of];
    return why && whyModel(catalog, { economy, column, ranked }, scores, { why, place });
  }, [catalog, economy, column, ranked, from, scores, values, rank]);
  if (model === null) return null;
  const title = whyTitle(environment, model);
  const notes = [
    words.economy.sentence([words.economy.changed(movedOf(environment, movement), String(from))]),
    ...(rank === null ? [] : [ranksSentence(environment, rank, model, model)]),
    ...whyNotes(environment, model),
  ];
  return (
    <>
      <h3>{title}</h3>
      <p className="measure">{whyMeasure(environment, model)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Effects effects={model.effects} title={title} />
    </>
  );
}
