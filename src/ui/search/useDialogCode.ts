import { useState } from 'react';
import type { SearchDialogProps } from './SearchDialog.tsx';

type Dialog = (props: SearchDialogProps) => React.ReactNode;

type Code =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'here'; readonly Dialog: Dialog };

/** The search's code, fetched when it is first opened; a failure is not remembered. */
export function useDialogCode() {
  const [code, setCode] = useState<Code>({ state: 'none' });
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    if (code.state === 'here' || code.state === 'loading') return;
    setCode({ state: 'loading' });
    void import('./SearchDialog.tsx').then(
      ({ SearchDialog }) => setCode({ state: 'here', Dialog: SearchDialog }),
      () => setCode({ state: 'failed' }),
    );
  };
  return { code, isOpen, open, close: () => setOpen(false) };
}
