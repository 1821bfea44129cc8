import type { PublishedHeld } from '../../answers/held.ts';
import type { PublishedInstruments } from '../../answers/policies.ts';
import type { PublishedWithin } from '../../answers/within.ts';
import type { Group } from '../../catalog/catalog.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { Coverage } from './Coverage.tsx';
import { Divides } from './Divides.tsx';
import { Instruments } from './Instruments.tsx';

interface LowerProps {
  group: Group;
  model: ScoresModel;
  within: PublishedWithin | null;
  instruments: PublishedInstruments | null;
  held: PublishedHeld | null;
  carried: string;
}

/** What lies far down the page of a group: instruments, divides, missing data. */
export function Lower({ group, model, within, instruments, held, carried }: LowerProps) {
  return (
    <>
      {within !== null && instruments !== null && (
        <Instruments group={group} within={within} instruments={instruments} />
      )}
      {within !== null && <Divides group={group} within={within} />}
      {held !== null && <Coverage model={model} held={held} carried={carried} />}
    </>
  );
}
