import { isMissing } from '../../answers/newest.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { SideCell, SideModel, SideRow } from './sideModel.ts';
import { nameOf } from './words.ts';

/** Up to so many columns fit a phone under the name of their row; more of them scroll beside it. */
const FEW = 4;

interface SideTableProps {
  environment: Environment;
  model: SideModel;
  title: string;
  /** search part of the links to indicators */
  carried: string;
}

/** A table an area, so that the economies' names are never far: an indicator a row, an economy a column. */
export function SideTable({ environment, model, title, carried }: SideTableProps) {
  const { catalog, words } = environment;
  const areas = [...catalog.areas, { area: CONTEXT, short: words.overview.context }];
  const few = model.economies.length <= FEW;
  return (
    // A box that scrolls must be reachable by keyboard.
    <section
      className={few ? 'text-sidebyside few' : 'text-sidebyside many'}
      aria-label={title}
      {...(!few && { tabIndex: 0 })}
    >
      {areas.map(({ area, short }) => {
        const rows = model.rows.filter(({ indicator }) => indicator.area === area);
        return rows.length === 0 ? null : (
          <AreaTable
            key={area}
            environment={environment}
            name={short}
            economies={model.economies}
            rows={rows}
            carried={carried}
          />
        );
      })}
    </section>
  );
}

interface AreaTableProps {
  environment: Environment;
  name: string;
  economies: readonly string[];
  rows: readonly SideRow[];
  carried: string;
}

/** Roles are written out: the form for phones takes the rows out of the table's layout, and some browsers their roles with it. */
function AreaTable({ environment, name, economies, rows, carried }: AreaTableProps) {
  const { words } = environment;
  return (
    <table {...{ role: 'table' }}>
      <caption>{name}</caption>
      <thead {...{ role: 'rowgroup' }}>
        <tr {...{ role: 'row' }}>
          <th {...{ role: 'columnheader' }} scope="col">
            <span>{words.column.indicator}</span>
          </th>
          {economies.map((economy) => (
            <th key={economy} {...{ role: 'columnheader' }} scope="col">
              {nameOf(environment, economy)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...{ role: 'rowgroup' }}>
        {rows.map((row) => (
          <Row key={row.indicator.indicator} environment={environment} row={row} carried={carried} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  environment: Environment;
  row: SideRow;
  carried: string;
}

function Row({ environment, row, carried }: RowProps) {
  const { catalog, words, base } = environment;
  const { indicator, unit, year, flag, cells } = row;
  const about = [
    unit.name,
    ...(year === null ? [] : [String(year)]),
    ...(flag === '' ? [] : [inside(catalog.flags[flag] ?? flag)]),
  ];
  return (
    <tr {...{ role: 'row' }}>
      <th {...{ role: 'rowheader' }} scope="row">
        <a href={href(base, catalog.language, paths.indicator(indicator.indicator), carried)}>
          {indicator.short}
        </a>{' '}
        <small>{words.compare.facts(about)}</small>
      </th>
      {cells.map((cell) => (
        <Cell key={cell.economy} environment={environment} cell={cell} row={row} />
      ))}
    </tr>
  );
}

/** What stands alone elsewhere begins small within a line. */
function inside(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface CellProps {
  environment: Environment;
  cell: SideCell;
  row: SideRow;
}

function Cell({ environment, cell: { value, best }, row }: CellProps) {
  const { catalog, words, numbers } = environment;
  if (isMissing(value)) {
    return (
      <td {...{ role: 'cell' }} className="muted">
        {value.missing === 'too old' ? words.compare.noValueSince(String(value.year)) : words.compare.noValue}
      </td>
    );
  }
  const { indicator, unit, year, flag } = row;
  const text = numbers.withUnit(value.value, indicator.decimals, unit.symbol);
  const notes = [
    ...(value.year === year ? [] : [String(value.year)]),
    ...(value.flag === '' || value.flag === flag ? [] : [inside(catalog.flags[value.flag] ?? value.flag)]),
  ];
  return (
    <td {...{ role: 'cell' }} className="number">
      {best ? (
        <strong>
          {text} <span aria-hidden="true">★</span>
          <span className="unseen"> ({words.compare.best})</span>
        </strong>
      ) : (
        text
      )}
      {notes.length > 0 && <small>({words.compare.facts(notes)})</small>}
    </td>
  );
}
