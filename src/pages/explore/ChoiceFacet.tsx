import { useState } from 'react';
import type { Facet } from '../../questions/filter.ts';
import { useEnvironment } from '../rows/environment.ts';
import type { Counted } from './asked.ts';

export interface ChoiceGroup {
  /** null: no heading over these choices */
  readonly heading: string | null;
  readonly choices: readonly { readonly code: string; readonly name: string }[];
}

/** Longer lists leave out what would leave no row. */
const LONG = 15;

interface ChoiceFacetProps {
  facet: Facet;
  groups: readonly ChoiceGroup[];
  chosen: readonly string[];
  /** what holds where nothing is chosen; left out: everything */
  unchosen?: string | undefined;
  counted: Counted;
  /** undefined: everything */
  onChange: (chosen: readonly string[] | undefined) => void;
}

/** A list to choose any of, each choice with the rows it would leave; folded until somebody chooses. */
export function ChoiceFacet({ facet, groups, chosen, unchosen, counted, onChange }: ChoiceFacetProps) {
  const { words, numbers } = useEnvironment();
  const [open, setOpen] = useState(false);
  const label = words.explore.facet[facet];
  const isLong = groups.reduce((sum, { choices }) => sum + choices.length, 0) > LONG;
  const shown = groups
    .map(({ heading, choices }) => ({
      heading,
      choices: choices.filter(
        ({ code }) => !isLong || chosen.includes(code) || counted.rowsOf(facet, code) !== 0,
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
  const only = groups.flatMap(({ choices }) => choices).find(({ code }) => code === chosen[0]);
  const state =
    chosen.length === 0
      ? (unchosen ?? words.explore.everything)
      : chosen.length === 1
        ? (only?.name ?? '')
        : words.explore.chosen(chosen.length);
  const changed = (next: readonly string[]) => onChange(next.length === 0 ? undefined : next);
  const toggle = (code: string) =>
    changed(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span className="count">{state}</span>
      </summary>
      {open && (
        <fieldset className="choices">
          <legend className="unseen">{label}</legend>
          {chosen.length > 0 && (
            <button type="button" aria-label={words.explore.clear(label)} onClick={() => onChange(undefined)}>
              {words.explore.lift}
            </button>
          )}
          {unchosen !== undefined && (
            <WholeGroup
              heading={words.explore.all}
              codes={groups.flatMap(({ choices }) => choices.map(({ code }) => code))}
              chosen={chosen}
              onChange={changed}
            />
          )}
          {shown.map(({ heading, choices }) => (
            <div key={heading ?? ''}>
              {heading !== null && (
                <WholeGroup
                  heading={heading}
                  codes={choices.map(({ code }) => code)}
                  chosen={chosen}
                  onChange={changed}
                />
              )}
              {choices.map(({ code, name }) => {
                const rows = counted.rowsOf(facet, code);
                return (
                  <label key={code} className="choice">
                    <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
                    <span>{name}</span>
                    {rows !== undefined && <span className="count">{numbers.value(rows, 0)}</span>}
                  </label>
                );
              })}
            </div>
          ))}
        </fieldset>
      )}
    </details>
  );
}

interface WholeGroupProps {
  heading: string;
  codes: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** The heading over some choices, which takes all of them at once, or none. */
function WholeGroup({ heading, codes, chosen, onChange }: WholeGroupProps) {
  const { words } = useEnvironment();
  const taken = codes.filter((code) => chosen.includes(code)).length;
  const all = taken === codes.length;
  const others = chosen.filter((code) => !codes.includes(code));
  return (
    <label className="choice heading">
      <input
        type="checkbox"
        aria-label={words.labelled(heading, words.explore.everything)}
        checked={all}
        ref={(box) => {
          if (box !== null) box.indeterminate = taken > 0 && !all;
        }}
        onChange={() => onChange(all ? others : [...others, ...codes])}
      />
      <span>{heading}</span>
    </label>
  );
}
