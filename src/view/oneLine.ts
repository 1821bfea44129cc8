/** What joins or parts letters and signs inside a word: Persian and emoji of several signs need it. */
const JOINER = '\u200c\u200d';

/** Without line breaks and marks that turn the direction of what stands beside it; at most so many letters. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(new RegExp(`(?:(?![${JOINER}])[\\p{Cc}\\p{Cf}\\s])+`, 'gu'), ' ');
  const ends = new RegExp(`^[${JOINER} ]+|[${JOINER} ]+$`, 'g');
  return [...line.replace(ends, '')].slice(0, most).join('').replace(ends, '');
}
