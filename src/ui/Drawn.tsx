import type { ReactElement } from 'react';
import type { Drawing, Figure } from '../figures/figure.ts';
import { ColourKey } from './ColourKey.tsx';
import { PRERENDERED_WIDTHS, Responsive } from './Responsive.tsx';
import { KEPT, useKept } from './useKept.ts';
import { useOneStop } from './useOneStop.ts';
import { useWidth } from './useWidth.ts';

interface DrawnProps {
  figure: Pick<Figure, 'drawing' | 'key' | 'keyNote'>;
  /** what its ids begin with, unique in the page */
  id: string;
}

/** A figure's drawing in its page, and its key: above what may be higher than the screen. */
export function Drawn({ figure: { drawing, key, keyNote }, id }: DrawnProps) {
  if (drawing === null) return null;
  const { at, fits } = drawing;
  switch (fits) {
    case 'redrawn':
      return (
        <>
          {key !== undefined && <ColourKey items={key} note={keyNote} />}
          <Responsive draw={(width, how) => at(width, { id, ...how })} />
        </>
      );
    case 'scaled':
      return <Scaled at={at} id={id} colours={key ?? []} />;
    case 'text':
      return at(PRERENDERED_WIDTHS.wide, { id, heading: 'h3', place });
  }
}

const place = (draw: (width: number) => ReactElement) => <Responsive draw={draw} />;

interface ScaledProps {
  at: Drawing['at'];
  id: string;
  colours: NonNullable<Figure['key']>;
}

/**
 * Outlines are heavy, so before any script runs they are in the page once and not at two widths: the drawing is scaled to
 * fit, and its key stands beside it as text, which would shrink too far; on paper the same, as a page's height is scarce. After
 * the takeover it is drawn at its own width.
 */
function Scaled({ at, id, colours }: ScaledProps) {
  const kept = useKept(at);
  const [box, width, paper] = useWidth<HTMLDivElement>(kept);
  const isMeasured = typeof width === 'number';
  useOneStop(box, isMeasured);
  if (kept && width === undefined) return <div ref={box} className="drawing" {...KEPT} />;
  const isFitted = !isMeasured || paper;
  const drawn = at(width ?? PRERENDERED_WIDTHS.wide, { id, keyed: !isFitted });
  return (
    <div ref={box} className="drawing">
      {isFitted ? (
        <>
          <div className="fitted">{drawn}</div>
          <ColourKey items={colours} />
        </>
      ) : (
        drawn
      )}
    </div>
  );
}
