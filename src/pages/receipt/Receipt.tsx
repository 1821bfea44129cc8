import { useMemo } from 'react';
import { CHANGE_YEARS, type EconomyAnswer, type PublishedScores } from '../../answers/published.ts';
import { accountOf, isReceipt } from '../../answers/receipts.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Group } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import type { AnswerSource } from '../answers.ts';
import { AreaLines } from './AreaLines.tsx';
import { IndicatorLines } from './IndicatorLines.tsx';
import { Missing } from './Missing.tsx';

export interface ReceiptProps {
  readonly economy: string;
  /** an area, or `overall` */
  readonly column: string;
  /** of the year that is shown */
  readonly scores: PublishedScores;
  /** the economy's own, see `valuesQuery` */
  readonly values: EconomyAnswer['values'];
  /** search part of links to other pages */
  readonly carried: string;
  /** address of the receipt of the same economy in another column */
  readonly receiptHref: (column: string) => string;
  readonly source: AnswerSource;
  /** that its places are in */
  readonly ranked: Group;
  /** first year of the change that is explained, as asked for */
  readonly since?: number | undefined;
}

/** Why the score moved: only who asks loads it. */
const loadMoved = async () => ({ Part: (await import('../why/Moved.tsx')).Moved });

/** What a higher score would need: only who asks loads it. */
const loadGoal = async () => ({ Part: (await import('../goal/Goal.tsx')).Goal });

/**
 * What a score is made of, line by line down to the values, or what is missing and what would be enough. A table and its
 * explanation; whoever shows it gives it a heading (see `receiptTitle`).
 */
export function Receipt({ economy, column, scores, values, carried, receiptHref, ...moving }: ReceiptProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const account = useMemo(
    () => accountOf(catalog.indicators, scores, values, { economy, column, scoreYear: catalog.scoreYear }),
    [catalog, scores, values, economy, column],
  );
  const { made } = account;
  const score = isReceipt(made) ? made.score : null;
  const { source, ranked, since } = moving;
  const from = changeFrom(catalog, scores.year, column, since);
  const title = receiptTitle(environment, { economy, column }, scores.year, score);
  if (!isReceipt(made)) {
    return (
      <Missing made={made} title={title} account={account} carried={carried} receiptHref={receiptHref} />
    );
  }
  return (
    <div className="receipt">
      <p>
        {column === OVERALL ? words.ranges.receipt.howAreas : words.ranges.receipt.howIndicators}{' '}
        {words.figure.method(methodOf(catalog))}
      </p>
      {column === OVERALL ? (
        <AreaLines made={made} title={title} receiptHref={receiptHref} />
      ) : (
        <IndicatorLines made={made} title={title} newest={account.newest} carried={carried} />
      )}
      {scores.year < catalog.scoreYear && <p>{words.ranges.receipt.laterNote}</p>}
      <OnTap
        summary={words.score.whyMoved(String(from ?? scores.year - CHANGE_YEARS), String(scores.year))}
        load={loadMoved}
        given={{ source, economy, column, ranked, from, scores, values }}
      />
      {scores.year === catalog.scoreYear && (
        <OnTap
          summary={words.score.whatItTakes}
          load={loadGoal}
          given={{ source, economy, column, ranked, scores, carried }}
        />
      )}
    </div>
  );
}
