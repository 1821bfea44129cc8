import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { takeTurn } from './turns.ts';

const NARROWEST = 280;
const WIDEST = 1100;

/** What lies between the margins of an A4 page, up to 14 mm each. */
const PAPER = 688;

/** A place that is not laid out, as in a closed section, says nothing of the width it will have. */
function drawable(width: number): number | null {
  return width === 0 ? null : Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/**
 * The width of an element in CSS pixels, within what charts can be laid out for; undefined until it was looked at, null where the
 * element is not laid out. And whether it is paper's, while the page is printed.
 *
 * @param kept whether something prerendered stands in the element: its turn comes when it is on screen, or in idle time
 */
export function useWidth<E extends HTMLElement>(
  kept: boolean,
): readonly [place: RefObject<E | null>, width: number | null | undefined, paper: boolean] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState<number | null>();
  const waits = useRef(kept);
  useLayoutEffect(() => {
    if (kept || width !== undefined) return;
    waits.current = false;
    setWidth(drawable(place.current?.clientWidth ?? 0));
  }, [kept, width]);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let leave: () => void = () => undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = drawable(entry?.contentRect.width ?? 0);
      if (measured === null) return;
      leave();
      if (waits.current) {
        leave = takeTurn(element, () => {
          waits.current = false;
          startTransition(() => setWidth(measured));
        });
      } else setWidth(measured);
    });
    observer.observe(element);
    return () => {
      leave();
      observer.disconnect();
    };
  }, []);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Paper is laid out right after the event: the drawing must be there by then.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => {
      setPrinting(false);
      setWidth((before) => (before === undefined ? drawable(place.current?.clientWidth ?? 0) : before));
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return [place, printing ? PAPER : width, printing];
}
