import { useState } from 'react';

/** A value once what it needs is here; until then the last one that had it, at first itself. */
export function useLastReady<T>(value: T, isReady: boolean): T {
  const [last, setLast] = useState(value);
  if (isReady && last !== value) setLast(value);
  return isReady ? value : last;
}
