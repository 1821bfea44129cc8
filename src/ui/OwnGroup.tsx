import { useState } from 'react';
import { useEnvironment } from './environment.tsx';
import { loadOwnGroups } from './ownGroups.ts';
import { useCode } from './useCode.ts';
import { useScripts } from './useScripts.ts';

interface OwnGroupProps {
  /** that is shown */
  group: string;
  onChange: (group: string) => void;
}

const load = async () => {
  await loadOwnGroups();
  return import('./OwnGroupDialog.tsx');
};

/** The button for a group that the data do not have. */
export function OwnGroup({ group, onChange }: OwnGroupProps) {
  const { words } = useEnvironment();
  const { code, take } = useCode(load);
  const [isOpen, setOpen] = useState(false);
  if (!useScripts()) return null;
  const open = () => {
    setOpen(true);
    take();
  };
  return (
    <>
      <button
        type="button"
        className="own-group"
        aria-label={words.control.ownGroup}
        title={words.control.ownGroup}
        aria-busy={(isOpen && code.state === 'loading') || undefined}
        onClick={open}
      >
        +
      </button>
      {isOpen && code.state === 'failed' && <p role="alert">{words.search.failed}</p>}
      {isOpen && code.state === 'here' && (
        <code.part.OwnGroupDialog group={group} onChoose={onChange} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
