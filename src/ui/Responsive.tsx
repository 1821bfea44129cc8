import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Widths in CSS pixels that a figure is prerendered at; the style sheet shows the one that fits. */
export const PRERENDERED_WIDTHS = { narrow: 312, wide: 688 } as const;

const NARROWEST = 280;
const WIDEST = 1100;

/**
 * Draws at the measured width of its place. Before any script runs, both prerendered drawings are in the
 * page, and a media query shows one.
 */
export function Responsive({ draw }: { draw: (width: number) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, entry.contentRect.width))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="drawing">
      {width === null ? (
        <>
          <div className="at-narrow">{draw(PRERENDERED_WIDTHS.narrow)}</div>
          <div className="at-wide">{draw(PRERENDERED_WIDTHS.wide)}</div>
        </>
      ) : (
        draw(width)
      )}
    </div>
  );
}
