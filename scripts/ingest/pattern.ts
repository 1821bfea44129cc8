/** A text that must match: exactly, or by a regular expression between slashes (`/^mys_\d{4}$/`). */
export type Pattern = (text: string) => boolean;

export function pattern(written: string): Pattern {
  const expression = /^\/(.+)\/$/.exec(written)?.[1];
  if (expression === undefined) return (text) => text === written;
  const compiled = new RegExp(expression);
  return (text) => compiled.test(text);
}

/** Any of several patterns with `|` between; one that is a regular expression stands alone. None for an empty text. */
export function patterns(written: string): Pattern {
  if (written === '') return () => false;
  if (written.startsWith('/')) return pattern(written);
  const texts = new Set(written.split('|'));
  return (text) => texts.has(text);
}
