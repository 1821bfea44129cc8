import { useEffect, useRef } from 'react';
import type { Source } from '../../catalog/catalog.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { factRows } from '../../figures/economy/rows.ts';
import { factsTitle, nameOf } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { CiteButton } from '../../ui/figure/CiteButton.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { downloadCsv, downloadExcel } from '../../ui/takeFile.ts';
import { useLater } from '../../ui/useLater.tsx';
import { decoded } from '../../view/decoded.ts';
import { FactsArea } from './FactsArea.tsx';

interface FactsProps {
  model: EconomyModel;
  sources: readonly Source[];
  carried: string;
}

/** Every indicator by area: newest value, how old, what its publisher says of it, where it stands, how it went. */
export function Facts({ model, sources, carried }: FactsProps) {
  const { fold, button } = useLater('folded', 'facts');
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { facts, economy, ranked, member } = model;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The browser opens what the address leads to in the page it loads, not in one that scripts draw anew.
    const fact = document.getElementById(decoded(location.hash.slice(1)));
    const section = fact?.closest('details') ?? null;
    if (fact === null || section === null || section.open || !place.current?.contains(section)) return;
    section.open = true;
    fact.scrollIntoView();
  }, []);
  const openAll = () => {
    for (const section of place.current?.querySelectorAll<HTMLDetailsElement>('details.area') ?? []) {
      section.open = true;
    }
  };
  const heads = [words.economy.rankIn(ranked.short), words.economy.rankIn(words.economy.world)] as const;
  const until = Math.max(...catalog.indicators.map(({ lastYear }) => lastYear));
  const file = { name: `meridian-${economy}`, rows: () => factRows(environment, model) };
  return (
    <section className="facts" aria-labelledby="facts" ref={place} {...fold}>
      <h2 id="facts">{factsTitle(environment, model)}</h2>
      {button}
      <p className="measure">{words.economy.factsMeasure}</p>
      <p className="scripted">
        <button type="button" onClick={openAll}>
          {words.economy.openFacts}
        </button>
      </p>
      {facts.map((inArea) => (
        <FactsArea
          key={inArea.area}
          facts={inArea}
          member={member}
          heads={heads}
          until={until}
          carried={carried}
        />
      ))}
      <div className="source">
        {words.labelled(words.figure.source, '')}
        <SourceList sources={sources} />
      </div>
      <div className="scripted">
        <button type="button" onClick={() => void downloadCsv(file)}>
          {words.economy.downloadFacts}
        </button>{' '}
        <button type="button" onClick={() => void downloadExcel(file, catalog.language)}>
          {words.figure.excel}
        </button>{' '}
        <CiteButton
          label={words.share.citeValues}
          title={words.labelled(nameOf(environment, economy), factsTitle(environment, model))}
          measure={words.economy.factsCited}
          sources={sources}
          name={`meridian-${economy}`}
        />
      </div>
    </section>
  );
}
