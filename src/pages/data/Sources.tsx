import type { HeldSource, PublishedHeld } from '../../answers/held.ts';
import type { Source } from '../../catalog/catalog.ts';
import type { Redistribution } from '../../catalog/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { English } from './English.tsx';
import { useDataWords } from './words.ts';

/** From the freest to the least free. */
const TERMS: readonly Redistribution[] = ['open', 'non-commercial', 'terms-unclear'];

/** The data sets by what may be done with them. */
export function Sources({ held }: { held: PublishedHeld }) {
  const { catalog, words } = useEnvironment();
  const own = useDataWords();
  return (
    <section id="sources" className="data">
      <h2>{own.sections.sources}</h2>
      <p>
        {own.sources.lead} {own.inEnglish}
      </p>
      {TERMS.map((terms) => {
        const sources = catalog.sources.filter(({ redistribution }) => redistribution === terms);
        if (sources.length === 0) return null;
        const { name, text } = own.sources.terms[terms];
        const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
        return (
          <details key={terms} id={`terms-${terms}`}>
            <summary>
              <h3>{name}</h3>{' '}
              <span>
                {words.labelled(words.figure.dataSets(sources.length), '')}
                <English>{publishers.join(' · ')}</English>
              </span>
            </summary>
            <p>{text}</p>
            <ul className="entries">
              {sources.map((source) => (
                <Entry key={source.source} source={source} facts={held.sources[source.source]} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** One data set: whose it is, its edition and terms, and what comes from it. */
function Entry({ source, facts }: { source: Source; facts: HeldSource | undefined }) {
  const { words } = useEnvironment();
  const own = useDataWords();
  const { publisher, title, edition, licence, url } = source;
  const known = (text: string | undefined) =>
    text === undefined || text === '' ? own.unknown : <English>{text}</English>;
  const lines = [
    [own.sources.next, known(facts?.next)],
    [own.sources.licence, known(licence)],
    [own.sources.retrieved, known(facts?.retrieved)],
    [own.sources.gives, <Gives key="gives" source={source.source} facts={facts} />],
    [own.sources.cite, known(facts?.citation)],
  ] as const;
  return (
    <li id={`source-${source.source}`}>
      <h4>
        <a href={url}>
          <English>{`${publisher}: ${title} (${edition})`}</English>
        </a>
      </h4>
      {lines.map(([label, text]) => (
        <p key={label}>
          <b>{words.labelled(label, '').trimEnd()}</b> {text}
        </p>
      ))}
    </li>
  );
}

/** What comes from a data set: its indicators by their short names, and what else. */
function Gives({ source, facts }: { source: string; facts: HeldSource | undefined }) {
  const { catalog, words } = useEnvironment();
  const { sources } = useDataWords();
  const indicators = catalog.indicators.filter((each) => each.source === source);
  const { policies = 0, targets = 0, groups = 0 } = facts ?? {};
  const parts = [
    ...(policies > 0 ? [sources.policies(policies)] : []),
    ...(targets > 0 ? [sources.targets(targets)] : []),
    ...(groups > 0 ? [sources.groups(groups)] : []),
  ];
  return (
    <>
      {parts.join(' · ')}
      {indicators.length > 0 && (
        <>
          {parts.length > 0 && ' · '}
          {words.labelled(
            words.overview.indicatorCount(indicators.length),
            indicators.map(({ short }) => short).join(' · '),
          )}
        </>
      )}
    </>
  );
}
