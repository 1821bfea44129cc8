import { type ReactNode, useLayoutEffect } from 'react';
import { tookOver } from './takeover.ts';

/** Shows the page once the view that its address asks for is drawn. A file of its own: a saved component is drawn again, an entry would start again. */
export function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(tookOver, []);
  return children;
}
