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
 * `data-row`; the svg's `data-walk` says which way columns run. Works on what stands in the document, so it keeps no state.
 */
export function walk(chart: SVGSVGElement, event: WalkEvent): void {
  const from = chart.ownerDocument.activeElement;
  if (!from?.hasAttribute('data-mark') || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...chart.querySelectorAll('[data-row]')].map((row) => [
    ...row.querySelectorAll<SVGElement>('[data-mark]'),
  ]);
  for (const row of rows) row.sort((a, b) => columnOf(a) - columnOf(b));
  const to = target(rows, from, event.key, chart.dataset.walk === 'rtl');
  if (!to) return;
  event.preventDefault();
  if (from.getAttribute('tabindex') === '0') from.setAttribute('tabindex', '-1');
  if (to.getAttribute('tabindex') === '-1') to.setAttribute('tabindex', '0');
  to.focus();
}

type Row = readonly SVGElement[];

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
