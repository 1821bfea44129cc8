import { useMemo } from 'react';
import type { PublishedWithin } from '../../answers/within.ts';
import type { Group } from '../../catalog/catalog.ts';
import {
  type DimensionAmong,
  dimensionSentence,
  dimensionTable,
  dividesTitle,
  type GroupDividesModel,
  groupDividesModel,
} from '../../figures/group/divides.ts';
import { sourcesOf } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

/** The divides inside the members, by each dimension that they are known by. */
export function Divides({ group, within }: { group: Group; within: PublishedWithin }) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const own = useGroupWords();
  const model = useMemo(() => groupDividesModel(catalog, within, group), [catalog, within, group]);
  const { dimensions, sources } = model;
  return (
    <Section
      id="divides"
      title={dividesTitle(environment, own, model)}
      measure={own.divides.measure}
      notes={dimensions.length === 0 ? [] : [own.divides.note]}
      sources={sourcesOf(catalog, sources)}
      later="folded"
    >
      {dimensions.map((each) => (
        <Dimension key={each.dimension} model={model} dimension={each} />
      ))}
    </Section>
  );
}

function Dimension({ model, dimension }: { model: GroupDividesModel; dimension: DimensionAmong }) {
  const environment = useEnvironment();
  const { words } = environment;
  const own = useGroupWords();
  const finding = dimensionSentence(environment, own, dimension);
  const table = dimensionTable(environment, own, model, dimension);
  return (
    <>
      <h3>{table.caption}</h3>
      {finding !== null && <p>{finding}</p>}
      <details>
        <summary>{words.figure.table}</summary>
        <Scrolled {...table} />
      </details>
    </>
  );
}
