import type { Direction } from '../../catalog/languages.ts';

/** Width and height of a drawing, in its own units. */
const WIDE = 320;
const HIGH = 24;
const EDGE = 6;

const xOf = (direction: Direction, place: number): number => {
  const x = EDGE + Math.max(0, Math.min(1, place)) * (WIDE - 2 * EDGE);
  return direction === 'rtl' ? WIDE - x : x;
};

interface LineProps {
  direction: Direction;
  caption: string;
  /** what stands at 0 and at 1, as it is printed */
  ends: readonly [start: string, end: string];
  /** where others are, 0 to 1 */
  dots?: readonly number[];
  own?: number;
  /** from 0 up to here */
  filled?: number;
  /** what is needed */
  tick?: number;
  /** where the line is divided */
  cuts?: readonly number[];
}

/** A line from 0 to 1 with what lies on it; the sentence beside it says the same. */
export function Line({ direction, caption, ends, dots = [], own, filled, tick, cuts = [] }: LineProps) {
  const x = (place: number) => xOf(direction, place);
  const middle = HIGH / 2;
  return (
    <figure className="walk-figure">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        <line className="track" x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
        {filled !== undefined && <line className="filled" x1={x(0)} x2={x(filled)} y1={middle} y2={middle} />}
        {[0, ...cuts, 1].map((cut) => (
          <line key={cut} className="cut" x1={x(cut)} x2={x(cut)} y1={middle - 5} y2={middle + 5} />
        ))}
        {dots.map((dot, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two economies may have the same value
          <circle key={at} className="dot" cx={x(dot)} cy={middle} r={3} />
        ))}
        {tick !== undefined && <line className="tick" x1={x(tick)} x2={x(tick)} y1={0} y2={HIGH} />}
        {own !== undefined && <circle className="own" cx={x(own)} cy={middle} r={6} />}
      </svg>
      <p className="ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </figure>
  );
}

interface BarsProps {
  direction: Direction;
  caption: string;
  bars: readonly {
    readonly name: string;
    /** 0 to 1 */
    readonly share: number;
    /** the same as it is printed */
    readonly text: string;
    readonly isOwn: boolean;
  }[];
  /** a line through all of them, 0 to 1 */
  tick?: number | undefined;
}

/** Bars from 0 to 1, each with its name and number; the one in question in another colour and in bold. */
export function Bars({ direction, caption, bars, tick }: BarsProps) {
  const x = (place: number) => xOf(direction, place);
  return (
    <figure className="walk-figure">
      <figcaption>{caption}</figcaption>
      <ul>
        {bars.map(({ name, share, text, isOwn }) => (
          <li key={name} className={isOwn ? 'own' : undefined}>
            <span>{name}</span>
            <span>{text}</span>
            <svg viewBox={`0 0 ${WIDE} 10`} aria-hidden="true">
              <line className="track" x1={x(0)} x2={x(1)} y1={5} y2={5} />
              <line className="bar" x1={x(0)} x2={x(share)} y1={5} y2={5} />
              {tick !== undefined && <line className="tick" x1={x(tick)} x2={x(tick)} y1={0} y2={10} />}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
