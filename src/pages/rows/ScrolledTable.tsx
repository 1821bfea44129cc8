import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import type { TableRow } from '../../questions/table.ts';
import type { Column } from './cells.ts';
import { useEnvironment } from './environment.ts';

/** Height of a row in CSS pixels, as the style sheet says it. */
const ROW = 36;
/** Rows drawn above and below what can be seen. */
const OVERSCAN = 30;

/**
 * Which of so many rows are near the window.
 *
 * @param of the table they are of: another one begins at its first row
 */
export function useScroll(total: number, of: unknown) {
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
  }, [of]);
  const items = virtual.getVirtualItems();
  return {
    box,
    total,
    indices: items.map(({ index }) => index),
    from: items[0]?.index ?? 0,
    to: items.at(-1)?.index ?? 0,
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
  };
}

interface ScrolledTableProps {
  scroll: ReturnType<typeof useScroll>;
  columns: readonly Column[];
  /** the column that names a row */
  named: string;
  /** undefined: on its way */
  rowAt: (index: number) => TableRow | undefined;
  /** another table is on its way */
  busy: boolean;
  /** the heads */
  children: ReactNode;
}

/** A table whose rows scroll below their heads; only those near the window are drawn. */
export function ScrolledTable({ scroll, columns, named, rowAt, busy, children }: ScrolledTableProps) {
  const { words } = useEnvironment();
  const { box, total, indices, before, after } = scroll;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} className="scroll all" aria-label={words.figure.table} aria-busy={busy} tabIndex={0}>
      <table aria-rowcount={total + 1}>
        <colgroup>
          {columns.map(({ name, kind }) => (
            <col key={name} className={`col-${kind}`} />
          ))}
        </colgroup>
        {children}
        <tbody>
          <Space height={before} columns={columns.length} />
          {indices.map((index) => (
            <Row
              key={index}
              row={rowAt(index)}
              index={index}
              columns={columns}
              named={named}
              waiting={words.explore.waiting}
            />
          ))}
          <Space height={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
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
  named: string;
  waiting: string;
}

function Row({ row, index, columns, named, waiting }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map(({ name, kind, text }) => {
        const cell = row === undefined ? '…' : text(row);
        const own = {
          className: kind,
          title: row === undefined ? waiting : cell,
          children: <bdi>{cell}</bdi>,
        };
        return name === named ? <th key={name} scope="row" {...own} /> : <td key={name} {...own} />;
      })}
    </tr>
  );
}
