import { Fragment, type ReactNode, useId, useState } from 'react';
import type { Source } from '../catalog/catalog.ts';
import { download } from './download.ts';
import { useEnvironment } from './environment.tsx';

interface FigureProps {
  /** a sentence with the finding */
  title: string;
  /** measure, unit, year */
  subtitle: string;
  /** years that differ, members missing, breaks */
  notes: readonly ReactNode[];
  sources: readonly Source[];
  /** the same as the drawing shows, in rows */
  table: ReactNode;
  /** the same rows as a file */
  csv: { readonly name: string; readonly text: () => string };
  embedHref?: string;
  children: ReactNode;
}

/** The frame of every figure: finding, measure, drawing, notes, source, and a menu of what can be done with it. */
export function Figure({ title, subtitle, notes, sources, table, csv, embedHref, children }: FigureProps) {
  const { words } = useEnvironment();
  const id = useId();
  const [tableOpen, setTableOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
  return (
    <figure aria-labelledby={`${id}-title`} className="figure">
      <div className="figure-head">
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          <p className="measure">{subtitle}</p>
        </div>
        <details className="menu">
          <summary aria-label={words.figure.menu}>
            <span aria-hidden="true">⋯</span>
          </summary>
          <ul>
            <li className="scripted">
              <button type="button" onClick={() => setTableOpen(true)}>
                {words.figure.table}
              </button>
            </li>
            <li className="scripted">
              <button type="button" onClick={() => download(csv.name, 'text/csv', csv.text())}>
                {words.figure.csv}
              </button>
            </li>
            <li className="scripted">
              <button type="button" onClick={copyLink}>
                {words.figure.link}
              </button>
            </li>
            {embedHref !== undefined && (
              <li>
                <a href={embedHref} data-reload="">
                  {words.figure.embed}
                </a>
              </li>
            )}
          </ul>
          <p role="status">{copied ? words.figure.copied : ''}</p>
        </details>
      </div>
      {children}
      <figcaption>
        {notes.length > 0 && (
          <ul className="notes">
            {notes.map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity but their place
              <li key={index}>{note}</li>
            ))}
          </ul>
        )}
        <div className="source">
          {words.labelled(words.figure.source, '')}
          <SourceList sources={sources} />
        </div>
        <details
          className="table"
          open={tableOpen}
          onToggle={(event) => setTableOpen(event.currentTarget.open)}
        >
          <summary>{words.figure.table}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section className="scroll" aria-labelledby={`${id}-title`} tabIndex={0}>
            {table}
          </section>
        </details>
      </figcaption>
    </figure>
  );
}

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
