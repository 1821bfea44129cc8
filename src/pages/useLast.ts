import { useEffect, useRef } from 'react';

/**
 * What was drawn last, until what is asked for can be drawn, and where it cannot be: several answers and the view they belong
 * to change at once, so that no figure ever stands under another year's title.
 *
 * @param ready null: not all of it is there yet
 */
export function useLast<T extends object>(ready: T | null): T | null {
  const last = useRef<T | null>(null);
  useEffect(() => {
    if (ready !== null) last.current = ready;
  });
  return ready ?? last.current;
}
