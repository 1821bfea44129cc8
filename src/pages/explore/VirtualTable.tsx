import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Engine } from '../../engine/types.ts';
import { rows, type TableRow } from '../../questions/table.ts';
import type { Sort } from '../../view/parameters.ts';
import { ASKED, BLOCK, type Table, withKeys } from './asked.ts';
import { type Column, cellsOf } from './cells.ts';
import { useEnvironment } from './environment.ts';
import { Heads } from './Heads.tsx';

/** Height of a row in CSS pixels, as the style sheet says it. */
const ROW = 36;
/** Rows drawn above and below what can be seen. */
const OVERSCAN = 30;
/** Milliseconds for which rows must stay near the window before they are asked for. */
const NEAR = 60;

interface VirtualTableProps {
  table: Table;
  engine: Engine;
  /** another table is on its way */
  busy: boolean;
  /** the order asked for; the table's own until then */
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** Every row of the table to scroll through; only those near the window are drawn, and asked for by the block. */
export function VirtualTable({ table, engine, busy, sort, onSort }: VirtualTableProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { params, total, first } = table;
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: ROW * OVERSCAN },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table begins at its first row
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [params]);
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  const blocks = useBlocks(engine, table, from, to);
  const rowAt = (index: number): TableRow | undefined =>
    index < BLOCK ? first[index] : blocks.get(Math.floor(index / BLOCK))?.[index % BLOCK];
  const columns = cellsOf(environment, params);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} className="scroll all" aria-label={words.figure.table} aria-busy={busy} tabIndex={0}>
      <table aria-rowcount={total + 1}>
        <colgroup>
          {columns.map(({ name, kind }) => (
            <col key={name} className={`col-${kind}`} />
          ))}
        </colgroup>
        <Heads columns={columns} sort={sort ?? params.sort} onSort={onSort} />
        <tbody>
          <Space height={before} columns={columns.length} />
          {items.map(({ index }) => (
            <Row
              key={index}
              row={rowAt(index)}
              index={index}
              columns={columns}
              waiting={words.explore.waiting}
            />
          ))}
          <Space height={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** The blocks that hold these rows, and the next one each way, so that scrolling finds them there. */
function useBlocks(
  engine: Engine,
  { params, total }: Table,
  from: number,
  to: number,
): ReadonlyMap<number, readonly TableRow[]> {
  const last = Math.floor((total - 1) / BLOCK);
  const near = Math.floor((from - BLOCK) / BLOCK);
  const far = Math.floor((to + BLOCK) / BLOCK);
  const wanted = Array.from({ length: far - near + 1 }, (_, at) => near + at).filter(
    (block) => block > 0 && block <= last,
  );
  const answers = useQueries({
    queries: wanted.map((block) => ({
      ...ASKED,
      queryKey: ['rows', params, block],
      queryFn: async ({ signal }) => {
        await pause(signal);
        return await engine.ask(rows, { ...withKeys(params), offset: block * BLOCK, limit: BLOCK });
      },
    })),
  });
  return new Map(
    wanted.flatMap((block, at) => {
      const data = answers[at]?.data;
      return data === undefined ? [] : [[block, data] as const];
    }),
  );
}

/** Rows that a drag of the scrollbar passes by are not asked for: the engine would answer them all before the last. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, NEAR);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Rows that are not drawn, as high as they would be. */
function Space({ height, columns }: { height: number; columns: number }) {
  return height === 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td className="space" height={height} colSpan={columns} />
    </tr>
  );
}

interface RowProps {
  row: TableRow | undefined;
  index: number;
  columns: readonly Column[];
  waiting: string;
}

function Row({ row, index, columns, waiting }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map(({ name, kind, text }) => {
        const cell = row === undefined ? '…' : text(row);
        const own = {
          className: kind,
          title: row === undefined ? waiting : cell,
          children: <bdi>{cell}</bdi>,
        };
        return name === 'economy_name' ? <th key={name} scope="row" {...own} /> : <td key={name} {...own} />;
      })}
    </tr>
  );
}
