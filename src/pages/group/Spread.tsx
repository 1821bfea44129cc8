import { useMemo } from 'react';
import type { PublishedChanges, PublishedHistory, PublishedScores } from '../../answers/published.ts';
import type { Group } from '../../catalog/catalog.ts';
import {
  convergenceTable,
  spreadGiven,
  spreadNotes,
  spreadTitle,
  yearsTable,
} from '../../figures/group/spread.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

interface SpreadProps {
  group: Group;
  scores: PublishedScores;
  changes: PublishedChanges;
  history: PublishedHistory;
}

/** How far apart members are, whether they converge, and since when it is measured. */
export function Spread({ group, scores, changes, history }: SpreadProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const own = useGroupWords();
  const given = useMemo(
    () => spreadGiven(catalog, { scores, changes, history }, group),
    [catalog, group, scores, changes, history],
  );
  const title = spreadTitle(environment, own, given);
  const table = convergenceTable(environment, own, given);
  const years = yearsTable(environment, own, given);
  if (title === null || table === null) return null;
  return (
    <Section
      id="spread"
      title={title}
      measure={own.spread.measure(String(changes.from), String(changes.to))}
      notes={spreadNotes(environment, own, given)}
      later="folded"
    >
      <Scrolled {...table} />
      {years !== null && (
        <details>
          <summary>{years.caption}</summary>
          <p>{own.spread.yearsNote}</p>
          <Scrolled {...years} />
        </details>
      )}
    </Section>
  );
}
