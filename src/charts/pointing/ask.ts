const KINDS = ['pointerover', 'pointermove', 'pointerdown', 'focusin'] as const;

/**
 * Fetches what tooltips need when a chart is first pointed at or walked to, and lets it know of that; for a finger with its first
 * touch anywhere, as its first tap on a chart may be on a link. Where it cannot be had it is asked for again the next time.
 *
 * @param load has them started
 * @param isReady whether drawings are ready to be pointed at
 */
export function askTooltips(
  document: Document,
  load: () => Promise<unknown>,
  isReady: () => boolean = () => true,
): void {
  let last: Event | null = null;
  let isAsked = false;
  const ask = (event: Event) => {
    const isOnChart = event.target instanceof Element && event.target.closest('svg.chart') !== null;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!(isOnChart || isTouch) || !isReady()) return;
    // The focus that a press brings along says less of where it was.
    if (isOnChart && !(event.type === 'focusin' && last instanceof PointerEvent)) last = event;
    if (isAsked) return;
    isAsked = true;
    load().then(
      () => {
        for (const kind of KINDS) document.removeEventListener(kind, ask);
        if (last !== null) tell(last);
      },
      () => {
        [last, isAsked] = [null, false];
      },
    );
  };
  for (const kind of KINDS) document.addEventListener(kind, ask, { passive: true });
}

function tell(event: Event): void {
  const again =
    event instanceof PointerEvent
      ? new PointerEvent('pointermove', event)
      : new FocusEvent('focusin', { bubbles: true });
  event.target?.dispatchEvent(again);
}
