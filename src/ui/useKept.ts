import { useState } from 'react';
import { useScripts } from './useScripts.ts';

/** What an element carries whose prerendered content React leaves as it finds it. */
export const KEPT = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } as const;

/**
 * Whether the prerendered content of an element still stands for what would be drawn in it: from the takeover until that is
 * another. Meanwhile nothing of it is drawn or compared, so that the page answers sooner; it may hold links and the platform's
 * own controls, and nothing that needs a script.
 *
 * @param content what is drawn, or what it follows from; compared by identity
 * @example <section {...(useKept(table) ? KEPT : { children: table })} />
 */
export function useKept(content: unknown): boolean {
  const scripts = useScripts();
  // Only a page that is taken over says that no scripts run while there is a document.
  const [kept, setKept] = useState(() => ({ content, stands: !scripts && typeof document !== 'undefined' }));
  const stands = kept.stands && kept.content === content;
  if (kept.stands && !stands) setKept({ content, stands });
  return stands;
}
