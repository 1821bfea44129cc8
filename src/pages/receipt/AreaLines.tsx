import { columnName, inOrder, percent } from '../../figures/scores/receipt.ts';
import type { Receipt } from '../../scoring/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useHeads } from './useHeads.ts';

interface AreaLinesProps {
  made: Receipt;
  /** the table's name */
  title: string;
  receiptHref: (column: string) => string;
}

/** The overall score, area by area: each one's share of the logarithm, which is its share of the score. */
export function AreaLines({ made, title, receiptHref }: AreaLinesProps) {
  const environment = useEnvironment();
  const { words, numbers } = environment;
  const { receipt } = words.ranges;
  const head = useHeads();
  return (
    <div className="scroll">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{receipt.area}</th>
            <th scope="col" className="number">
              {receipt.score}
            </th>
            <th scope="col" className="number">
              {receipt.weight}
            </th>
            <th scope="col" className="number">
              {receipt.effective}
            </th>
            <th scope="col" className="number">
              {receipt.logShare}
            </th>
            <th scope="col" className="number">
              {receipt.contribution}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(environment, made.lines).map(({ id, value, weight, share, part, contribution }) => (
            <tr key={id}>
              <th scope="row">
                <a href={receiptHref(id)}>{columnName(environment, id)}</a>
              </th>
              {Number.isNaN(value) ? (
                <td className="muted" {...head(receipt.score)}>
                  {words.score.noScore}
                </td>
              ) : (
                <td className="number" {...head(receipt.score)}>
                  {numbers.value(value, 1)}
                </td>
              )}
              <td className="number" {...head(receipt.weight)}>
                {numbers.short(weight, '')}
              </td>
              <td className="number" {...head(receipt.effective)}>
                {percent(environment, share)}
              </td>
              <td className="number" {...head(receipt.logShare)}>
                {percent(environment, part)}
              </td>
              <td className="number" {...head(receipt.contribution)}>
                {numbers.value(contribution, 2)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {receipt.sum}
            </th>
            <td className="number">{numbers.value(made.score, 2)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
