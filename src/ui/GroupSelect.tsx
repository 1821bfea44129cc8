import type { Group } from '../catalog/catalog.ts';
import type { GroupKind } from '../catalog/types.ts';
import { useEnvironment } from './environment.tsx';
import { OwnGroup } from './OwnGroup.tsx';
import { useChosen } from './useChosen.ts';
import { useScripts } from './useScripts.ts';

const KINDS: readonly GroupKind[] = ['own', 'organisation', 'classification', 'income', 'region', 'world'];

interface GroupSelectProps {
  group: string;
  /** what a choice is called, where more than its name is to be said */
  text?: (name: string, group: string) => string;
  onChange: (group: string) => void;
}

/** What an organisation and an income class are called in a list of choices: their whole names are wider than a phone. */
const isShort = ({ kind }: Group): boolean => kind === 'organisation' || kind === 'income';

export function GroupSelect({ group, text, onChange }: GroupSelectProps) {
  const [chosen, choose] = useChosen(group, onChange);
  const { catalog, words } = useEnvironment();
  const scripts = useScripts();
  const nameOf = (each: Group) => {
    const name = isShort(each) ? each.short : each.name;
    return text === undefined ? name : text(name, each.group);
  };
  const ofKind = (kind: GroupKind): readonly Group[] =>
    catalog.groups.filter((each) => each.kind === kind && (scripts || each.group === chosen));
  return (
    <>
      <label>
        <span>{words.control.group}</span>
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
            <optgroup key={kind} label={words.control.kinds[kind]}>
              {ofKind(kind).map((each) => (
                <option key={each.group} value={each.group}>
                  {nameOf(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <OwnGroup group={chosen} onChange={choose} />
    </>
  );
}
