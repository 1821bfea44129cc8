import type { FigureTable } from '../figures/table.ts';
import { DataTable } from './DataTable.tsx';

/** A table that may be wider or higher than there is room for, in a box that scrolls. */
export function Scrolled(table: FigureTable) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll" aria-label={table.caption} tabIndex={0}>
      <DataTable {...table} />
    </section>
  );
}
