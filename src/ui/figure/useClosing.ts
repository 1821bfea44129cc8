import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface Closing {
  readonly ref: RefObject<HTMLDetailsElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A menu closes at Escape, and at a press elsewhere. */
export function useClosing(): Closing {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) {
        place.current?.removeAttribute('open');
      }
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);
  return {
    ref: place,
    onKeyDown(event) {
      if (event.key !== 'Escape' || place.current?.open !== true) return;
      event.stopPropagation();
      place.current.open = false;
      place.current.querySelector('summary')?.focus();
    },
  };
}
