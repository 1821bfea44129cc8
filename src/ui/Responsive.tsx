import type { ReactNode } from 'react';
import { useWidth } from './useWidth.ts';

/** Widths in CSS pixels that a figure is prerendered at; the style sheet shows the one that fits. */
export const PRERENDERED_WIDTHS = { narrow: 312, wide: 688 } as const;

interface ResponsiveProps {
  /** `still`: no script runs yet, so what only scripts make use of may be left out: the page carries two drawings */
  draw: (width: number, still: boolean) => ReactNode;
}

/**
 * Draws at the measured width of its place. Before any script runs, both prerendered drawings are in the
 * page, and a media query shows one.
 */
export function Responsive({ draw }: ResponsiveProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={place} className="drawing">
      {width === null ? (
        <>
          <div className="at-narrow">{draw(PRERENDERED_WIDTHS.narrow, true)}</div>
          <div className="at-wide">{draw(PRERENDERED_WIDTHS.wide, true)}</div>
        </>
      ) : (
        draw(width, false)
      )}
    </div>
  );
}
