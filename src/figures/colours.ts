import type { ClassIndex } from '../charts/types.ts';
import type { Words } from '../words/types.ts';

/** What a colour means; without a tone it is the hatching. */
export interface ColourMeaning {
  readonly tone: ClassIndex | null;
  readonly text: string;
}

const CLASSES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/** The classes of maturity, lowest first. */
export function classMeanings({ score }: Words): ColourMeaning[] {
  return CLASSES.map((tone) => ({ tone, text: score.classes[tone] }));
}
