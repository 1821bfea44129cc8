/** Room between a mark and its tooltip, and between that and the frame's edge, in pixels. */
const GAP = 8;

/** A mark as high as this, in pixels, such as an outline on a map, is spoken of where the pointer is, or in its middle. */
const LARGE = 32;

/** Shows what a mark says beside it, while the pointer or the focus is on it; Escape takes it away. */
export function showTooltips(main: HTMLElement): void {
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip';
  // The mark's own name says the same to whoever listens.
  tooltip.setAttribute('aria-hidden', 'true');
  tooltip.hidden = true;
  main.append(tooltip);
  let spoken: Element | null = null;
  const hide = () => {
    spoken = null;
    tooltip.hidden = true;
  };
  const show = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-mark][aria-label]') : null;
    if (mark === null) return hide();
    // A press brings the focus along: what it said stays where it was said.
    if (event.type === 'focusin' && mark === spoken) return;
    spoken = mark;
    // Two tooltips at once, the browser's and ours, would say the same twice.
    for (const title of mark.querySelectorAll(':scope > title')) title.remove();
    tooltip.textContent = mark.getAttribute('aria-label');
    tooltip.hidden = false;
    place(tooltip, anchor(mark.getBoundingClientRect(), event), main.getBoundingClientRect());
  };
  for (const kind of ['pointerover', 'pointerdown', 'focusin']) main.addEventListener(kind, show);
  for (const kind of ['pointerleave', 'focusout']) main.addEventListener(kind, hide);
  // Beside a mark of the width before it would make a narrower frame scroll.
  addEventListener('resize', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

function anchor(mark: DOMRect, event: Event): DOMRect {
  if (mark.height < LARGE) return mark;
  return event instanceof MouseEvent
    ? new DOMRect(event.clientX, event.clientY, 0, 0)
    : new DOMRect(mark.x + mark.width / 2, mark.y + mark.height / 2, 0, 0);
}

/** Above the mark, or below it where there is no room; never over the frame's edges. */
function place(tooltip: HTMLElement, mark: DOMRect, frame: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const middle = mark.left - frame.left + mark.width / 2 - width / 2;
  const left = Math.max(GAP, Math.min(frame.width - width - GAP, middle));
  const above = mark.top - frame.top - height - GAP;
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${above < 0 ? mark.bottom - frame.top + GAP : above}px`;
}
