import { type ReactNode, useLayoutEffect } from 'react';

/** Shows the page once the view that its address asks for is drawn. A file of its own: a saved component is drawn again, an entry would start again. */
export function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(() => document.documentElement.classList.remove('pending'), []);
  return children;
}
