import { useQuery } from '@tanstack/react-query';
import { receiptTitle } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Dialog } from '../../ui/figure/Dialog.tsx';
import { href, paths } from '../../view/links.ts';
import { valuesQuery } from '../answers.ts';
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
  const values = useQuery(valuesQuery(source, economy));
  const score = scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;
  return (
    <Dialog
      title={receiptTitle(environment, { economy, column }, scores.year, score)}
      heading="h2"
      className="receipt-dialog"
      onClose={onClose}
    >
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
      {values.data === undefined ? (
        <p role="status">{values.isError ? words.notice.failed : words.notice.loading}</p>
      ) : (
        <Receipt {...shown} values={values.data} />
      )}
    </Dialog>
  );
}
