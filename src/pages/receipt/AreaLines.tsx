import type { Receipt } from '../../scoring/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { columnName, percent } from './words.ts';

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
  const heads = [
    receipt.area,
    receipt.score,
    receipt.weight,
    receipt.effective,
    receipt.logShare,
    receipt.contribution,
  ];
  return (
    <div className="scroll">
      <table aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {made.lines.map(({ id, value, weight, share, part, contribution }) => (
            <tr key={id}>
              <th scope="row">
                <a href={receiptHref(id)}>{columnName(environment, id)}</a>
              </th>
              {Number.isNaN(value) ? (
                <td className="muted">{words.score.noScore}</td>
              ) : (
                <td className="number">{numbers.value(value, 1)}</td>
              )}
              <td className="number">{numbers.value(weight, 2)}</td>
              <td className="number">{percent(environment, share)}</td>
              <td className="number">{percent(environment, part)}</td>
              <td className="number">{numbers.value(contribution, 2)}</td>
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
