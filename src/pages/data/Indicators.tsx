import { useDeferredValue, useMemo, useState } from 'react';
import type { PublishedFiles } from '../../answers/filed.ts';
import { folded } from '../../answers/folded.ts';
import { CONTEXT } from '../../catalog/types.ts';
import type { CoverageModel } from '../../figures/data/model.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Entry } from './Entry.tsx';
import { useDataWords } from './words.ts';

interface IndicatorsProps {
  model: CoverageModel;
  files: PublishedFiles;
}

/** Every indicator by area: what it is, who lacks it, where it comes from and its file; a box finds some by their names. */
export function Indicators({ model, files }: IndicatorsProps) {
  const { catalog, words } = useEnvironment();
  const own = useDataWords();
  const [typed, setTyped] = useState('');
  const wanted = folded(useDeferredValue(typed));
  const names = useMemo(
    () =>
      new Map(
        catalog.indicators.map(({ indicator, name, short }) => [
          indicator,
          folded(`${name} ${short} ${indicator}`),
        ]),
      ),
    [catalog],
  );
  const isWanted = (indicator: string) =>
    wanted.split(' ').every((word) => names.get(indicator)?.includes(word) ?? false);
  const found = catalog.indicators.filter(({ indicator }) => isWanted(indicator));
  const { group } = model;
  const context = { area: CONTEXT, short: words.overview.context };
  return (
    <section id="indicators" className="data">
      <h2>{own.sections.indicators}</h2>
      <p>{own.indicators.lead(group.kind === 'organisation' ? group.short : group.name)}</p>
      <label className="scripted">
        <span>{own.indicators.find}</span>
        <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p role="status" className="hint">
        {wanted !== '' && own.indicators.found(found.length)}
      </p>
      {[...catalog.areas, context].map(({ area, short }) => {
        const inArea = found.filter((each) => each.area === area);
        if (inArea.length === 0) return null;
        return (
          <details key={area} open={wanted === '' ? undefined : true}>
            <summary>
              <h3>{short}</h3> <span>{words.overview.indicatorCount(inArea.length)}</span>
            </summary>
            <ul className="entries">
              {inArea.map((indicator) => (
                <Entry
                  key={indicator.indicator}
                  indicator={indicator}
                  model={model}
                  file={files.indicators[indicator.indicator]}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
