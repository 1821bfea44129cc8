import { Fragment } from 'react';
import type { Source } from '../../catalog/catalog.ts';
import type { Words } from '../../words/types.ts';
import { useEnvironment } from '../environment.tsx';

/** More data sets than this are folded away behind their number. */
const SPELT = 3;

export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { words } = useEnvironment();
  if (sources.length > SPELT) {
    return (
      <details className="sources">
        <summary>{words.figure.dataSets(sources.length)}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source.source}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </details>
    );
  }
  return sources.map((source, index) => (
    <Fragment key={source.source}>
      {index > 0 && ' · '}
      <SourceLink source={source} />
    </Fragment>
  ));
}

function SourceLink({ source }: { source: Source }) {
  const { words } = useEnvironment();
  return (
    <>
      <bdi>
        <a href={source.url}>
          {source.publisher}, {source.title} ({source.edition})
        </a>
      </bdi>{' '}
      <bdi>{source.licence}</bdi>
      {source.redistribution === 'open' ? '' : ` (${words.figure.redistribution[source.redistribution]})`}
    </>
  );
}

/** All sources in a line, each with its licence, as a figure says them; where there are many, their number. */
export function sourceLine(words: Words, sources: readonly Source[]): string {
  const label = words.labelled(words.figure.source, '');
  if (sources.length > SPELT) return `${label}${words.figure.dataSets(sources.length)}`;
  const line = ({ publisher, title, edition, licence, redistribution }: Source) => {
    const terms = redistribution === 'open' ? '' : ` (${words.figure.redistribution[redistribution]})`;
    return `\u2068${publisher}, ${title} (${edition})\u2069 \u2068${licence}\u2069${terms}`;
  };
  return `${label}${sources.map(line).join(' · ')}`;
}

/** The sources as text, each with its licence; where there are many, the first ones and how many more. */
export function sourceTexts(words: Words, sources: readonly Source[]): string[] {
  const many = sources.length > SPELT;
  const named = sources
    .slice(0, many ? SPELT - 1 : SPELT)
    .map(({ publisher, title, edition, licence }) => `${publisher}, ${title} (${edition}), ${licence}`);
  return many ? [...named, words.share.moreDataSets(sources.length - SPELT + 1)] : named;
}
