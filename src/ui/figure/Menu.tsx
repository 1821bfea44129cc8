import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useEnvironment } from '../environment.tsx';

interface MenuProps {
  children: ReactNode;
  /** what came of the last choice, read out */
  status: string;
}

/** What can be done with a figure, folded behind one button; Escape and a press elsewhere close it. */
export function Menu({ children, status }: MenuProps) {
  const { words } = useEnvironment();
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || place.current?.open !== true) return;
    event.stopPropagation();
    place.current.open = false;
    place.current.querySelector('summary')?.focus();
  };
  return (
    <details className="menu" ref={place} onKeyDown={onKeyDown}>
      <summary aria-label={words.figure.menu}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul>{children}</ul>
      <p role="status">{status}</p>
    </details>
  );
}
