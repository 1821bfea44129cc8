import { useId, useState } from 'react';
import type { Language } from '../catalog/languages.ts';
import { membersOf } from '../catalog/members.ts';
import { formatOwnGroup, LONGEST_NAME, type Made, ownGroup, readOwnGroup } from '../view/ownGroup.ts';
import { ar } from '../words/members/ar.ts';
import { en } from '../words/members/en.ts';
import { fr } from '../words/members/fr.ts';
import type { MembersWords } from '../words/members/types.ts';
import { EconomyPicker } from './controls.tsx';
import { useEnvironment } from './environment.tsx';
import { Dialog } from './figure/Dialog.tsx';

interface OwnGroupDialogProps {
  /** that is shown */
  group: string;
  onChoose: (group: string) => void;
  onClose: () => void;
}

const WORDS: Readonly<Record<Language, MembersWords>> = { en, fr, ar };

/** A group in the making: the members of one group, those of them who are in another one too, and economies one by one. */
interface Making {
  /** '' where there is none */
  readonly of: string;
  readonly also: string;
  readonly economies: readonly string[];
  readonly name: string;
}

/** What readers choose in the box out of what the address says. */
function makingOf({ parts, name }: Made, isEconomy: (code: string) => boolean): Making {
  const [first] = parts.filter(([code = '']) => !isEconomy(code));
  const economies = parts.flatMap((part) => (part.length === 1 ? part.filter(isEconomy) : []));
  return { of: first?.[0] ?? '', also: first?.[1] ?? '', economies, name };
}

function madeOf({ of, also, economies, name }: Making): Made {
  const group = [of, also].filter((code) => code !== '');
  return { parts: [...(of === '' ? [] : [group]), ...economies.map((code) => [code])], name };
}

/** Makes a group that the data do not have: who is in it shows before it is taken. */
export function OwnGroupDialog({ group, onChoose, onClose }: OwnGroupDialogProps) {
  const { catalog } = useEnvironment();
  const words = WORDS[catalog.language];
  const isEconomy = (code: string) => Object.hasOwn(catalog.economies, code);
  const [making, setMaking] = useState(() => makingOf(readOwnGroup(catalog, group), isEconomy));
  const change = (some: Partial<Making>) => setMaking({ ...making, ...some });
  const own = ownGroup(catalog, formatOwnGroup(madeOf(making)));
  const id = useId();
  return (
    <Dialog title={words.heading} className="own-group" onClose={onClose}>
      {(close) => (
        <>
          <p>{words.lead}</p>
          <GroupOf label={words.of} none={words.nobody} value={making.of} onChange={(of) => change({ of })} />
          <GroupOf
            label={words.also}
            none={words.any}
            value={making.also}
            disabled={making.of === ''}
            onChange={(also) => change({ also })}
          />
          <EconomyPicker
            label={words.more}
            chosen={making.economies}
            among={Object.keys(catalog.economies)}
            most={Object.keys(catalog.economies).length}
            onChange={(economies) => change({ economies })}
          />
          <label>
            <span>{words.name}</span>
            <input
              type="text"
              dir="auto"
              maxLength={LONGEST_NAME}
              placeholder={words.unnamed}
              value={making.name}
              onChange={({ currentTarget: { value } }) => change({ name: value })}
            />
          </label>
          <p id={id} role="status">
            {own === null
              ? words.none
              : `${words.count(own.group.members.length)} ${membersOf(catalog, own.group)
                  .map((economy) => catalog.economies[economy])
                  .join(' · ')}`}
          </p>
          <p>
            <button
              type="button"
              disabled={own === null}
              aria-describedby={id}
              onClick={() => {
                if (own === null) return;
                close();
                onChoose(own.group.group);
              }}
            >
              {words.show}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

interface GroupOfProps {
  label: string;
  none: string;
  value: string;
  disabled?: boolean;
  onChange: (group: string) => void;
}

function GroupOf({ label, none, value, disabled, onChange }: GroupOfProps) {
  const { catalog } = useEnvironment();
  return (
    <label>
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {catalog.groups
          .filter(({ kind }) => kind !== 'own')
          .map(({ group, name }) => (
            <option key={group} value={group}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
