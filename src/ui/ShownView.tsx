import { Fragment } from 'react';
import type { Group } from '../catalog/catalog.ts';
import { hasPage } from '../catalog/members.ts';
import { groupPath, groupSearch, href, OWN_GROUP } from '../view/links.ts';
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
  const dated = [...new Set([group, ...beside])].filter((shown) => datedGroup(words, shown) !== null);
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
      {group.kind === 'own' && <OwnPage group={group} />}
      {dated.length > 0 && (
        <p className="dated">
          {dated.map((shown, at) => (
            <Fragment key={shown.group}>
              {at > 0 && ' '}
              <Dated group={shown} />
              {/* Of the groups beside it their own pages say the rest. */}
              {shown === group && shown.note !== undefined && ` ${shown.note}`}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** The way to the page of the reader's own group. */
function OwnPage({ group }: { group: Group }) {
  const { catalog, words, base } = useEnvironment();
  return (
    <p className="dated">
      <a href={href(base, catalog.language, groupPath(OWN_GROUP), groupSearch(group.group))}>
        {words.control.groupPage(group.short)}
      </a>
    </p>
  );
}

/** Whose members, as of when; it leads to the group's page where there is one. */
function Dated({ group }: { group: Group }) {
  const { catalog, words, base } = useEnvironment();
  const text = datedGroup(words, group);
  if (!hasPage(group)) return text;
  return <a href={href(base, catalog.language, groupPath(group.group))}>{text}</a>;
}
