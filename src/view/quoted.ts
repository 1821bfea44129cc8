/** Marks that turn the direction of what follows them: they would turn the sentence round that quotes a text. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text of an address as a sentence may quote it: no longer than `most`, without marks that turn its direction. */
export function quoted(text: string, most: number): string {
  return text.slice(0, most).replace(TURNING, '');
}
