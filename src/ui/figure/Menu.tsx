import type { ReactNode } from 'react';
import { useEnvironment } from '../environment.tsx';
import { useClosing } from './useClosing.ts';

interface MenuProps {
  children: ReactNode;
  /** what came of the last choice, read out */
  status: string;
}

/** What can be done with a figure, folded behind one button; Escape and a press elsewhere close it. */
export function Menu({ children, status }: MenuProps) {
  const { words } = useEnvironment();
  return (
    <details className="menu" {...useClosing()}>
      <summary aria-label={words.figure.menu}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul>{children}</ul>
      <p role="status">{status}</p>
    </details>
  );
}
