import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PublishedScores } from '../../answers/published.ts';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, economyQuery } from '../answers.ts';
import { Receipt } from './Receipt.tsx';

export interface ReceiptDialogProps {
  economy: string;
  column: string;
  scores: PublishedScores;
  source: AnswerSource;
  /** where it stands, a line for each set of economies it is ranked among */
  standing: readonly string[];
  carried: string;
  receiptHref: (column: string) => string;
  onClose: () => void;
}

/** The receipt of a score over the page that shows the score. */
export function ReceiptDialog({ onClose, source, standing, ...shown }: ReceiptDialogProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { economy, column, scores } = shown;
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
