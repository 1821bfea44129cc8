import { useState } from 'react';
import type { Source } from '../../catalog/catalog.ts';
import { useEnvironment } from '../environment.tsx';
import { citedHere } from './cited.ts';

type Dialogs = typeof import('./takeAway.ts');

interface CiteButtonProps {
  /** what is cited, as an action: "Cite this indicator" */
  label: string;
  title: string;
  /** what the values are: unit, years */
  measure: string;
  sources: readonly Source[];
  /** absolute path and search of what is cited; without it, what the page shows */
  address?: string;
  /** name of the files, without their ending */
  name: string;
}

/** Offers a citation of what is no figure and has no menu. */
export function CiteButton({ label, name, address, ...thing }: CiteButtonProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const [dialogs, setDialogs] = useState<Dialogs | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    import('./takeAway.ts').then(setDialogs, () => setFailed(true));
  };
  return (
    <>
      <button type="button" onClick={open}>
        {label}
      </button>{' '}
      <span role="status">{failed && words.notice.failed}</span>
      {dialogs !== null && (
        <dialogs.CiteDialog
          title={label}
          cited={citedHere(environment, thing, address)}
          name={name}
          onClose={() => setDialogs(null)}
        />
      )}
    </>
  );
}
