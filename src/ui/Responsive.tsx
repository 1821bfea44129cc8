import type { ReactNode } from 'react';
import { KEPT, useKept } from './useKept.ts';
import { useOneStop } from './useOneStop.ts';
import { useWidth } from './useWidth.ts';

/** Widths in CSS pixels that a figure is prerendered at; the style sheet shows the one that fits. */
export const PRERENDERED_WIDTHS = { narrow: 312, wide: 688 } as const;

interface ResponsiveProps {
  draw: (width: number, how: Drawing) => ReactNode;
}

export interface Drawing {
  /** no script runs yet: what only scripts make use of may be left out, since the page carries two drawings */
  readonly still: boolean;
  /** it goes to the printer, where a page's height is all there is */
  readonly paper: boolean;
}

const STILL: Drawing = { still: true, paper: false };

/**
 * Draws at the measured width of its place. Before any script runs, both prerendered drawings are in the
 * page, and a media query shows one; they stay until their turn comes to be drawn at that width.
 */
export function Responsive({ draw }: ResponsiveProps) {
  const kept = useKept(draw);
  const [place, width, paper] = useWidth<HTMLDivElement>(kept);
  const drawn = typeof width === 'number';
  useOneStop(place, drawn);
  if (kept && width === undefined) return <div ref={place} className="drawing" {...KEPT} />;
  return (
    <div ref={place} className="drawing">
      {drawn ? draw(width, { still: false, paper }) : isLookedAt(width) && <Both draw={draw} />}
    </div>
  );
}

/** Whether there is no more to be known of a width: a page that is prerendered has none, a new one has not been looked at. */
function isLookedAt(width: number | null | undefined): boolean {
  return width !== undefined || typeof document === 'undefined';
}

function Both({ draw }: ResponsiveProps) {
  return (
    <>
      <div className="at-narrow">{draw(PRERENDERED_WIDTHS.narrow, STILL)}</div>
      <div className="at-wide">{draw(PRERENDERED_WIDTHS.wide, STILL)}</div>
    </>
  );
}
