import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Embedded, frameCode, markdownLink, pictureCode } from '../../export/embed.ts';
import { href, paths } from '../../view/links.ts';
import { useEnvironment } from '../environment.tsx';
import { CopyField } from './CopyField.tsx';
import { Dialog } from './Dialog.tsx';

const WIDTHS = [null, 320, 480, 720] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** Pixels until the frame has said how high it is. */
const HEIGHT = 480;

interface EmbedDialogProps {
  /** of the figure */
  figure: string;
  /** '' or '?…': the view on screen */
  search: string;
  title: string;
  /** its frame computes what it shows: no version is kept, and no consumer of oEmbed is offered it */
  computed?: boolean;
  /** further choices */
  children?: ReactNode;
  onClose: () => void;
}

/** The figure as other pages can take it: what is copied shows the view on screen, in the width and theme of the preview. */
export function EmbedDialog({ figure, search, title, onClose, ...rest }: EmbedDialogProps) {
  const { computed = false, children } = rest;
  const { catalog, words, base } = useEnvironment();
  const { share } = words;
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(null);
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('system');
  const [frozen, setFrozen] = useState(false);
  const [height, setHeight] = useState(HEIGHT);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (frame.current === null || source !== frame.current.contentWindow) return;
      const told: unknown = data?.['datawrapper-height']?.[figure];
      if (typeof told === 'number') setHeight(told);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [figure]);

  const path = href(
    base,
    catalog.language,
    paths.embed(figure),
    viewOf(search, { theme: theme === 'system' ? null : theme, at: frozen ? catalog.version : null }),
  );
  const embedded: Embedded = {
    address: `${location.origin}${path}`,
    page: location.href,
    script: `${location.origin}${base}embed.js`,
    title,
    width,
    height,
  };
  return (
    <Dialog title={share.embedTitle} onClose={onClose}>
      <div className="embed-choices">
        {children}
        <label>
          <span>{share.width}</span>
          <select
            value={width ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setWidth(WIDTHS.find((each) => String(each ?? '') === value) ?? null)
            }
          >
            {WIDTHS.map((each) => (
              <option key={each} value={each ?? ''}>
                {each === null ? share.fullWidth : share.pixels(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{share.theme}</span>
          <select
            value={theme}
            onChange={({ currentTarget: { value } }) =>
              setTheme(THEMES.find((each) => each === value) ?? 'system')
            }
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {share.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!computed && (
        <div className="embed-freeze">
          <label>
            <input type="checkbox" checked={frozen} onChange={() => setFrozen(!frozen)} />
            <span>{share.freeze(catalog.version)}</span>
          </label>
          {frozen && <p className="hint">{share.freezeNote}</p>}
        </div>
      )}
      <iframe ref={frame} title={share.preview} src={path} width={width ?? '100%'} height={height} />
      <CopyField label={share.frameCode} value={frameCode(embedded)} code />
      {search === '' && !frozen && (
        <CopyField
          label={share.pictureCode}
          value={pictureCode(
            embedded,
            `${location.origin}${href(base, catalog.language, paths.picture(figure))}`,
          )}
          code
        />
      )}
      <CopyField label={share.plainLink} value={embedded.page} code />
      <CopyField label="Markdown" value={markdownLink(embedded)} code />
      {!computed && <CopyField label={share.paste} value={embedded.address} code />}
      {!computed && (search !== '' || frozen) && (
        <>
          <p className="hint">{share.pasteNote}</p>
          <p className="hint">{share.pictureNote}</p>
        </>
      )}
    </Dialog>
  );
}

/** The search part with what was chosen in the dialog. */
function viewOf(search: string, chosen: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(chosen).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  const all = [...(search === '' ? [] : [search.slice(1)]), ...pairs];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
