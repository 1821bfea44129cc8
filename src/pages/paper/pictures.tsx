import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pngOf } from '../../export/png.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import type { PageEnvironment } from '../../ui/environment.tsx';
import { pictureOfFigure } from '../../ui/figure/picture.ts';
import type { PaperFigure } from './types.ts';

/** Width in CSS pixels that figures of a paper are drawn at: about that of its text. */
const DRAWN = 640;

export interface DrawnPicture {
  /** PNG */
  readonly data: Uint8Array;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

/**
 * A figure's drawing in pixels, with what its colours mean; null where it has none.
 *
 * @throws Error where the browser cannot draw it
 */
export async function drawnPicture(
  { catalog }: PageEnvironment,
  { drawing, key = [] }: PaperFigure,
): Promise<DrawnPicture | null> {
  if (drawing === null) return null;
  const place = document.createElement('div');
  place.className = 'drawn-apart';
  place.style.inlineSize = `${DRAWN}px`;
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() =>
      root.render(
        <figure className="figure">
          <div className="drawing">{drawing.at(DRAWN, { id: 'drawn', keyed: false })}</div>
          <ColourKey items={key} />
        </figure>,
      ),
    );
    const figure = place.querySelector('figure');
    if (figure?.querySelector('svg') == null) return null;
    const picture = pictureOfFigure(figure, {
      language: catalog.language,
      title: '',
      subtitle: '',
      sources: { label: '', items: [] },
      dates: [],
      origin: '',
      address: '',
    });
    const png = await pngOf(picture);
    return {
      data: new Uint8Array(await png.arrayBuffer()),
      width: picture.width,
      height: picture.height,
    };
  } finally {
    root.unmount();
    place.remove();
  }
}
