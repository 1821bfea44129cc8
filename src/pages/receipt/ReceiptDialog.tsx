import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { economyQuery } from '../answers.ts';
import { Receipt, type ReceiptProps } from './Receipt.tsx';

export interface ReceiptDialogProps extends Omit<ReceiptProps, 'values'> {
  /** where it stands, a line for each set of economies it is ranked among */
  readonly standing: readonly string[];
  readonly onClose: () => void;
}

/** The receipt of a score over the page that shows the score. */
export function ReceiptDialog({ onClose, standing, ...shown }: ReceiptDialogProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { economy, column, scores, source } = shown;
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useQuery(economyQuery(source, economy));
  const score = scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;
  useEffect(() => {
    // One that is open already, as React's strict mode finds it, cannot be opened again.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="receipt-title" className="receipt-dialog" onClose={onClose}>
      <div className="figure-head">
        <h2 id="receipt-title">{receiptTitle(environment, { economy, column }, scores.year, score)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.ranges.receipt.close}
        </button>
      </div>
      <p>
        <a href={href(base, catalog.language, paths.economy(economy), shown.carried)}>
          {catalog.economies[economy]}
        </a>
      </p>
      {standing.length > 0 && (
        <ul className="notes">
          {standing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {answer.data === undefined ? (
        <p role="status">{answer.isError ? words.notice.failed : words.notice.loading}</p>
      ) : (
        <Receipt {...shown} values={answer.data.values} />
      )}
    </dialog>
  );
}
