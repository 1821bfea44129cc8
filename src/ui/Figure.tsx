import { type ReactNode, useId, useRef, useState } from 'react';
import type { Source } from '../catalog/catalog.ts';
import { pngOf } from '../export/png.ts';
import { download } from './download.ts';
import { useEnvironment } from './environment.tsx';
import { Menu } from './figure/Menu.tsx';
import { pictureOfFigure } from './figure/picture.ts';
import { SourceList, sourceTexts } from './figure/Sources.tsx';

export { SourceList } from './figure/Sources.tsx';

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
  /** false where the figure is no drawing */
  picture?: boolean;
  children: ReactNode;
}

/** The frame of every figure: finding, measure, drawing, notes, source, and a menu of what can be done with it. */
export function Figure(props: FigureProps) {
  const { title, subtitle, notes, sources, table, csv, embedHref, picture = true, children } = props;
  const { catalog, words } = useEnvironment();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const [tableOpen, setTableOpen] = useState(false);
  const [status, setStatus] = useState('');
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setStatus(words.figure.copied);
  };
  const drawn = (figure: HTMLElement) =>
    pictureOfFigure(figure, {
      language: catalog.language,
      title,
      subtitle,
      sources: { label: words.labelled(words.figure.source, '').trim(), items: sourceTexts(words, sources) },
      origin: words.figure.meridian(catalog.version),
      address: location.href,
    });
  const name = (ending: string) => csv.name.replace(/\.csv$/, ending);
  const downloadSvg = () => {
    if (place.current !== null) download(name('.svg'), 'image/svg+xml', drawn(place.current).svg);
  };
  const downloadPng = async () => {
    if (place.current === null) return;
    try {
      download(name('.png'), 'image/png', await pngOf(drawn(place.current)));
    } catch {
      setStatus(words.share.pictureFailed);
    }
  };
  const actions: readonly (readonly [string, () => void])[] = [
    [words.figure.table, () => setTableOpen(true)],
    [words.figure.csv, () => download(csv.name, 'text/csv', csv.text())],
    ...(picture
      ? ([
          [words.share.svg, downloadSvg],
          [words.share.png, downloadPng],
        ] as const)
      : []),
    [words.figure.link, copyLink],
  ];
  return (
    <figure aria-labelledby={`${id}-title`} className="figure" ref={place}>
      <div className="figure-head">
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          <p className="measure">{subtitle}</p>
        </div>
        <Menu status={status}>
          {actions.map(([label, act]) => (
            <li key={label} className="scripted">
              <button type="button" onClick={act}>
                {label}
              </button>
            </li>
          ))}
          {embedHref !== undefined && (
            <li>
              <a href={embedHref} data-reload="">
                {words.figure.embed}
              </a>
            </li>
          )}
        </Menu>
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
