import type { Group } from '../catalog/catalog.ts';
import { asOfInWords } from '../words/asOf.ts';
import { useEnvironment } from './environment.tsx';
import { NotTakenOver } from './NotTakenOver.tsx';

interface ShownViewProps {
  group: Group;
  year: number;
}

/** Whose members the page shows, as of when; and which view, where no script can follow its address. */
export function ShownView({ group, year }: ShownViewProps) {
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
      <NotTakenOver view={{ group: short, year: String(year) }} />
      {dated !== null && <p className="dated">{note === undefined ? dated : `${dated} ${note}`}</p>}
    </>
  );
}
