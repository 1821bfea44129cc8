import type { HeldIndicator } from '../../answers/held.ts';

/** Height of a bar of all economies; few steps, since more could not be told apart, and a page holds hundreds of them. */
const STEPS = 8;

/** Years as a row of bars, each as high as its share of all economies. */
interface YearsPicture {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  /** the newest of the years with most economies */
  readonly peak: { readonly year: number; readonly economies: number };
}

/** @param years first and last of the axis, the same for all indicators; @param all how many economies a full bar stands for */
export function yearsPath(
  { from, counts }: Pick<HeldIndicator, 'from' | 'counts'>,
  [first, last]: readonly [number, number],
  all: number,
): YearsPicture {
  const tops = counts.map((economies) =>
    economies === 0 ? STEPS : STEPS - Math.max(1, Math.round((economies / all) * STEPS)),
  );
  const economies = Math.max(...counts);
  return {
    width: last - first + 1,
    height: STEPS,
    path: `M${from - first} ${STEPS}${stairs(tops)}V${STEPS}z`,
    peak: { year: from + counts.lastIndexOf(economies), economies },
  };
}

/** An outline from year to year; years of the same height in a row are one step. */
function stairs(tops: readonly number[]): string {
  const steps: { readonly top: number; years: number }[] = [];
  for (const top of tops) {
    const last = steps.at(-1);
    if (last?.top === top) last.years += 1;
    else steps.push({ top, years: 1 });
  }
  return steps.map(({ top, years }) => `V${top}h${years}`).join('');
}
