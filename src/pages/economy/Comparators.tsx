import { useEffect, useState } from 'react';
import type { Group } from '../../catalog/catalog.ts';
import type { GroupKind } from '../../catalog/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';

const KINDS: readonly GroupKind[] = ['world', 'organisation', 'classification', 'income', 'region'];

interface ComparatorsProps {
  economy: string;
  /** codes of groups or economies, all that are compared with */
  codes: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

/** What the economy is compared with: a list for each place. */
export function Comparators({ economy, codes, onChange }: ComparatorsProps) {
  const { catalog, words } = useEnvironment();
  // The lists are long and of no use before the page is live: the prerendered page holds only what is chosen.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const groupName = ({ kind, name, short }: Group) =>
    kind === 'organisation' || kind === 'income' ? short : name;
  const nameOf = (code: string) => {
    const group = catalog.groups.find((each) => each.group === code);
    return group === undefined ? (catalog.economies[code] ?? code) : groupName(group);
  };
  const others = Object.keys(catalog.economies).filter((code) => code !== economy);
  return (
    <div className="picker versus scripted">
      {codes.map((code, place) => (
        <label key={words.economy.compareWith[place]}>
          <span>{words.economy.compareWith[place]}</span>
          <select
            value={code}
            onChange={(event) =>
              onChange(codes.map((own, at) => (at === place ? event.currentTarget.value : own)))
            }
          >
            {live ? (
              <>
                {KINDS.map((kind) => (
                  <optgroup key={kind} label={words.control.kinds[kind]}>
                    {catalog.groups
                      .filter(
                        (group) =>
                          group.kind === kind && (group.group === code || !codes.includes(group.group)),
                      )
                      .map((group) => (
                        <option key={group.group} value={group.group}>
                          {groupName(group)}
                        </option>
                      ))}
                  </optgroup>
                ))}
                <optgroup label={words.economy.economies}>
                  {others
                    .filter((other) => other === code || !codes.includes(other))
                    .map((other) => (
                      <option key={other} value={other}>
                        {catalog.economies[other]}
                      </option>
                    ))}
                </optgroup>
              </>
            ) : (
              <option value={code}>{nameOf(code)}</option>
            )}
          </select>
        </label>
      ))}
    </div>
  );
}
