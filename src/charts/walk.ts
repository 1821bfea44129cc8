import type { KeyboardEvent } from 'react';

/**
 * Arrow keys, Home and End over a chart's marks. A mark is an element with `data-mark="row column"`; the svg's `data-walk`
 * says which way columns run. Works on what stands in the document, so it keeps no state.
 */
export function walk(event: KeyboardEvent<SVGSVGElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')];
  const from = marks.find((mark) => mark === mark.ownerDocument.activeElement);
  if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = target(marks, from, event.key, event.currentTarget.dataset.walk === 'rtl');
  if (!to) return;
  event.preventDefault();
  if (from.getAttribute('tabindex') === '0') from.setAttribute('tabindex', '-1');
  if (to.getAttribute('tabindex') === '-1') to.setAttribute('tabindex', '0');
  to.focus();
}

function target(
  marks: readonly SVGElement[],
  from: SVGElement,
  key: string,
  mirrored: boolean,
): SVGElement | undefined {
  const [row, column] = place(from);
  const inRow = marks.filter((mark) => place(mark)[0] === row);
  const at = inRow.indexOf(from);
  switch (key) {
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowRight':
      return inRow[at + (mirrored ? -1 : 1)];
    case 'ArrowLeft':
      return inRow[at + (mirrored ? 1 : -1)];
    case 'ArrowDown':
      return nearest(
        marks.filter((mark) => place(mark)[0] === row + 1),
        column,
      );
    case 'ArrowUp':
      return nearest(
        marks.filter((mark) => place(mark)[0] === row - 1),
        column,
      );
    default:
      return undefined;
  }
}

function nearest(marks: readonly SVGElement[], column: number): SVGElement | undefined {
  let best: SVGElement | undefined;
  for (const mark of marks) {
    if (!best || Math.abs(place(mark)[1] - column) < Math.abs(place(best)[1] - column)) best = mark;
  }
  return best;
}

function place(mark: SVGElement): readonly [number, number] {
  const [row = 0, column = 0] = (mark.dataset.mark ?? '').split(' ').map(Number);
  return [row, column];
}
