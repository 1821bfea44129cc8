import { useMemo } from 'react';
import { type Finding, findings } from '../../answers/findings.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Group } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { findingSentence } from '../../figures/scores/findingWords.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { AnswerSource } from '../answers.ts';
import { useChanges } from '../movers/useChanges.ts';

interface FindingsProps {
  source: AnswerSource;
  scores: PublishedScores;
  group: Group;
  /** search part of links to other pages */
  carried: string;
}

/** What stands out of a group, in sentences, each with the way to where it can be seen; and the ways to the areas. */
export function Findings({ source, scores, group, carried }: FindingsProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { changes } = useChanges(source, changeFrom(catalog, scores.year), scores.year);
  const found = useMemo(
    () =>
      findings({
        members: byName(catalog, group.members),
        scores,
        changes,
        incomes: new Map(
          catalog.groups
            .filter(({ kind }) => kind === 'income')
            .map((income) => [income.group, income.members]),
        ),
      }),
    [catalog, scores, changes, group],
  );
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings">{words.area.findings.heading(group.short, String(scores.year))}</h2>
      <ul>
        {found.map((finding) => (
          <li key={finding.kind}>
            <h3>{words.area.findings.kinds[finding.kind]}</h3>
            <p>{findingSentence(environment, group, finding)}</p>
            <p className="to">
              {waysTo(environment, finding).map(({ path, name }) => (
                <a key={path} href={href(base, catalog.language, path, carried)}>
                  {name}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <nav aria-labelledby="areas">
        <span id="areas">{words.area.areas}</span>
        {catalog.areas.map(({ area, short }) => (
          <a key={area} href={href(base, catalog.language, paths.area(area), carried)}>
            {short}
          </a>
        ))}
      </nav>
    </section>
  );
}

interface Way {
  readonly path: string;
  readonly name: string;
}

/** The pages on which a finding can be seen. */
function waysTo({ catalog }: Environment, finding: Finding): readonly Way[] {
  const economy = (code: string): Way => ({
    path: paths.economy(code),
    name: catalog.economies[code] ?? code,
  });
  const area = (column: string): Way => ({
    path: paths.area(column),
    name: catalog.areas.find((each) => each.area === column)?.short ?? column,
  });
  switch (finding.kind) {
    case 'standing':
      return [area(finding.best.column), area(finding.worst.column)];
    case 'outlier':
    case 'mover':
      return [economy(finding.economy)];
    case 'spread':
      return [area(finding.column)];
  }
}
