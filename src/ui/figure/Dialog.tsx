import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useEnvironment } from '../environment.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { words } = useEnvironment();
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    place.current?.showModal();
  }, []);
  return (
    <dialog ref={place} aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h3 id={id}>{title}</h3>
        <button type="button" onClick={() => place.current?.close()}>
          {words.share.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
