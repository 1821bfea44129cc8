import { type ReactNode, useId, useState } from 'react';
import { useEnvironment } from './environment.tsx';
import { useScripts } from './useScripts.ts';

/** `folded`: all but the heading waits until it is asked for; `cut`: a long drawing shows its beginning. On a phone, once scripts run. */
export type Fold = 'folded' | 'cut';

interface Later {
  /** what the section or figure carries; the style sheet does the rest */
  readonly fold: { readonly 'data-later'?: Fold };
  readonly button: ReactNode;
}

/**
 * Folds a part of a page on a phone, so that its findings can be seen at one go. Whatever the address or the keyboard leads to
 * shows, and paper has all of it.
 *
 * @param how left out where nothing is folded
 * @param heading id of what the part is called
 */
export function useLater(how: Fold | undefined, heading: string): Later {
  const { words } = useEnvironment();
  const id = useId();
  const scripts = useScripts();
  const [open, setOpen] = useState(false);
  if (how === undefined) return { fold: {}, button: null };
  return {
    fold: open ? {} : { 'data-later': how },
    button: scripts && (
      <button
        type="button"
        id={id}
        className="unfold"
        aria-expanded={open}
        aria-labelledby={`${id} ${heading}`}
        onClick={() => setOpen(!open)}
      >
        {open ? words.figure.less : words.figure.more}
      </button>
    ),
  };
}
