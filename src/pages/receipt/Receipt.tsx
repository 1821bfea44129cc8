import { useMemo } from 'react';
import type { EconomyAnswer, PublishedScores } from '../../answers/published.ts';
import { accountOf, isReceipt } from '../../answers/receipts.ts';
import { methodOf } from '../../catalog/method.ts';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { OVERALL } from '../../scoring/default.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { AreaLines } from './AreaLines.tsx';
import { IndicatorLines } from './IndicatorLines.tsx';
import { Missing } from './Missing.tsx';

export interface ReceiptProps {
  readonly economy: string;
  /** an area, or `overall` */
  readonly column: string;
  /** of the year that is shown */
  readonly scores: Pick<PublishedScores, 'year' | 'counted'>;
  /** the economy's own, see `economyQuery` */
  readonly values: EconomyAnswer['values'];
  /** search part of links to other pages */
  readonly carried: string;
  /** address of the receipt of the same economy in another column */
  readonly receiptHref: (column: string) => string;
}

/**
 * What a score is made of, line by line down to the values, or what is missing and what would be enough. A table and its
 * explanation; whoever shows it gives it a heading (see `receiptTitle`).
 */
export function Receipt({ economy, column, scores, values, carried, receiptHref }: ReceiptProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const account = useMemo(
    () => accountOf(catalog.indicators, scores, values, { economy, column, scoreYear: catalog.scoreYear }),
    [catalog, scores, values, economy, column],
  );
  const { made } = account;
  const score = isReceipt(made) ? made.score : null;
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
    </div>
  );
}
