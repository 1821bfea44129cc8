import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Group, Source } from '../catalog/catalog.ts';
import { methodOf } from '../catalog/method.ts';
import type { FigureRows } from '../figures/figure.ts';
import { href, paths, STUDIO_PATH } from '../view/links.ts';
import { datedGroups } from '../words/groups.ts';
import { download } from './download.ts';
import { useEnvironment } from './environment.tsx';
import { citedHere } from './figure/cited.ts';
import { Menu } from './figure/Menu.tsx';
import { SourceList, sourceTexts } from './figure/Sources.tsx';
import { downloadCsv, downloadExcel, takeAway } from './takeFile.ts';
import { KEPT, useKept } from './useKept.ts';
import { type Fold, useLater } from './useLater.tsx';

export { SourceList } from './figure/Sources.tsx';

type FigureFile = FigureRows['file'];

interface FigureProps {
  /** a sentence with the finding */
  title: string;
  /** measure, unit, year */
  subtitle: string;
  /** years that differ, members missing, breaks */
  notes: readonly ReactNode[];
  /** whose lists of members have dates that the figure takes along */
  groups?: readonly Group[];
  sources: readonly Source[];
  /** the same as the drawing shows, in rows; null where the figure is a table itself */
  table: ReactNode;
  /** the same rows as a file, whose name is without its ending */
  file: FigureFile;
  /** the same figure for frames in other pages, in the view on screen: '' or '?…' */
  embed?: { readonly figure: string; readonly search: string };
  /** false where the figure is no drawing */
  picture?: boolean;
  /** what a phone folds of it */
  later?: Fold | undefined;
  /** what stands between the drawing and the notes */
  after?: ReactNode;
  children: ReactNode;
}

/** The studio's view of a figure on screen. */
const studioSearch = ({ figure, search }: NonNullable<FigureProps['embed']>): string =>
  `?figure=${figure}${search.replace('?', '&')}`;

/** The frame of every figure: finding, measure, drawing, notes, source, and a menu of what can be done with it. */
export function Figure(props: FigureProps) {
  const {
    title,
    subtitle,
    notes,
    groups = [],
    sources,
    table,
    file,
    embed,
    picture = true,
    later,
    after,
    children,
  } = props;
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const id = useId();
  const { fold, button } = useLater(later, `${id}-title`);
  const place = useRef<HTMLElement>(null);
  const [tableOpen, setTableOpen] = useState(false);
  const keptTable = useKept(table);
  const tableAt = useRef<HTMLDetailsElement>(null);
  const [status, setStatus] = useState('');
  const [dialog, setDialog] = useState<ReactNode>(null);
  const openTable = () => {
    flushSync(() => setTableOpen(true));
    tableAt.current?.scrollIntoView();
    tableAt.current?.querySelector('summary')?.focus({ preventScroll: true });
  };
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setStatus(words.figure.copied);
  };
  const { name } = file;
  const drawn = async () => {
    const { pictureOfFigure, pngOf } = await takeAway();
    if (place.current === null) throw new Error('the figure is gone');
    const picture = pictureOfFigure(place.current, {
      language: catalog.language,
      title,
      subtitle,
      sources: {
        label: words.labelled(words.figure.source, '').trim(),
        items: sourceTexts(words, sources),
      },
      dates: datedGroups(words, groups),
      origin: words.figure.meridian(catalog.version, methodOf(catalog)),
      address: location.href,
    });
    return { picture, pngOf };
  };
  const downloadSvg = async () => download(`${name}.svg`, 'image/svg+xml', (await drawn()).picture.svg);
  const downloadPng = async () => {
    const { picture, pngOf } = await drawn();
    download(`${name}.png`, 'image/png', await pngOf(picture));
  };
  const cite = async () => {
    const { CiteDialog } = await takeAway();
    const cited = citedHere(environment, { title, measure: subtitle, sources });
    setDialog(
      <CiteDialog title={words.share.citeTitle} cited={cited} name={name} onClose={() => setDialog(null)} />,
    );
  };
  const or = (failed: string, act: () => Promise<unknown>) => () => {
    setStatus('');
    act().catch(() => setStatus(failed));
  };
  const actions: readonly (readonly [string, () => void])[] = [
    ...(table === null ? [] : ([[words.figure.table, openTable]] as const)),
    [words.figure.csv, or(words.notice.failed, () => downloadCsv(file, groups))],
    [words.figure.excel, or(words.notice.failed, () => downloadExcel(file, catalog.language, groups))],
    ...(picture
      ? ([
          [words.share.svg, or(words.notice.failed, downloadSvg)],
          [words.share.png, or(words.share.pictureFailed, downloadPng)],
        ] as const)
      : []),
    [words.figure.link, or(words.share.noClipboard, copyLink)],
    [words.share.cite, or(words.notice.failed, cite)],
  ];
  return (
    <figure aria-labelledby={`${id}-title`} className="figure" ref={place} {...fold}>
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
          {embed !== undefined && (
            <>
              <li className="scripted">
                <a href={href(base, catalog.language, STUDIO_PATH, studioSearch(embed))}>
                  {words.share.embed}
                </a>
              </li>
              <li className="unscripted">
                <a href={href(base, catalog.language, paths.embed(embed.figure))}>{words.figure.embed}</a>
              </li>
            </>
          )}
        </Menu>
      </div>
      {later === 'folded' && button}
      {children}
      {later === 'cut' && button}
      {after}
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
        {table !== null && (
          <details
            className="table"
            ref={tableAt}
            open={tableOpen}
            onToggle={(event) => setTableOpen(event.currentTarget.open)}
          >
            <summary>{words.figure.table}</summary>
            <section
              className="scroll"
              aria-labelledby={`${id}-title`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
              tabIndex={0}
              {...(keptTable ? KEPT : { children: table })}
            />
          </details>
        )}
      </figcaption>
      {dialog}
    </figure>
  );
}
