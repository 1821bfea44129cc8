const QUOTED_AT_MOST = 80;

/** `"text"`, cut to a length that fits a message, on one line: what ends a line or cannot be seen is spelt as in JSON. */
export function quoted(text: string): string {
  const cut = text.length > QUOTED_AT_MOST ? `${text.slice(0, QUOTED_AT_MOST)}…` : text;
  return /[\p{Cc}\uFEFF]/u.test(cut) ? JSON.stringify(cut).replaceAll('\uFEFF', '\\ufeff') : `"${cut}"`;
}
