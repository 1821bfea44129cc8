import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const NARROWEST = 280;
const WIDEST = 1100;

/** What lies between the margins of an A4 page, up to 14 mm each. */
const PAPER = 688;

/**
 * The measured width of an element in CSS pixels, within what charts can be laid out for; null until it is measured. And
 * whether it is paper's, while the page is printed.
 */
export function useWidth<E extends HTMLElement>(): readonly [
  place: RefObject<E | null>,
  width: number | null,
  paper: boolean,
] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // A place that is not laid out, as in a closed section, says nothing of the width it will have.
      if (entry === undefined || entry.contentRect.width === 0) return;
      setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, entry.contentRect.width))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Paper is laid out right after the event: the drawing must be there by then.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return [place, printing ? PAPER : width, printing];
}
