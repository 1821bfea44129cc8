import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LevelMatch } from '../../answers/levels.ts';
import type { PublishedPolicies } from '../../answers/policies.ts';
import { nameOf } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { LevelWords } from '../../words/level/types.ts';
import { type AnswerSource, instrumentsQuery, policiesQuery } from '../answers.ts';

interface InPlaceProps {
  source: AnswerSource;
  said: LevelWords;
  /** of the indicator: facts of other areas say nothing here */
  area: string;
  match: LevelMatch;
  own: { readonly economy: string; readonly policies: PublishedPolicies };
}

/** Dated facts of who is ahead, of the years in which it went ahead, that no source lists for the learner. */
export function InPlace({ said, match, ...given }: InPlaceProps) {
  const environment = useEnvironment();
  const [isOpen, setOpen] = useState(false);
  const name = nameOf(environment, match.economy);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{said.inPlace(name, String(match.before[0]), String(match.after[0]))}</summary>
      {isOpen && <Facts {...given} said={said} match={match} />}
    </details>
  );
}

function Facts({ source, said, area, match, own }: InPlaceProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { economy } = match;
  const instruments = useQuery(instrumentsQuery(source, catalog.language));
  const other = useQuery(policiesQuery(source, economy));
  if (instruments.data === undefined || other.data === undefined) {
    const failed = instruments.isError || other.isError;
    return <p role="status">{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  const inArea = new Map(
    instruments.data.instruments
      .filter((each) => each.area === area)
      .map(({ instrument, name }) => [instrument, name] as const),
  );
  const has = new Set(own.policies.facts.map(({ instrument }) => instrument));
  const [from, to] = [match.before[0], match.after[0]];
  const facts = other.data.facts.filter(
    ({ instrument, year }) =>
      inArea.has(instrument) && !has.has(instrument) && year !== undefined && year > from && year <= to,
  );
  const learner = nameOf(environment, own.economy);
  if (facts.length === 0) return <p>{said.nothing(learner)}</p>;
  return (
    <>
      <p className="measure">{said.inPlaceNote(learner)}</p>
      <ul>
        {facts.map(({ instrument, year, title, link }) => {
          const name = inArea.get(instrument) ?? instrument;
          const shown = <bdi>{title ?? name}</bdi>;
          return (
            <li key={`${instrument} ${year} ${title} ${link}`}>
              {words.labelled(String(year), '')}
              {link === undefined ? (
                shown
              ) : (
                <a href={link} rel="noopener noreferrer">
                  {shown}
                </a>
              )}{' '}
              {title !== undefined && <span className="muted">{name}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
