import { isMissing } from '../../answers/newest.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../ui/links.ts';
import type { CompareModel } from './model.ts';
import type { SideCell, SideModel, SideRow } from './side.ts';
import { nameOf } from './words.ts';

interface SideTableProps {
  model: CompareModel;
  side: SideModel;
  title: string;
  carried: string;
}

/** Indicators by area in rows, an economy a column; names stay in sight while the columns scroll. */
export function SideTable({ model, side, title, carried }: SideTableProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const areas = [...catalog.areas, { area: CONTEXT, short: words.overview.context }];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll side" aria-label={title} tabIndex={0}>
      <table>
        <caption>{words.compare.sideBySide}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column.indicator}</th>
            {model.economies.map((economy) => (
              <th key={economy} scope="col">
                {nameOf(environment, economy)}
              </th>
            ))}
          </tr>
        </thead>
        {areas.map(({ area, short }) => {
          const rows = side.rows.filter(({ indicator }) => indicator.area === area);
          return rows.length === 0 ? null : (
            <tbody key={area}>
              <tr>
                <th scope="rowgroup" colSpan={model.economies.length + 1}>
                  <span>{short}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.indicator.indicator} row={row} carried={carried} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function Row({ row, carried }: { row: SideRow; carried: string }) {
  const { catalog, base } = useEnvironment();
  const { indicator, unit, year, cells } = row;
  const about = [unit.name, ...(year === null ? [] : [String(year)])];
  return (
    <tr>
      <th scope="row">
        <a href={href(base, catalog.language, paths.indicator(indicator.indicator), carried)}>
          {indicator.short}
        </a>{' '}
        <small>{about.join(', ')}</small>
      </th>
      {cells.map((cell) => (
        <Cell key={cell.economy} cell={cell} row={row} />
      ))}
    </tr>
  );
}

function Cell({ cell: { value, best }, row }: { cell: SideCell; row: SideRow }) {
  const { catalog, words, numbers } = useEnvironment();
  if (isMissing(value)) {
    return (
      <td className="muted">
        {value.missing === 'too old' ? words.compare.noValueSince(String(value.year)) : words.compare.noValue}
      </td>
    );
  }
  const { indicator, unit, year } = row;
  const text = numbers.withUnit(value.value, indicator.decimals, unit.symbol);
  const notes = [
    ...(value.year === year ? [] : [String(value.year)]),
    ...(value.flag === '' ? [] : [catalog.flags[value.flag] ?? value.flag]),
  ];
  return (
    <td className="number">
      {best ? (
        <strong>
          {text} <span aria-hidden="true">★</span>
          <span className="unseen"> ({words.compare.best})</span>
        </strong>
      ) : (
        text
      )}
      {notes.length > 0 && <small>({words.names({ first: notes, more: 0 })})</small>}
    </td>
  );
}
