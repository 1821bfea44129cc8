import { useState } from 'react';
import { inPython, inR } from '../../export/copyAs.ts';
import type { Provenance } from '../../questions/provenance.ts';
import { CiteButton } from '../../ui/figure/CiteButton.tsx';
import { CopyField } from '../../ui/figure/CopyField.tsx';
import { useEnvironment } from '../rows/environment.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { sqlOf } from './about.ts';
import { activeFilters } from './active.ts';
import type { Table } from './asked.ts';
import type { Chosen } from './model.ts';

interface ElsewhereProps {
  view: Chosen;
  table: Table;
  sources: readonly Provenance[];
  /** scheme and host */
  origin: string;
  /** absolute address of the view */
  link: string;
}

/** The selection for other tools: the same statement over the same files, a link, a citation. */
export function Elsewhere({ view, table, sources, origin, link }: ElsewhereProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const takeAway = takeAwayWords(catalog.language);
  const [open, setOpen] = useState(false);
  const sql = open ? sqlOf(table.params, origin, base) : '';
  const filters = activeFilters(environment, view);
  return (
    <>
      <details className="facet elsewhere" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{takeAway.elsewhere}</summary>
        {open && (
          <>
            <p className="hint">{takeAway.elsewhereNote}</p>
            <CopyField label="SQL (DuckDB)" value={sql} code />
            <CopyField label="R" value={inR(sql)} code />
            <CopyField label="Python" value={inPython(sql)} code />
            <CopyField label={takeAway.link} value={link} code />
          </>
        )}
      </details>
      <CiteButton
        label={takeAway.cite}
        title={takeAway.title(table.observations, numbers.value(table.observations, 0))}
        measure={
          filters.length === 0 ? words.explore.everything : filters.map(({ text }) => text).join(' · ')
        }
        sources={sources.flatMap(({ source }) => catalog.sources.filter((each) => each.source === source))}
        address={link}
        name="meridian-selection"
      />
    </>
  );
}
