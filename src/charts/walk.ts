/** What of a keyboard event is looked at: React's or the document's. */
interface WalkEvent {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  preventDefault(): void;
}

/**
 * Arrow keys, Home and End over a chart's marks. A mark is an element with `data-mark="column"` inside an element with
 * `data-row`; the svg's `data-walk` says which way columns run. Works on what is in the document, so it keeps no state.
 */
export function walk(chart: SVGSVGElement, event: WalkEvent): void {
  const from = chart.ownerDocument.activeElement;
  if (!from?.hasAttribute('data-mark') || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = rowsOf(chart);
  const to = target(rows, from, event.key, chart.dataset.walk === 'rtl');
  if (!to) return;
  event.preventDefault();
  if (from.getAttribute('tabindex') === '0') from.setAttribute('tabindex', '-1');
  if (to.getAttribute('tabindex') === '-1') to.setAttribute('tabindex', '0');
  to.focus();
}

/**
 * Leaves one of a chart's links to the tab key, the one that was walked to last, else the first: the arrow keys lead to the
 * others. Without scripts there is no walk, so this is for charts that have been taken over.
 */
export function oneStop(chart: SVGSVGElement): void {
  const links = [...chart.querySelectorAll('a[data-mark]')];
  if (links.length === 0 || chart.querySelector('[data-mark][tabindex="0"]') !== null) {
    for (const link of links) if (!link.hasAttribute('tabindex')) link.setAttribute('tabindex', '-1');
    return;
  }
  const [stop] = rowsOf(chart)[0] ?? [];
  for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
}

type Row = readonly SVGElement[];

/** A chart's marks, row by row, from the first column to the last. */
function rowsOf(chart: SVGSVGElement): Row[] {
  return [...chart.querySelectorAll('[data-row]')]
    .map((row) =>
      [...row.querySelectorAll<SVGElement>('[data-mark]')].sort((a, b) => columnOf(a) - columnOf(b)),
    )
    .filter((row) => row.length > 0);
}

function target(rows: readonly Row[], from: Element, key: string, mirrored: boolean): SVGElement | undefined {
  const at = rows.findIndex((row) => row.some((mark) => mark.isSameNode(from)));
  const row = rows[at] ?? [];
  const index = row.findIndex((mark) => mark.isSameNode(from));
  const step = (by: 1 | -1) => (row.length > 1 ? row[index + by] : rows[at + by]?.[0]);
  switch (key) {
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.at(-1);
    case 'ArrowRight':
      return step(mirrored ? -1 : 1);
    case 'ArrowLeft':
      return step(mirrored ? 1 : -1);
    case 'ArrowDown':
      return nearest(rows[at + 1], from);
    case 'ArrowUp':
      return nearest(rows[at - 1], from);
    default:
      return undefined;
  }
}

function nearest(row: Row | undefined, from: Element): SVGElement | undefined {
  return row && [...row].sort((a, b) => apart(a, from) - apart(b, from))[0];
}

function apart(a: Element, b: Element): number {
  return Math.abs(columnOf(a) - columnOf(b));
}

function columnOf(mark: Element): number {
  return Number(mark.getAttribute('data-mark'));
}
