import type { Environment } from '../../ui/environment.tsx';
import { href, paths } from '../../ui/links.ts';
import type { EmbedFigure } from './figure.ts';
import { type FigureRef, figureId } from './refs.ts';

/** Widths in CSS pixels that an embed is prerendered at; the style sheet shows the widest that fits, scaled up to the frame. */
export const EMBED_WIDTHS = [264, 392, 616] as const;

/** More data sets than this are counted, not named. */
const SPELT = 3;

interface EmbedPageProps {
  environment: Environment;
  id: FigureRef;
  figure: EmbedFigure;
}

/** A figure alone, for a frame in another page: it needs no script, and says where it is from. */
export function EmbedPage({ environment, id, figure }: EmbedPageProps) {
  const { catalog, words, base } = environment;
  const page = href(base, catalog.language, figure.page);
  return (
    <main className="embed" data-figure={figureId(id)}>
      <figure aria-labelledby="title">
        <h1 id="title">
          <a href={page}>{figure.title}</a>
        </h1>
        <p className="measure">{figure.measure}</p>
        <div role="status" className="notices" />
        <p className="failure">{words.share.viewFailed}</p>
        <div className="drawing">
          {EMBED_WIDTHS.map((width) => (
            <div key={width} className={`at at-${width}`}>
              {figure.draw(width)}
            </div>
          ))}
        </div>
        <p className="summary">{figure.summary}</p>
        <figcaption>
          <ul className="notes">
            {figure.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p className="source">
            {words.labelled(words.figure.source, '')}
            <Sources environment={environment} figure={figure} page={page} />
          </p>
          <p className="foot">
            <a href={href(base, catalog.language, paths.overview)}>{words.site.name}</a> ·{' '}
            {words.figure.dataVersion(catalog.version)}
          </p>
        </figcaption>
      </figure>
    </main>
  );
}

interface SourcesProps extends Omit<EmbedPageProps, 'id'> {
  page: string;
}

/** The data sets, each with its licence; where there are many, their number, which leads to the page that names them. */
export function Sources({ environment, figure: { sources }, page }: SourcesProps) {
  const { words } = environment;
  if (sources.length > SPELT) return <a href={page}>{words.figure.dataSets(sources.length)}</a>;
  return sources.map(({ source, url, publisher, title, edition, licence, redistribution }, index) => (
    <span key={source}>
      {index > 0 && ' · '}
      <bdi>
        <a href={url}>{`${publisher}, ${title} (${edition})`}</a>
      </bdi>{' '}
      <bdi>{licence}</bdi>
      {redistribution === 'open' ? '' : ` (${words.figure.redistribution[redistribution]})`}
    </span>
  ));
}
