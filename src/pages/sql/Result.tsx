import { useMemo } from 'react';
import type { Engine } from '../../engine/types.ts';
import type { Change } from '../../ui/useView.ts';
import type { SqlView } from '../../view/sql.ts';
import type { Column } from '../rows/cells.ts';
import { Heads } from '../rows/Heads.tsx';
import { ScrolledTable, useScroll } from '../rows/ScrolledTable.tsx';
import { type Answer, CHARACTERS, SHOWN } from './ask.ts';
import { AnswerChart } from './chart/AnswerChart.tsx';
import { useEnvironment } from './environment.ts';
import { inOrder, orderOf } from './order.ts';
import { TakeAway } from './TakeAway.tsx';

export { EngineFindings } from '../rows/EngineFindings.tsx';
export { EngineProgress } from '../rows/EngineProgress.tsx';
export { outcomeOf } from './ask.ts';

/** Characters from which on a column of texts is a wide one, among its first rows. */
const LONG = 24;
const FIRST_ROWS = 50;

/** As many digits as a double keeps of any fraction: what arithmetic adds behind them is no value. */
const shortest = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

function columnsOf({ columns, rows }: Answer): readonly Column[] {
  const first = rows.slice(0, FIRST_ROWS);
  return columns.map(({ name: label, type }, at) => {
    const name = `c${at}`;
    const isLong = first.some((row) => String(row[name] ?? '').length > LONG);
    return {
      name,
      label,
      kind: type !== 'text' ? 'number' : isLong ? 'long' : 'name',
      sortable: true,
      text: (row) => {
        const cell = row[name] ?? '';
        if (typeof cell === 'number') return shortest(cell);
        // The file has all of it.
        return cell.length > CHARACTERS ? `${cell.slice(0, CHARACTERS)}…` : cell;
      },
    };
  });
}

interface ResultProps {
  answer: Answer;
  engine: Engine;
  view: Partial<SqlView>;
  /** other rows are on their way */
  busy: boolean;
  onChange: (change: Change<SqlView>) => void;
}

/** The rows of an answer in the order asked for, as a chart, and how they are taken away. */
export function Result({ answer, engine, view, busy, onChange }: ResultProps) {
  const { words, numbers } = useEnvironment();
  const said = words.sql;
  const { cut, milliseconds } = answer;
  const { sort } = view;
  const columns = useMemo(() => columnsOf(answer), [answer]);
  const ordered = useMemo(() => ({ ...answer, rows: inOrder(answer, orderOf(sort)) }), [answer, sort]);
  const { rows } = ordered;
  const scroll = useScroll(rows.length, ordered);
  const head = sort === undefined ? undefined : columns[Number(sort.column) - 1];
  const count = numbers.value(rows.length, 0);
  return (
    <section className="result" aria-label={said.answer}>
      <p role="status" className="found">
        <strong>{said.rows(rows.length, count, numbers.value(milliseconds, 0))}</strong>
        {cut && ` · ${said.cut(numbers.value(Math.min(rows.length, SHOWN), 0))}`}
      </p>
      {answer.own && <p className="notices">{said.ownRows}</p>}
      {rows.length === 0 && <p>{said.nothing}</p>}
      {rows.length > 0 && (
        <>
          <AnswerChart answer={ordered} view={view} onChange={onChange} />
          <ScrolledTable
            scroll={scroll}
            columns={columns}
            named="c0"
            rowAt={(index) => rows[index]}
            busy={busy}
          >
            <Heads
              columns={columns}
              {...(head !== undefined && {
                sort: { column: head.name, descending: sort?.descending ?? false },
              })}
              onSort={({ column, descending }) =>
                onChange({ sort: { column: String(Number(column.slice(1)) + 1), descending } })
              }
            />
          </ScrolledTable>
          <TakeAway answer={answer} engine={engine} view={view} />
        </>
      )}
    </section>
  );
}
