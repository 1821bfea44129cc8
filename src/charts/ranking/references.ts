import { round } from '../geometry.ts';
import type { QuantitativeScale } from '../scale.ts';
import { fit, textWidth } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import type { RankingReference, ReferenceGeometry } from './types.ts';

const STYLE = { size: 12 };
const LINE = 17;
const GAP = 5;

/**
 * Puts each reference's label beside the top of its line, on the side with room, in as many lines as keep labels apart.
 * `height` is what they take above the rows.
 */
export function placeReferences(
  references: readonly RankingReference[],
  scale: QuantitativeScale,
  { width }: Frame,
): { readonly placed: readonly Omit<ReferenceGeometry, 'segments'>[]; readonly height: number } {
  const lines: { from: number; to: number }[][] = [];
  const placed = [...references]
    .map((reference) => ({ reference, x: round(scale(reference.value)) }))
    .sort((a, b) => b.x - a.x)
    .map(({ reference, x }) => {
      const length = textWidth(reference.text, STYLE);
      const toRight = x + GAP + length <= width || x < width / 2;
      const text = fit(reference.text, (toRight ? width - x : x) - GAP, STYLE);
      const span = toRight
        ? { from: x - GAP, to: x + GAP + length }
        : { from: x - GAP - length, to: x + GAP };
      const free = lines.findIndex((line) => line.every(({ from, to }) => span.to < from || span.from > to));
      const line = free === -1 ? lines.length : free;
      lines[line] = [...(lines[line] ?? []), span];
      const label: PlacedText = {
        text,
        x: round(toRight ? x + GAP : x - GAP),
        y: 12 + line * LINE,
        side: toRight ? 'left' : 'right',
        ...(text === reference.text ? {} : { full: reference.text }),
      };
      return { kind: reference.kind, x, label };
    });
  return { placed, height: lines.length * LINE };
}
