import { useEffect, useRef } from 'react';
import type { EconomyAnswer, PublishedScores } from '../../answers/published.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { columnName, receiptTitle } from '../../figures/scores/receipt.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useLater } from '../../ui/useLater.tsx';
import type { AnswerSource } from '../answers.ts';
import { Receipt } from '../receipt/Receipt.tsx';
import { RECEIPT } from './anchors.ts';

interface AccountProps {
  source: AnswerSource;
  model: EconomyModel;
  scores: PublishedScores;
  answer: EconomyAnswer;
  /** the area that the reader chose */
  chosen: string | undefined;
  /** first year of the change that is explained, as asked for */
  since: number | undefined;
  carried: string;
  receiptHref: (column: string) => string;
}

/** What one of the scores is made of, the overall one first. */
export function Account({ source, model, scores, answer, chosen, since, ...links }: AccountProps) {
  const { fold, button } = useLater(chosen === undefined ? 'folded' : undefined, 'account');
  const environment = useEnvironment();
  const { words } = environment;
  const { areas, overall, economy, ranked, year } = model;
  const columns = [...(overall === null ? [] : [overall]), ...areas];
  const shown = columns.find(({ column }) => column === (chosen ?? OVERALL)) ?? columns[0];
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // A link within the page changes the address without the jump that the browser would make.
    if (chosen === undefined || location.hash !== `#${RECEIPT}`) return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [chosen]);
  if (shown === undefined) return null;
  return (
    <section className="account" id={RECEIPT} ref={place} tabIndex={-1} aria-labelledby="account" {...fold}>
      <h2 id="account">{receiptTitle(environment, { economy, column: shown.column }, year, shown.score)}</h2>
      {button}
      <nav className="chips always" aria-label={words.ranges.receipt.hint}>
        {columns.map(({ column }) => (
          <a
            key={column}
            href={links.receiptHref(column)}
            aria-current={column === shown.column ? 'true' : undefined}
          >
            {columnName(environment, column)}
          </a>
        ))}
      </nav>
      <Receipt
        key={shown.column}
        source={source}
        economy={economy}
        column={shown.column}
        ranked={ranked}
        scores={scores}
        values={answer.values}
        since={since}
        {...links}
      />
    </section>
  );
}
