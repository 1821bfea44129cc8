/** Cut-offs that the DCO Digital Economy Navigator prints, here on Meridian's own scores: Frontier, Advanced, Transitioning, Emerging; Nascent below. */
const CUT_OFFS = [80, 70, 60, 50] as const;

export type MaturityClass = 0 | 1 | 2 | 3 | 4;

/**
 * The maturity class of a score of 0 to 100.
 *
 * @returns 4 Frontier, 3 Advanced, 2 Transitioning, 1 Emerging, 0 Nascent
 * @example maturityClass(80) // 4
 */
export function maturityClass(score: number): MaturityClass {
  const [frontier, advanced, transitioning, emerging] = CUT_OFFS;
  if (score >= frontier) return 4;
  if (score >= advanced) return 3;
  if (score >= transitioning) return 2;
  return score >= emerging ? 1 : 0;
}

/** The score that a class above the lowest begins at. */
export function classFrom(above: Exclude<MaturityClass, 0>): number {
  return CUT_OFFS[CUT_OFFS.length - above] ?? Number.NaN;
}

/** The class above that of a score, and the score that it begins at; null above Frontier. */
export function nextClass(score: number): { readonly class: MaturityClass; readonly from: number } | null {
  const above = CUT_OFFS.findLast((from) => from > score);
  return above === undefined ? null : { class: maturityClass(above), from: above };
}

/** How many scores are in each class, Nascent first. */
export function classCounts(
  scores: readonly number[],
): readonly [nascent: number, emerging: number, transitioning: number, advanced: number, frontier: number] {
  const count = (wanted: MaturityClass) => scores.filter((score) => maturityClass(score) === wanted).length;
  return [count(0), count(1), count(2), count(3), count(4)];
}
