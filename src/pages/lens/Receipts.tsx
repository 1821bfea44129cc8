import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countedAt } from '../../answers/counted.ts';
import { lensAccounts } from '../../answers/lensed.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { isReceipt } from '../../answers/receipts.ts';
import { methodOf } from '../../catalog/method.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { rankLines } from '../../figures/scores/words.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, valuesQuery } from '../answers.ts';
import { AreaLines } from '../receipt/AreaLines.tsx';
import { IndicatorLines } from '../receipt/IndicatorLines.tsx';

interface ReceiptsProps {
  economy: string;
  lens: Lens;
  panel: PublishedPanel;
  /** by the framework's pillars */
  model: ScoresModel;
  source: AnswerSource;
  carried: string;
}

const placeOf = (column: string) => `pillar-${column}`;

/** What each of an economy's scores by a framework's pillars is made of; those that it has not say why in its profile. */
export function Part({ economy, lens, panel, model, source, carried }: ReceiptsProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const values = useQuery(valuesQuery(source, economy));
  const accounts = useMemo(
    () => lensAccounts(catalog.indicators, panel, lens, { economy, method: methodOf(catalog) }),
    [catalog, panel, lens, economy],
  );
  const newest = useMemo(
    () =>
      new Map(
        catalog.indicators.map((own) => [
          own.indicator,
          countedAt(values.data?.get(own.indicator) ?? [], own, panel.year, catalog.scoreYear),
        ]),
      ),
    [catalog, values.data, panel],
  );
  if (values.data === undefined) {
    return <p role="status">{values.isError ? words.notice.failed : words.notice.loading}</p>;
  }
  const { receipt } = words.ranges;
  return model.columns.map(({ column }, c) => {
    const made = accounts.get(column);
    if (made === undefined || !isReceipt(made)) return null;
    const title = receiptTitle(environment, { economy, column }, panel.year, made.score);
    return (
      <div key={column} className="receipt" id={placeOf(column)}>
        <h3>{title}</h3>
        <ul className="notes">
          {rankLines(environment, model, { economy, column }, null).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {c < 2 && <p>{column === OVERALL ? receipt.howAreas : receipt.howIndicators}</p>}
        {column === OVERALL ? (
          <AreaLines made={made} title={title} receiptHref={(pillar) => `#${placeOf(pillar)}`} />
        ) : (
          <IndicatorLines made={made} title={title} newest={newest} carried={carried} />
        )}
      </div>
    );
  });
}
