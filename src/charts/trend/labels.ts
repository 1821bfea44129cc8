import { dodge } from '../dodge.ts';
import { round } from '../geometry.ts';
import { isolate, shorten, textWidth, wrap } from '../text.ts';
import type { PlacedText } from '../types.ts';
import type { EndLabelGeometry } from './types.ts';

const LINE = 15;
const LEADER = 14;

export interface EndLabel {
  readonly id: string;
  readonly name: string;
  readonly endText?: string | undefined;
  readonly kind: EndLabelGeometry['kind'];
  readonly selection: number | null;
  /** the line's last point */
  readonly x: number;
  readonly y: number;
}

/** Width that the labels need beside the plot: their longest, within reason. */
export function labelGutter(labels: readonly Omit<EndLabel, 'x' | 'y'>[], width: number): number {
  const most = Math.max(92, Math.min(190, width * 0.28));
  let needed = 0;
  for (const label of labels) needed = Math.max(needed, textWidth(joined(label), style(label)));
  return Math.min(needed, most) + LEADER + 4;
}

/** Height that the labels need, one under the other. */
export function labelsHeight(labels: readonly Omit<EndLabel, 'x' | 'y'>[], width: number): number {
  const room = labelGutter(labels, width) - LEADER;
  return labels.reduce((sum, label) => sum + heightOf(linesOf(label, room)), 0);
}

function heightOf(lines: readonly unknown[]): number {
  return Math.max(1, lines.length) * LINE + 2;
}

/** Places labels beside the axis' end, apart from one another, each with a leader where it is not beside its line. */
export function placeLabels(
  labels: readonly EndLabel[],
  { right, width, top, bottom }: { right: number; width: number; top: number; bottom: number },
): EndLabelGeometry[] {
  const left = right + LEADER;
  const texts = labels.map((label) => linesOf(label, width - left));
  const centres = dodge(
    labels.map(({ y }, index) => ({ wanted: y, height: heightOf(texts[index] ?? []) })),
    top,
    bottom,
  );
  return labels.map((label, index) => {
    const lines = texts[index] ?? [];
    const centre = centres[index] ?? label.y;
    const first = centre - (lines.length * LINE) / 2 + 11;
    const apart = Math.abs(centre - label.y) > 3 || right - label.x > 3;
    return {
      id: label.id,
      kind: label.kind,
      selection: label.selection,
      leader: apart ? leader(label, right, centre) : null,
      lines: lines.map(
        (line, at): PlacedText => ({ ...line, x: round(left), y: round(first + at * LINE), side: 'left' }),
      ),
    };
  });
}

function leader({ x, y }: EndLabel, right: number, centre: number): string {
  return `M${round(x + 6)} ${round(y)}H${round(Math.max(x + 6, right + 2))}L${round(right + LEADER - 3)} ${round(centre)}`;
}

/** Name and end text in one line, else the name in up to three lines, the end text behind its last or under it. */
function linesOf(label: Omit<EndLabel, 'x' | 'y'>, room: number): Pick<PlacedText, 'text' | 'full'>[] {
  const whole = joined(label);
  const font = style(label);
  if (textWidth(whole, font) <= room) return [{ text: whole }];
  const wrapped = wrap(label.name, room, font);
  const names = wrapped.length > 3 ? [...wrapped.slice(0, 2), wrapped.slice(2).join(' ')] : wrapped;
  const lines = names.map((text) => shorten(text, room, font));
  if (label.endText !== undefined) {
    const end = isolate(label.endText);
    const last = `${lines.at(-1)} ${end}`;
    if (textWidth(last, font) <= room) lines[lines.length - 1] = last;
    else lines.push(end);
  }
  const cut = lines.some((text) => text.includes('…'));
  return lines.map((text) => (cut ? { text, full: whole } : { text }));
}

function joined({ name, endText }: Pick<EndLabel, 'name' | 'endText'>): string {
  return endText === undefined ? name : `${name} ${isolate(endText)}`;
}

function style({ kind }: Pick<EndLabel, 'kind'>) {
  return { size: kind === 'series' ? 13 : 12, bold: kind === 'series' };
}
