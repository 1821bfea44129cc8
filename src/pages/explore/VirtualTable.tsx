import { useQueries } from '@tanstack/react-query';
import type { Engine } from '../../engine/types.ts';
import { rows, type TableRow } from '../../questions/table.ts';
import type { Sort } from '../../view/parameters.ts';
import { cellsOf } from '../rows/cells.ts';
import { useEnvironment } from '../rows/environment.ts';
import { Heads } from '../rows/Heads.tsx';
import { ScrolledTable, useScroll } from '../rows/ScrolledTable.tsx';
import { ASKED, BLOCK, type Table, withKeys } from './asked.ts';

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
  const { params, total, first } = table;
  const scroll = useScroll(total, params);
  const blocks = useBlocks(engine, table, scroll.from, scroll.to);
  const rowAt = (index: number): TableRow | undefined =>
    index < BLOCK ? first[index] : blocks.get(Math.floor(index / BLOCK))?.[index % BLOCK];
  const columns = cellsOf(environment, params);
  return (
    <ScrolledTable scroll={scroll} columns={columns} named="economy_name" rowAt={rowAt} busy={busy}>
      <Heads columns={columns} sort={sort ?? params.sort} onSort={onSort} />
    </ScrolledTable>
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
