import type { ClassTone } from '../../../src/charts/types.ts';
import { token } from './styles.ts';

/** What stands for "no data" in a picture's key; wherever a swatch is used, this goes along. */
export const HATCHED = `<pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${token('--paper')}"/><line y2="6" stroke="${token('--hatch')}"/></pattern>`;

/** The fill of a meaning's square in a picture's key. */
export function swatchOf(tone: ClassTone | null): string {
  return tone === null ? 'url(#hatched)' : token(`--class-${tone}`);
}
