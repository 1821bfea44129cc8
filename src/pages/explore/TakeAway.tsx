import { useState } from 'react';
import type { Engine } from '../../engine/types.ts';
import { useOrigin } from '../../ui/useOrigin.ts';
import { exploreParameters } from '../../view/explore.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { useEnvironment } from '../rows/environment.ts';
import { Formats } from '../rows/Formats.tsx';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { type Table, useProvenance } from './asked.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { FileChoices } from './FileChoices.tsx';
import type { Chosen } from './model.ts';
import { type FileOptions, useFile } from './useFile.ts';

interface TakeAwayProps {
  view: Chosen;
  engine: Engine;
  table: Table;
  /** another table is on its way: this one is no longer what was chosen */
  busy: boolean;
}

/** Exactly the rows, columns and order of the table, as a file, as code, as a link, as a citation. */
export function TakeAway({ view, engine, table, busy }: TakeAwayProps) {
  const environment = useEnvironment();
  const { catalog, numbers, base } = environment;
  const takeAway = takeAwayWords(catalog.language);
  const origin = useOrigin();
  const parameters = exploreParameters(catalog);
  const linkTo = (own: Chosen) =>
    `${origin}${href(base, catalog.language, paths.explore, formatView(parameters, own))}`;
  const [options, setOptions] = useState<FileOptions>({
    delimiter: ',',
    mark: false,
    heads: 'usual',
    packed: false,
    openOnly: false,
  });
  const set = (change: Partial<FileOptions>) => setOptions({ ...options, ...change });
  const { data: sources = [] } = useProvenance(engine, table.params);
  const { state, slow, save, stop } = useFile(environment, { view, engine, table, origin, linkTo });
  const closed = sources
    .filter(({ redistribution }) => redistribution !== 'open')
    .reduce((sum, { observations }) => sum + observations, 0);
  const mayLeaveOut = closed > 0 && closed < table.observations;
  return (
    <section className="take-away" id="take-away" aria-label={takeAway.download}>
      <h2>{takeAway.save}</h2>
      {closed > 0 && (
        <p className="notices">
          {takeAway.closed(closed, numbers.value(closed, 0))}{' '}
          {mayLeaveOut && (
            <label className="choice">
              <input
                type="checkbox"
                checked={options.openOnly}
                onChange={() => set({ openOnly: !options.openOnly })}
              />
              <span>{takeAway.openOnly}</span>
            </label>
          )}
        </p>
      )}
      <Formats
        state={state}
        slow={slow}
        busy={busy}
        onSave={(format) => save(format, { ...options, openOnly: options.openOnly && mayLeaveOut })}
        onStop={stop}
      />
      <FileChoices options={options} onChange={set} />
      <Elsewhere view={view} table={table} sources={sources} origin={origin} link={linkTo(view)} />
    </section>
  );
}
