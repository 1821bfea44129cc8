import type { Group } from '../catalog/catalog.ts';
import { asOfInWords } from '../words/asOf.ts';
import { useEnvironment } from './environment.tsx';

interface ShownViewProps {
  group: Group;
  year: number;
  /** how a past year's scores are computed */
  notes?: readonly string[];
}

/** Whose members the page shows, as of when, and how a past year is computed; and which view, where no script can follow its address. */
export function ShownView({ group, year, notes = [] }: ShownViewProps) {
  const { catalog, words } = useEnvironment();
  const { name, short, members, kind, asOf, note } = group;
  const dated =
    asOf === undefined || kind === 'world'
      ? null
      : words.control.groupDated(
          kind === 'organisation' ? short : name,
          members.length,
          asOfInWords(catalog.language, asOf),
        );
  return (
    <>
      <noscript>
        <p className="notices">{words.notice.noScripts(short, String(year))}</p>
      </noscript>
      {notes.map((said) => (
        <p key={said} className="dated">
          {said}
        </p>
      ))}
      {dated !== null && <p className="dated">{note === undefined ? dated : `${dated} ${note}`}</p>}
    </>
  );
}
