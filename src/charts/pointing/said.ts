/** What is shown of a mark: whom it is about, and what is said of it, a line each. */
export interface Said {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What is said of a name begins at the first colon, with or without the thin space that French has before it. */
const COLON = /\s*:\s+/;
/** A year or a score behind a name, as lines over time, divides and maps of scores say it. */
const BEHIND = /^(.*?)\s*(?:[,،]\s*([\u2066-\u2069]*[\d.,]+[\u2066-\u2069]*)|\((\d{4})\))$/;
const LEADING = /^[\s:,،]+/;
const ISOLATES = /[\u2066-\u2069]/g;
const YEAR = /^\d{4}\s*:\s+/;

/**
 * A mark's label as name and lines. The label is what a screen reader says, so that nothing has to be said twice.
 *
 * @param name where the drawing shows it as a text of its own
 * @example saidOf('Mali: rank 56, 15 in 2026 · Nascent') // { name: 'Mali', lines: ['rank 56, 15 in 2026', 'Nascent'] }
 * @example saidOf('Mali, 15: Nascent') // { name: 'Mali', lines: ['15: Nascent'] }
 */
export function saidOf(label: string, name?: string): Said {
  const whole = name === undefined ? -1 : label.search(/[^\u2066-\u2069]/);
  if (name !== undefined && whole >= 0 && label.startsWith(name, whole)) {
    return { name, lines: linesOf(label.slice(whole + name.length).replace(/^[\u2066-\u2069]+/, '')) };
  }
  const colon = COLON.exec(label);
  if (colon === null) return { name: bare(label), lines: [] };
  const head = label.slice(0, colon.index);
  const [, own, ...behind] = BEHIND.exec(head) ?? [];
  const first = behind.find((each) => each !== undefined);
  return own === undefined || first === undefined
    ? { name: bare(head), lines: linesOf(label.slice(colon.index)) }
    : { name: bare(own), lines: linesOf(`${first}${label.slice(colon.index)}`) };
}

/** @example withoutYear('2003: 21.6%') // '21.6%' */
export function withoutYear(line: string): string {
  return line.replace(YEAR, '');
}

/** Texts of other directions stand between isolates in a label; a name that stands alone needs none. */
function bare(name: string): string {
  return name.replace(ISOLATES, '');
}

function linesOf(rest: string): string[] {
  return rest
    .replace(LEADING, '')
    .split(' · ')
    .filter((line) => line !== '');
}
