import { Fragment, useId, useState } from 'react';
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

/** A group in the making: members of groups, of which some may have to be in others too, and economies one by one. */
interface Making {
  /** each the codes whose common members count; the last may have none */
  readonly groups: readonly (readonly string[])[];
  readonly economies: readonly string[];
  readonly name: string;
}

/** What readers choose in the box out of what the address says: all of it, for what it does not show would be lost. */
function makingOf({ parts, name }: Made, isEconomy: (code: string) => boolean): Making {
  const isOne = (part: readonly string[]) => part.length === 1 && part.every(isEconomy);
  const groups = parts.filter((part) => !isOne(part));
  return {
    groups: groups.length === 0 ? [[]] : groups,
    economies: parts.filter(isOne).flat(),
    name,
  };
}

function madeOf({ groups, economies, name }: Making): Made {
  const parts = groups.filter((codes) => codes.length > 0);
  return { parts: [...parts, ...economies.map((code) => [code])], name };
}

/** The same codes with one in place of another; '' takes it away. */
const withCode = (codes: readonly string[], at: number, code: string): readonly string[] =>
  [...codes.slice(0, at), code, ...codes.slice(at + 1)].filter((each) => each !== '');

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
          {making.groups.map((codes, part) => {
            const put = (at: number) => (code: string) =>
              change({ groups: making.groups.with(part, withCode(codes, at, code)) });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
              <Fragment key={part}>
                <GroupOf label={words.of} none={words.nobody} value={codes[0] ?? ''} onChange={put(0)} />
                {[...codes.slice(1), ...(codes.length < 2 ? [''] : [])].map((code, at) => (
                  <GroupOf
                    // biome-ignore lint/suspicious/noArrayIndexKey: so is a code in it
                    key={at}
                    label={words.also}
                    none={words.any}
                    value={code}
                    disabled={codes.length === 0}
                    onChange={put(at + 1)}
                  />
                ))}
              </Fragment>
            );
          })}
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
        {Object.hasOwn(catalog.economies, value) && <option value={value}>{catalog.economies[value]}</option>}
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
