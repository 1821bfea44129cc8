import { useMemo, useState } from 'react';
import type { PublishedInstruments } from '../../answers/policies.ts';
import type { PublishedWithin } from '../../answers/within.ts';
import type { Group } from '../../catalog/catalog.ts';
import { areaName } from '../../figures/economy/words.ts';
import {
  countsTable,
  type InstrumentsInArea,
  type InstrumentsModel,
  instrumentsModel,
  whoTable,
} from '../../figures/group/instruments.ts';
import { sourcesOf } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { useScripts } from '../../ui/useScripts.ts';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

interface InstrumentsProps {
  group: Group;
  within: PublishedWithin;
  instruments: PublishedInstruments;
}

/** Laws, strategies, authorities and systems among the members: how many have which, and, when asked, who. */
export function Instruments({ group, within, instruments }: InstrumentsProps) {
  const environment = useEnvironment();
  const own = useGroupWords();
  const model = useMemo(
    () => instrumentsModel(within.instruments, instruments, group),
    [within, instruments, group],
  );
  return (
    <Section
      id="instruments"
      title={own.instruments.title(group.short, { n: model.widespread, of: model.of })}
      measure={own.instruments.measure}
      notes={[own.instruments.unknown, own.instruments.links]}
      sources={sourcesOf(environment.catalog, model.sources)}
      later="folded"
    >
      {model.areas.map((inArea) => (
        <div key={inArea.area}>
          <Scrolled {...countsTable(environment, own, model, inArea)} />
          <Who model={model} inArea={inArea} />
        </div>
      ))}
    </Section>
  );
}

/** Which member has which: a table for who asks, too large to stand in every page. */
function Who({ model, inArea }: { model: InstrumentsModel; inArea: InstrumentsInArea }) {
  const environment = useEnvironment();
  const own = useGroupWords();
  const [isOpen, setOpen] = useState(false);
  if (!useScripts()) return null;
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{own.instruments.who(areaName(environment, inArea.area))}</summary>
      {isOpen && <Scrolled {...whoTable(environment, own, model, inArea)} />}
    </details>
  );
}
