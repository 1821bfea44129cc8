import { ascending } from 'd3-array';
import { round } from '../geometry.ts';
import { hasRoom, labelReferences } from '../ranking/references.ts';
import { labelMiddle, type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { swarm } from '../strip/swarm.ts';
import { shorten, textWidth } from '../text.ts';
import type { Frame } from '../types.ts';
import type { SwarmData, SwarmDotGeometry, SwarmGeometry } from './types.ts';

const NAME = { size: 13, bold: true };
const PAD = 10;
const RUG = 8;
const GAP = 6;
const AXIS = 22;
/** line of the reader's own name, over the dots */
const OWN = 22;
/** Dots lie this far from the middle at most: whoever finds no room overlaps there. */
const MOST = 90;
/** More dots than this are drawn smaller. */
const MANY = 80;

/** Places every member as a dot on one scale, clear of the others; the rest of the world as lines at the foot. */
export function layoutSwarm(data: SwarmData, { width }: Pick<Frame, 'width'>): SwarmGeometry {
  const scale = quantitative([], [PAD, width - PAD], { kind: 'linear', domain: data.domain, zero: false });
  const radius = (width < 480 ? 4 : 6) - (data.dots.length > MANY ? 1 : 0);
  const dots = [...data.dots].sort((a, b) => ascending(a.value, b.value));
  const offsets = swarm(
    dots.map(({ value }) => scale(value)),
    radius * 2 + 1,
    MOST,
  );
  const said = data.references.map(({ brief, ...reference }) =>
    brief === undefined || hasRoom(reference.text, scale(reference.value), { width })
      ? reference
      : { ...reference, text: brief },
  );
  const references = labelReferences(said, scale, 0, { width });
  const reach = Math.max(radius, ...offsets.map(Math.abs)) + radius;
  const middle = references.height + OWN + reach;
  const foot = round(middle + reach + GAP);
  const placed = dots.map(
    ({ value, ...dot }, index): SwarmDotGeometry => ({
      ...dot,
      x: round(scale(value)),
      y: round(middle + (offsets[index] ?? 0)),
    }),
  );
  return {
    width,
    height: foot + RUG + AXIS,
    radius,
    label: data.label,
    dots: placed,
    world: rug(
      data.world.map((value) => Math.round(scale(value))),
      foot,
    ),
    references: references.placed.map(({ kind, x, label }) => ({
      kind: kind === 'world' ? 'world' : 'group',
      path: `M${x} ${label.y - 10}V${foot + RUG}`,
      label,
    })),
    own: ownOf(data, placed, { scale, middle, radius, top: references.height, width }),
    axis: ticksOf(scale, 'linear', Math.max(2, Math.min(6, Math.floor(width / 70))), data.formatTick).map(
      (tick) => ({
        text: tick.text,
        x: labelMiddle(tick, width),
        y: foot + RUG + 16,
        side: 'middle',
      }),
    ),
    grid: [references.height + OWN, foot + RUG],
  };
}

/** A line at each place, once; relative, since two of them are in every prerendered page. */
function rug(xs: readonly number[], top: number): string {
  const places = [...new Set(xs)].sort(ascending);
  return places
    .map((x, index) => {
      const before = places[index - 1];
      return before === undefined ? `M${x} ${top}v${RUG}` : `m${x - before}-${RUG}v${RUG}`;
    })
    .join('');
}

interface Place {
  readonly scale: QuantitativeScale;
  readonly middle: number;
  readonly radius: number;
  readonly top: number;
  readonly width: number;
}

/** The reader's own: ringed where it is, its name over the dots, clear of the edges. */
function ownOf(
  { own }: SwarmData,
  dots: readonly SwarmDotGeometry[],
  { scale, middle, radius, top, width }: Place,
): SwarmGeometry['own'] {
  if (own === null) return null;
  const dot = dots.find(({ id }) => id === own.id);
  const x = dot?.x ?? round(scale(own.value));
  const y = dot?.y ?? round(middle);
  const text = shorten(own.name, width, NAME);
  const half = textWidth(text, NAME) / 2;
  const line = top + 14;
  return {
    x,
    y,
    tone: own.tone,
    isDot: dot !== undefined,
    leader: `M${x} ${line + 5}V${round(y - radius - 4)}`,
    name: {
      text,
      x: round(Math.max(half, Math.min(width - half, x))),
      y: line,
      side: 'middle',
      ...(text === own.name ? {} : { full: own.name }),
    },
  };
}
