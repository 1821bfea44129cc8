import { useMemo } from 'react';
import type { PublishedHeld } from '../../answers/held.ts';
import { groupCoverage, lackingTable } from '../../figures/group/coverage.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { href, paths } from '../../view/links.ts';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

interface CoverageProps {
  model: ScoresModel;
  held: PublishedHeld;
  carried: string;
}

/** Who lacks data for a score, and which scores that costs. */
export function Coverage({ model, held, carried }: CoverageProps) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const own = useGroupWords();
  const coverage = useMemo(() => groupCoverage(catalog, held, model), [catalog, held, model]);
  const { group, typical, of, year, lacking, without } = coverage;
  return (
    <Section
      id="coverage"
      title={own.coverage.title(group.short, { n: without, of: group.members.length })}
      measure={own.coverage.lead({ n: typical, of }, String(year))}
      notes={[own.coverage.complete(group.members.length - lacking.length)]}
      later="folded"
    >
      {lacking.length > 0 && <Scrolled {...lackingTable(environment, own, coverage, model)} />}
      <p>
        <a href={`${href(base, catalog.language, paths.data, carried)}#members`}>{own.coverage.more}</a>
      </p>
    </Section>
  );
}
