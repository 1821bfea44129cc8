import { useState } from 'react';
import { useCode } from '../useCode.ts';

const load = () => import('./SearchDialog.tsx');

/** The search's code, fetched when it is first opened. */
export function useDialogCode() {
  const { code, take } = useCode(load);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    take();
  };
  return { code, isOpen, open, close: () => setOpen(false) };
}
