import { classFrom, maturityClass } from '../answers/classes.ts';
import { rounded } from '../catalog/rounding.ts';
import { CLASS_TONES, type ClassTone } from '../charts/types.ts';
import type { Environment } from '../words/environment.ts';

/** What a colour means; without a tone it is the hatching. */
export interface ColourMeaning {
  readonly tone: ClassTone | null;
  readonly text: string;
}

/** Where the lower step of the lowest class ends: the classes above it are as wide as the step that is left. */
const LOW = 40;

/** The colour of a score: its class's, and two steps in the lowest, by the score as it is printed. */
export function scoreTone(score: number): ClassTone {
  const tone = maturityClass(score);
  return tone === 0 && rounded(score, 0) < LOW ? 'low' : tone;
}

/** The classes of maturity with their cut-offs, lowest first; the lowest in its two steps. */
export function classMeanings({ words, numbers }: Pick<Environment, 'words' | 'numbers'>): ColourMeaning[] {
  const { map } = words.indicator;
  const starts = CLASS_TONES.map((tone) => (tone === 'low' ? null : tone === 0 ? LOW : classFrom(tone)));
  const texts = starts.map((from) => (from === null ? '' : numbers.score(from)));
  return CLASS_TONES.map((tone, at) => {
    const [from = '', below] = [texts[at], texts[at + 1]];
    const range =
      below === undefined ? map.from(from) : from === '' ? map.under(below) : map.between(from, below);
    return { tone, text: words.labelled(words.score.classes[tone === 'low' ? 0 : tone], range) };
  });
}
