const QUOTED_AT_MOST = 80;

/** `"text"`, cut to a length that fits a message. */
export function quoted(text: string): string {
  return text.length > QUOTED_AT_MOST ? `"${text.slice(0, QUOTED_AT_MOST)}…"` : `"${text}"`;
}
