import { type Account, wholeWeight } from '../../answers/receipts.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { columnName, inOrder, percent, whyMissing } from '../../figures/scores/receipt.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Shortfall } from '../../scoring/shortfall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';

/** Most sets that are spelt out. */
const SPELT = 6;

interface MissingProps {
  made: Shortfall;
  /** the table's name */
  title: string;
  account: Account;
  carried: string;
  receiptHref: (column: string) => string;
}

/** Why there is no score: what is missing, and what would be enough. */
export function Missing({ made, title, account, carried, receiptHref }: MissingProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { receipt } = words.ranges;
  const overall = made.node === OVERALL;
  const all = wholeWeight(made);
  if (all === 0) return <p className="receipt">{receipt.emptyArea}</p>;
  const nameOf = (id: string) => (overall ? columnName(environment, id) : indicatorOf(catalog, id).short);
  const linkTo = (id: string) =>
    overall ? receiptHref(id) : href(base, catalog.language, paths.indicator(id), carried);
  const absent = overall ? inOrder(environment, made.absent) : made.absent;
  const { count, sets } = made.enough ?? { count: 0, sets: [] };
  return (
    <div className="receipt">
      <p>
        {overall
          ? receipt.presentAreas(all - absent.length, all, Math.ceil(made.neededWeight))
          : receipt.presentIndicators(
              percent(environment, made.presentWeight / all),
              percent(environment, made.neededWeight / all),
            )}
      </p>
      <div className="scroll missing">
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{overall ? receipt.area : words.column.indicator}</th>
              <th scope="col">{words.column.value}</th>
              <th scope="col" className="number">
                {receipt.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {absent.map(({ id, weight }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={linkTo(id)}>{nameOf(id)}</a>
                </th>
                <td className="muted">
                  {overall ? words.score.noScore : whyMissing(environment, account.newest.get(id))}
                </td>
                <td className="number">{numbers.short(weight, '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sets.length > 0 && (
        <>
          <p>{overall ? receipt.enoughAreas(count) : receipt.enoughIndicators(count)}</p>
          <ul>
            {sets.slice(0, SPELT).map((set) => (
              <li key={set.join()}>{words.names({ first: set.map(nameOf), more: 0 })}</li>
            ))}
            {sets.length > SPELT && <li>{receipt.moreSets(sets.length - SPELT)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
