import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useEnvironment } from '../environment.tsx';

interface DialogProps {
  title: string;
  /** the title's own rank: below a figure's heading, unless it holds headings of that rank */
  heading?: 'h2' | 'h3';
  onClose: () => void;
  className?: string;
  /** what it holds, or makes of a function that closes it */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * The browser's own modal dialog: it keeps the focus, Escape closes it, and the focus goes back to where it was. One that opens
 * above it, such as a search, closes alone: React hands its event on.
 */
export function Dialog({ title, heading: Heading = 'h3', onClose, className, children }: DialogProps) {
  const { words } = useEnvironment();
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  // Opening puts the focus on the first control: what is in it may move it on only afterwards, in an effect of its own.
  useLayoutEffect(() => {
    // One that is open already, as React's strict mode finds it, cannot be opened again.
    if (place.current?.open === false) place.current.showModal();
  }, []);
  const close = () => place.current?.close();
  return (
    <dialog
      ref={place}
      aria-labelledby={id}
      className={className}
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className="dialog-head">
        <Heading id={id}>{title}</Heading>
        <button type="button" onClick={close}>
          {words.share.close}
        </button>
      </div>
      {typeof children === 'function' ? children(close) : children}
    </dialog>
  );
}
