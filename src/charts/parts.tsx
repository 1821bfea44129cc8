import type { ReactNode } from 'react';
import { baseDirection } from './text.ts';
import type { ChartWords, Direction, PlacedText, Side } from './types.ts';
import { walk } from './walk.ts';

export interface ChartSvgProps extends ChartWords {
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** which way the columns of marks run, for the arrow keys */
  readonly walks?: Direction;
  readonly children: ReactNode;
}

/**
 * The root of every chart: named by the finding, described by the summary, walked by arrow keys. The name is an attribute
 * because a `<title>` here would show as a tooltip over the whole drawing. Texts run left to right where they say nothing else.
 */
export function ChartSvg({
  id,
  title,
  summary,
  kind,
  width,
  height,
  walks = 'ltr',
  children,
}: ChartSvgProps) {
  return (
    <svg
      id={id}
      className={`chart chart-${kind}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      fontSize={13}
      {...{ role: 'group' }}
      aria-label={title}
      aria-describedby={`${id}-summary`}
      data-walk={walks}
      onKeyDown={(event) => walk(event.currentTarget, event)}
    >
      <desc id={`${id}-summary`}>{summary}</desc>
      {children}
    </svg>
  );
}

export interface LabelProps extends PlacedText {
  readonly className?: string;
  readonly size?: number;
}

/** One text, isolated from its neighbours' direction, anchored at a physical side; what the root and SVG take for granted is not said. */
export function Label({ text, x, y, side, full, className, size }: LabelProps) {
  const direction = baseDirection(text);
  const anchored = anchor(side, direction);
  return (
    <text
      x={x}
      y={y}
      direction={direction === 'rtl' ? direction : undefined}
      textAnchor={anchored === 'start' ? undefined : anchored}
      className={className}
      fontSize={size}
    >
      {full === undefined ? text : [text, <title key="full">{full}</title>]}
    </text>
  );
}

/** `text-anchor` follows the text's direction: 'start' is the right edge of a right-to-left text. */
export function anchor(side: Side, direction: Direction): 'start' | 'middle' | 'end' {
  if (side === 'middle') return 'middle';
  return (side === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

/** Drawn, and not read: axes, and labels that repeat what a mark's name says. */
export function Silent({ children }: { readonly children: ReactNode }) {
  return <g {...{ 'aria-hidden': true }}>{children}</g>;
}

/** The pattern behind "no data"; refer to it as `url(#${id}-hatch)`. `scale` is that of the group it is used in. */
export function Hatch({ id, scale = 1 }: { readonly id: string; readonly scale?: number }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform={scale === 1 ? 'rotate(45)' : `scale(${1 / scale}) rotate(45)`}
      >
        <rect className="hatch-ground" width={6} height={6} />
        <line className="hatch-line" y2={6} />
      </pattern>
    </defs>
  );
}

/**
 * Attributes of a mark that can be reached by the keyboard walk and is read as one thing. The tab key comes to the
 * chart's first mark only; the arrow keys go on from there.
 */
export function markAttributes(label: string, column: number, first: boolean) {
  return { role: 'img', 'aria-label': label, 'data-mark': column, tabIndex: first ? 0 : -1 } as const;
}
