import type { Group } from '../catalog/catalog.ts';
import { datedGroup } from '../words/groups.ts';
import { useEnvironment } from './environment.tsx';
import { NotTakenOver } from './NotTakenOver.tsx';
import { NotWhole } from './NotWhole.tsx';

interface ShownViewProps {
  group: Group;
  /** other groups that the page names */
  beside?: readonly Group[];
  year: number;
  /** how a past year's scores are computed */
  notes?: readonly string[];
}

/** Whose members the page shows, as of when, and how a past year is computed; and which view, where no script can follow its address. */
export function ShownView({ group, beside = [], year, notes = [] }: ShownViewProps) {
  const { words } = useEnvironment();
  const dated = [...new Set([group, ...beside])].flatMap((shown) => {
    const text = datedGroup(words, shown);
    if (text === null) return [];
    // Of the groups beside it their own pages say the rest.
    return [shown === group && shown.note !== undefined ? `${text} ${shown.note}` : text];
  });
  return (
    <>
      <noscript>
        <p className="notices">{words.notice.noScripts(group.short, String(year))}</p>
      </noscript>
      <NotTakenOver view={{ group: group.short, year: String(year) }} />
      <NotWhole />
      {notes.map((said) => (
        <p key={said} className="dated">
          {said}
        </p>
      ))}
      {dated.length > 0 && <p className="dated">{dated.join(' ')}</p>}
    </>
  );
}
