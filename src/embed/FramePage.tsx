import type { ReactElement } from 'react';
import type { Source } from '../catalog/catalog.ts';
import { methodOf } from '../catalog/method.ts';
import { MOST_NAMED, sourceName } from '../catalog/sourceName.ts';
import type { Figure } from '../figures/figure.ts';
import { figureId } from '../figures/ref.ts';
import { ColourKey } from '../ui/ColourKey.tsx';
import { href, paths } from '../view/links.ts';
import type { Environment } from '../words/environment.ts';
import { datedGroups } from '../words/groups.ts';
import type { Words } from '../words/types.ts';

/** Widths in CSS pixels that a frame's figure is prerendered at; the style sheet shows the widest that fits, scaled up to the frame. */
export const FRAME_WIDTHS = [264, 392, 616] as const;

/** What the ids of a frame's drawings begin with. */
export const FIGURE_ID = 'figure';

/** The width of a drawing that does for all. */
export const WIDEST = Math.max(...FRAME_WIDTHS);

interface FramePageProps {
  environment: Environment;
  figure: Figure;
  /** the figure's data are published no more: this is the last version that contained them */
  vanished?: boolean;
}

/** A figure alone, for a frame in another page: it needs no script, and says where it is from. */
export function FramePage({ environment, figure, vanished = false }: FramePageProps) {
  const { catalog, words, base } = environment;
  const page = href(base, catalog.language, figure.page);
  const key = figure.key && <ColourKey items={figure.key} note={figure.keyNote} />;
  // As in its page, the key stands above what may be higher than the screen.
  const isHigh = figure.drawing?.fits === 'redrawn';
  return (
    <main className="embed" data-figure={figureId(figure.ref)}>
      <figure aria-labelledby="title">
        <h1 id="title">
          <a href={page}>{figure.title}</a>
        </h1>
        <p className="measure">{figure.measure}</p>
        <div role="status" className="notices">
          {vanished && <p className="notice">{words.share.vanished(catalog.version)}</p>}
        </div>
        <p className="failure" hidden>
          {words.share.viewFailed}
        </p>
        {isHigh && key}
        <div className="drawing">
          <Drawings drawing={figure.drawing} />
        </div>
        {!isHigh && key}
        <p className="summary">{figure.summary}</p>
        <figcaption>
          <ul className="notes">
            <Notes words={words} figure={figure} />
          </ul>
          {figure.beyond !== undefined && (
            <p className="beyond">
              <a href={page}>{figure.beyond}</a>
            </p>
          )}
          <p className="source">
            <Sources environment={environment} sources={figure.sources ?? []} page={page} />
          </p>
          <p className="foot">
            <Foot environment={environment} />
          </p>
        </figcaption>
      </figure>
    </main>
  );
}

/** One for each width: the style sheet shows the one that fits. */
const atEveryWidth = (draw: (width: number) => ReactElement) =>
  FRAME_WIDTHS.map((width) => (
    <div key={width} className={`at at-${width}`}>
      {draw(width)}
    </div>
  ));

/** A drawing for each width; one where it fits every width itself, with small ones in it for each. */
function Drawings({ drawing }: Pick<Figure, 'drawing'>) {
  if (drawing === null) return null;
  return drawing.fits === 'redrawn' ? (
    atEveryWidth((width) => drawing.at(width, { id: FIGURE_ID }))
  ) : (
    <div className={`at-${WIDEST}`}>
      {drawing.at(WIDEST, { id: FIGURE_ID, smaller: true, place: atEveryWidth })}
    </div>
  );
}

interface NotesProps {
  words: Words;
  figure: Pick<Figure, 'notes' | 'groups'>;
}

/** The figure's notes, and the dates of its lists of members, which a page says once for all of its figures. */
export function Notes({ words, figure: { notes, groups } }: NotesProps) {
  return [...notes, ...datedGroups(words, groups)].map((note) => <li key={note}>{note}</li>);
}

interface FootProps {
  environment: Environment;
  /** the figure is frozen: where today's is */
  today?: string;
}

/** Where the figure is from, and which data it shows. */
export function Foot({ environment: { catalog, words, base }, today }: FootProps) {
  return (
    <>
      <a href={href(base, catalog.language, paths.overview)}>{words.site.name}</a>
      {' · '}
      {words.figure.dataVersion(catalog.version, methodOf(catalog))}
      {today !== undefined && (
        <>
          {` (${words.share.frozen}) · `}
          <a href={today}>{words.share.todays}</a>
        </>
      )}
    </>
  );
}

interface SourcesProps {
  environment: Environment;
  sources: readonly Source[];
  page: string;
}

/** The data sets, each with its licence; where there are many, their number, which leads to the page that names them. */
export function Sources({ environment: { words }, sources, page }: SourcesProps) {
  const label = words.labelled(words.figure.source, '');
  if (sources.length > MOST_NAMED) {
    return (
      <>
        {label}
        <a href={page}>{words.figure.dataSets(sources.length)}</a>
      </>
    );
  }
  return (
    <>
      {label}
      {sources.map((source, index) => (
        <span key={source.source}>
          {index > 0 && ' · '}
          <bdi>
            <a href={source.url}>{sourceName(source)}</a>
          </bdi>{' '}
          <bdi>{source.licence}</bdi>
          {source.redistribution === 'open' ? '' : ` (${words.figure.redistribution[source.redistribution]})`}
        </span>
      ))}
    </>
  );
}
