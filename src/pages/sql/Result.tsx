import { useMemo } from 'react';
import type { Engine } from '../../engine/types.ts';
import type { Column } from '../explore/cells.ts';
import { Heads } from '../explore/Heads.tsx';
import { ScrolledTable, useScroll } from '../explore/ScrolledTable.tsx';
import { type Answer, SHOWN } from './ask.ts';
import { useEnvironment } from './environment.ts';
import { TakeAway } from './TakeAway.tsx';

export { EngineFindings } from '../explore/EngineFindings.tsx';
export { EngineProgress } from '../explore/EngineProgress.tsx';
export { outcomeOf } from './ask.ts';

/** Characters from which on a column of texts is a wide one, among its first rows. */
const LONG = 24;
const FIRST_ROWS = 50;

/** As many digits as a reader tells apart: what arithmetic adds behind them is no value. */
const shortest = (value: number): string => String(Number(value.toPrecision(12)));

function columnsOf({ columns, rows }: Answer): readonly Column[] {
  const first = rows.slice(0, FIRST_ROWS);
  return columns.map(({ name: label, type }, at) => {
    const name = `c${at}`;
    const isLong = first.some((row) => String(row[name] ?? '').length > LONG);
    return {
      name,
      label,
      kind: type !== 'text' ? 'number' : isLong ? 'long' : 'name',
      sortable: false,
      text: (row) => {
        const cell = row[name] ?? '';
        return typeof cell === 'number' ? shortest(cell) : cell;
      },
    };
  });
}

/** The rows of an answer, and how they are taken away. */
export function Result({ answer, engine }: { answer: Answer; engine: Engine }) {
  const { words, numbers } = useEnvironment();
  const said = words.sql;
  const { rows, cut, milliseconds } = answer;
  const columns = useMemo(() => columnsOf(answer), [answer]);
  const scroll = useScroll(rows.length, answer);
  const count = numbers.value(rows.length, 0);
  return (
    <section className="result" aria-label={said.answer}>
      <p role="status" className="found">
        <strong>{said.rows(rows.length, count, numbers.value(milliseconds, 0))}</strong>
        {cut && ` · ${said.cut(numbers.value(Math.min(rows.length, SHOWN), 0))}`}
      </p>
      {rows.length === 0 && <p>{said.nothing}</p>}
      {rows.length > 0 && (
        <>
          <ScrolledTable
            scroll={scroll}
            columns={columns}
            named="c0"
            rowAt={(index) => rows[index]}
            busy={false}
          >
            <Heads columns={columns} />
          </ScrolledTable>
          <TakeAway answer={answer} engine={engine} />
        </>
      )}
    </section>
  );
}
