import { type RefObject, useState } from 'react';
import { type Embedded, frameCode, markdownLink, pictureCode } from '../../export/embed.ts';
import type { FigureRef } from '../../figures/ref.ts';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { CopyField } from '../../ui/figure/CopyField.tsx';
import type { Change } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { type Look, USUAL_HEIGHT } from '../../view/look.ts';
import type { StudioView } from '../../view/studio.ts';
import { Choice } from './Choice.tsx';
import { mainOf, type Shown } from './Preview.tsx';
import { isDefault } from './wanted.ts';
import { studioWords } from './words.ts';

/** Pixels of a PNG for each of the picture's own. */
const SCALES = ['1', '2', '3', '4'] as const;

interface TakeAwayProps {
  frame: RefObject<HTMLIFrameElement | null>;
  refTo: FigureRef;
  figure: string;
  name: string;
  /** of the frame, absolute */
  path: string;
  view: Partial<StudioView>;
  look: Look;
  /** null until the frame has spoken */
  shown: Shown | null;
  change: (change: Change<StudioView>) => void;
}

/** All the forms in which the figure of the preview can be taken. */
export function TakeAway({ frame, refTo, figure, name, path, view, look, shown, change }: TakeAwayProps) {
  const { catalog, words: common, base } = useEnvironment();
  const words = studioWords(catalog.language);
  const language = view.lang ?? catalog.language;
  const link = pageOf(frame.current);
  const embedded: Embedded = {
    address: `${location.origin}${path}`,
    page: link ?? `${location.origin}${path}`,
    script: `${location.origin}${base}embed.js`,
    name,
    title: shown?.finding ?? name,
    width: null,
    height: shown?.height ?? look.height ?? USUAL_HEIGHT,
  };
  const isPlain = isDefault(refTo, view, look);
  const picture = `${location.origin}${href(base, language, paths.picture(figure))}`;
  return (
    <section className="take">
      <h2>{words.take}</h2>
      <div className="freeze">
        <label className="check">
          <input
            type="checkbox"
            checked={view.at !== undefined}
            onChange={({ currentTarget }) =>
              change({ at: currentTarget.checked ? catalog.version : undefined })
            }
          />
          <span>{words.freeze(view.at ?? catalog.version)}</span>
        </label>
        {view.at !== undefined && <p className="hint">{words.freezeNote}</p>}
      </div>
      <CopyField label={words.frameCode} value={frameCode(embedded)} code />
      <p className="hint">{words.withoutScripts}</p>
      {shown !== null && <CopyField label={words.alternative} value={shown.summary} />}
      {shown?.isDrawing === false && <p className="hint">{words.noPicture}</p>}
      {shown?.isDrawing === true && <Pictures frame={frame} name={`meridian-${figure}`} />}
      {isPlain && <CopyField label={words.pictureCode} value={pictureCode(embedded, picture)} code />}
      {!isPlain && <p className="hint">{words.pictureNote}</p>}
      <CopyField label={words.plainLink} value={embedded.page} code />
      <CopyField label="Markdown" value={markdownLink(embedded)} code />
      <CopyField label={words.paste} value={embedded.address} code />
      {!isPlain && <p className="hint">{words.pasteNote}</p>}
      {link !== null && (
        <p>
          <a href={link}>{words.inPage}</a>
        </p>
      )}
      <p className="unseen" role="status">
        {shown === null ? common.notice.loading : ''}
      </p>
    </section>
  );
}

/** The page that holds the figure in a frame, in its view. */
function pageOf(frame: HTMLIFrameElement | null): string | null {
  const link = frame === null ? null : mainOf(frame)?.querySelector<HTMLAnchorElement>('h1 a');
  return link?.href ?? null;
}

function Pictures({ frame, name }: Pick<TakeAwayProps, 'frame' | 'name'>) {
  const { catalog, words: common } = useEnvironment();
  const words = studioWords(catalog.language);
  const [scale, setScale] = useState('2');
  const [status, setStatus] = useState('');
  const drawn = async () => {
    const { pictureOfFrame, pngOf } = await import('./pictures.ts');
    const main = frame.current === null ? null : mainOf(frame.current);
    if (main === null) throw new Error('the frame is gone');
    return { picture: pictureOfFrame(main), pngOf };
  };
  const or = (failed: string, act: () => Promise<unknown>) => () => {
    setStatus('');
    act().catch(() => setStatus(failed));
  };
  const svg = async () => download(`${name}.svg`, 'image/svg+xml', (await drawn()).picture.svg);
  const png = async () => {
    const { picture, pngOf } = await drawn();
    download(`${name}.png`, 'image/png', await pngOf(picture, Number(scale)));
  };
  return (
    <div className="pictures">
      <button type="button" onClick={or(common.notice.failed, svg)}>
        {common.share.svg}
      </button>
      <Choice
        label={words.pngSize}
        value={scale}
        choices={SCALES.map((each) => [each, `${each}×`])}
        onChange={setScale}
      />
      <button type="button" onClick={or(common.share.pictureFailed, png)}>
        {common.share.png}
      </button>
      <span role="status">{status}</span>
    </div>
  );
}
