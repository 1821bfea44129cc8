import { Fragment } from 'react';
import type { Source } from '../../catalog/catalog.ts';
import { MOST_NAMED, sourceName } from '../../catalog/sourceName.ts';
import type { Words } from '../../words/types.ts';
import { useEnvironment } from '../environment.tsx';

/** Data sets as links, each with its licence; where there are many, folded away behind their number. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { words } = useEnvironment();
  if (sources.length > MOST_NAMED) {
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
        <a href={source.url}>{sourceName(source)}</a>
      </bdi>{' '}
      <bdi>{source.licence}</bdi>
      {source.redistribution === 'open' ? '' : ` (${words.figure.redistribution[source.redistribution]})`}
    </>
  );
}

/** All sources in a line, each with its licence, as a figure says them; where there are many, their number. */
export function sourceLine(words: Words, sources: readonly Source[]): string {
  const label = words.labelled(words.figure.source, '');
  if (sources.length > MOST_NAMED) return `${label}${words.figure.dataSets(sources.length)}`;
  const line = (source: Source) => {
    const { licence, redistribution } = source;
    const terms = redistribution === 'open' ? '' : ` (${words.figure.redistribution[redistribution]})`;
    return `\u2068${sourceName(source)}\u2069 \u2068${licence}\u2069${terms}`;
  };
  return `${label}${sources.map(line).join(' · ')}`;
}

/** The sources as text, each with its licence; where there are many, the first ones and how many more. */
export function sourceTexts(words: Words, sources: readonly Source[]): string[] {
  const many = sources.length > MOST_NAMED;
  const named = sources
    .slice(0, many ? MOST_NAMED - 1 : MOST_NAMED)
    .map((source) => `${sourceName(source)}, ${source.licence}`);
  return many ? [...named, words.share.moreDataSets(sources.length - MOST_NAMED + 1)] : named;
}
