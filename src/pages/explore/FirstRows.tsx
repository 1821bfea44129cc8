import { cellsOf } from '../rows/cells.ts';
import { useEnvironment } from '../rows/environment.ts';
import type { AtOnce } from './atOnce.ts';
import { type Chosen, shownColumns } from './model.ts';

interface FirstRowsProps {
  view: Chosen;
  answer: AtOnce;
  /** other rows are on their way */
  busy: boolean;
}

/** The first rows of a choice where the engine does not run yet, as its table will show them. */
export function FirstRows({ view, answer, busy }: FirstRowsProps) {
  const environment = useEnvironment();
  const { words, numbers } = environment;
  const { rows, total } = answer;
  const columns = cellsOf(environment, { layout: 'long', columns: shownColumns(view, []) });
  const found =
    total === null
      ? words.explore.firstRows(numbers.value(rows.length, 0))
      : words.explore.found(total, numbers.value(total, 0));
  return (
    <section className="result" aria-label={found}>
      <p role="status" className="found">
        <strong>{found}</strong>
      </p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className="scroll all" aria-label={words.figure.table} aria-busy={busy} tabIndex={0}>
          <table>
            <colgroup>
              {columns.map(({ name, kind }) => (
                <col key={name} className={`col-${kind}`} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {columns.map(({ name, label, kind }) => (
                  <th key={name} scope="col" className={kind}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
                <tr key={at}>
                  {columns.map(({ name, kind, text }) =>
                    name === 'economy_name' ? (
                      <th key={name} scope="row" className={kind}>
                        <bdi>{text(row)}</bdi>
                      </th>
                    ) : (
                      <td key={name} className={kind}>
                        <bdi>{text(row)}</bdi>
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
