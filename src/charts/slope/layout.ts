import { dodge } from '../dodge.ts';
import { round } from '../geometry.ts';
import { type QuantitativeScale, quantitative } from '../scale.ts';
import { isolate, shorten, textWidth, widest } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import type { SlopeData, SlopeGeometry, SlopeLine, SlopeLineGeometry } from './types.ts';

const VALUE = { size: 12 };
const NAME = { size: 12, bold: true };
const LINE = 16;
const HEAD = 26;
const LEADER = 16;
/** with more lines than this only the chosen ones are named */
const NAMED = 24;

/** Places a line an economy between two years; time runs left to right, names stand at the later year. */
export function layoutSlope(data: SlopeData, { width }: Pick<Frame, 'width'>): SlopeGeometry {
  const { lines, fromYear, toYear } = data;
  const named = lines.length <= NAMED ? lines : lines.filter(({ selection }) => selection !== undefined);
  const height = Math.max(240, Math.min(460, width * 0.7), named.length * (LINE + 2) + HEAD + 12);
  const scale = quantitative(
    lines.flatMap(({ from, to }) => [from, to]),
    [height - 12, HEAD + 8],
    { kind: data.scale, domain: data.domain, zero: false },
  );
  const left =
    Math.ceil(
      widest(
        named.map(({ fromText }) => fromText),
        VALUE,
      ),
    ) +
    LEADER +
    6;
  const longest = widest(
    named.map(({ name, toText }) => endText(name, toText)),
    NAME,
  );
  const right = Math.floor(width - Math.min(longest, width * 0.42) - LEADER - 6);
  const starts = centresOf(named, scale, height, ({ from }) => from);
  const ends = centresOf(named, scale, height, ({ to }) => to);
  return {
    width,
    height: Math.round(height),
    heads: [
      { text: fromYear, x: left, y: 14, side: left < textWidth(fromYear, NAME) / 2 ? 'left' : 'middle' },
      { text: toYear, x: right, y: 14, side: 'middle' },
    ],
    uprights: [left, right].map((x) => ({ x, y1: HEAD, y2: Math.round(height) - 4 })),
    lines: lines.map((line): SlopeLineGeometry => {
      const at = named.indexOf(line);
      const y1 = round(scale(line.from));
      const y2 = round(scale(line.to));
      const start = at === -1 ? null : (starts[at] ?? y1);
      const end = at === -1 ? null : (ends[at] ?? y2);
      return {
        id: line.id,
        x1: left,
        y1,
        x2: right,
        y2,
        start:
          start === null
            ? null
            : { text: line.fromText, x: left - LEADER, y: round(start + 4), side: 'right' },
        end: end === null ? null : endLabel(line, right + LEADER, round(end + 4), width),
        leaders:
          start === null || end === null
            ? ''
            : `M${left - 5} ${y1}L${left - LEADER + 3} ${round(start)}M${right + 5} ${y2}L${right + LEADER - 3} ${round(end)}`,
        tone: line.tone,
        selection: line.selection ?? null,
        href: line.href ?? null,
        label: line.label,
      };
    }),
  };
}

function centresOf(
  lines: readonly SlopeLine[],
  scale: QuantitativeScale,
  height: number,
  value: (line: SlopeLine) => number,
): number[] {
  return dodge(
    lines.map((line) => ({ wanted: scale(value(line)), height: LINE })),
    HEAD,
    height,
  );
}

function endText(name: string, value: string): string {
  return `${name} ${isolate(value)}`;
}

function endLabel({ name, toText }: SlopeLine, x: number, y: number, width: number): PlacedText {
  const whole = endText(name, toText);
  if (textWidth(whole, NAME) <= width - x) return { text: whole, x, y, side: 'left' };
  const room = width - x - textWidth(` ${toText}`, NAME);
  return { text: endText(shorten(name, room, NAME), toText), x, y, side: 'left', full: whole };
}
