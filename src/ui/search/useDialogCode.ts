import { useEffect, useRef, useState } from 'react';
import { useCode } from '../useCode.ts';

const load = () => import('./SearchDialog.tsx');

/** The search's code, fetched when it is first opened; letters typed before it is there go into its box. */
export function useDialogCode() {
  const { code, take } = useCode(load);
  const [isOpen, setOpen] = useState(false);
  const begun = useRef('');
  const isWaiting = isOpen && code.state === 'loading';
  useEffect(() => {
    if (!isWaiting) return;
    begun.current = '';
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      // The key that opened it is on its way up.
      if (event.defaultPrevented || key.length > 1 || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      begun.current += key;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isWaiting]);
  const open = () => {
    setOpen(true);
    take();
  };
  const close = () => {
    begun.current = '';
    setOpen(false);
  };
  return {
    isOpen,
    isWaiting,
    failed: isOpen && code.state === 'failed',
    /** null while there is nothing to show */
    part: isOpen && code.state === 'here' ? code.part : null,
    begun,
    open,
    close,
  };
}
