import { quoted } from './quoted.ts';

/** One typed parameter of an address: text in, value or the reason it is refused out. */
export interface Parameter<T> {
  /** @returns the value, with what of it was refused or cut off, or what was expected instead */
  parse(text: string): Parsed<T> | { readonly expected: Expected };
  format(value: T): string;
}

interface Parsed<T> {
  readonly value: T;
  readonly refused?: { readonly text: string; readonly expected: Expected };
  /** the most that a list may hold, where it held more */
  readonly cut?: number;
}

export type Expected =
  | { readonly kind: 'one of'; readonly choices: readonly string[] }
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'score' }
  | { readonly kind: 'version' };

export type Notice =
  | { readonly kind: 'unknown parameter'; readonly name: string }
  | {
      readonly kind: 'invalid value';
      readonly name: string;
      readonly value: string;
      readonly expected: Expected;
    }
  | { readonly kind: 'too many'; readonly name: string; readonly most: number }
  /** the first year of a span came after the last one */
  | { readonly kind: 'turned round'; readonly since: number; readonly year: number };

/** The parameters of a view, in the order in which an address says them. */
export type Parameters<V> = { readonly [K in keyof V]: Parameter<Exclude<V[K], undefined>> };

/** What advertisers and mailings add to links: it asks nothing of a page. */
const TRACKING = /^(utm_|mc_|mtm_|pk_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|_gl)$/;

/** Longest value that is quoted back in a notice. */
export const QUOTED = 40;

/** What of a view says the first and the last year of a change, or of what is chosen, where it has them. */
interface Span {
  readonly since?: number | undefined;
  readonly year?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Reads the search part of an address; what it says several times is one list. What the reader did not choose stays undefined; what cannot be
 * understood is dropped, with a notice; a span that begins after its end is turned round, with a notice.
 *
 * @example parseView({ year: yearBetween(2003, 2024) }, '?year=1066')
 * // { view: {}, notices: [{ kind: 'invalid value', name: 'year', … }] }
 */
export function parseView<V extends object & Span>(
  parameters: Parameters<V>,
  search: string,
): { readonly view: Partial<V>; readonly notices: readonly Notice[] } {
  const view: Partial<V> = {};
  const notices: Notice[] = [];
  const known = (name: string): name is Extract<keyof V, string> => Object.hasOwn(parameters, name);
  const asked = new URLSearchParams(search);
  for (const name of new Set(asked.keys())) {
    if (TRACKING.test(name)) continue;
    if (!known(name)) {
      notices.push({ kind: 'unknown parameter', name: quoted(name, QUOTED) });
      continue;
    }
    const text = asked.getAll(name).join();
    const answer = parameters[name].parse(text);
    if ('expected' in answer) {
      notices.push({ kind: 'invalid value', name, value: quoted(text, QUOTED), expected: answer.expected });
      continue;
    }
    view[name] = answer.value;
    if (answer.refused !== undefined) {
      const { text: value, expected } = answer.refused;
      notices.push({ kind: 'invalid value', name, value: quoted(value, QUOTED), expected });
    }
    if (answer.cut !== undefined) notices.push({ kind: 'too many', name, most: answer.cut });
  }
  const turned = (since: number | undefined, year: number | undefined): boolean => {
    if (since === undefined || year === undefined || since <= year) return false;
    notices.push({ kind: 'turned round', since, year });
    return true;
  };
  const { since, year, from, to } = view;
  return {
    view: {
      ...view,
      ...(turned(since, year) && { since: year, year: since }),
      ...(turned(from, to) && { from: to, to: from }),
    },
    notices,
  };
}

/**
 * The search part that says the view: chosen parameters in a fixed order, nothing else.
 *
 * @returns '' or '?…'
 */
export function formatView<V extends object>(
  parameters: Parameters<V>,
  view: { readonly [K in keyof V]?: V[K] | undefined },
): string {
  const pairs = namesOf(parameters).flatMap((name) => {
    const text = formatOne(parameters, view, name);
    return text === undefined ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function namesOf<V extends object>(parameters: Parameters<V>): Extract<keyof V, string>[] {
  return Object.keys(parameters).filter((name): name is Extract<keyof V, string> => name in parameters);
}

function formatOne<V extends object, K extends keyof V>(
  parameters: Parameters<V>,
  view: { readonly [N in keyof V]?: V[N] | undefined },
  name: K,
): string | undefined {
  const value = view[name];
  const given = (v: V[K] | undefined): v is Exclude<V[K], undefined> => v !== undefined;
  return given(value) ? parameters[name].format(value) : undefined;
}

/** A typed value without what surrounds it in a sentence: "DCO)" and " 2023." */
const bare = (text: string): string =>
  text.length > LONGEST_CHOICE ? text : text.replace(/^[\s("'«“]+|[\s)\]"'»”.,;:!?،؛؟]+$/gu, '');

/** No choice is as long: nothing is looked for in longer texts. */
const LONGEST_CHOICE = 100;

/** The choice that a text means: as it is written, else without regard to case and to what surrounds it. */
function meant<T extends string>(choices: readonly T[], text: string): T | undefined {
  const exact = choices.find((choice) => choice === text);
  if (exact !== undefined) return exact;
  const wanted = bare(text).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted);
}

export function oneOf<T extends string>(choices: readonly T[]): Parameter<T> {
  return {
    parse(text) {
      const value = meant(choices, text);
      return value === undefined ? { expected: { kind: 'one of', choices } } : { value };
    },
    format: (value) => value,
  };
}

/** A comma-separated list without repeats, cut to `most`; members that are not among the choices are refused. */
export function listOf<T extends string>(choices: readonly T[], most: number): Parameter<readonly T[]> {
  const known: ReadonlyMap<string, T> = new Map(choices.map((choice) => [choice, choice]));
  const expected: Expected = { kind: 'one of', choices };
  return {
    parse(text) {
      const items = [...new Set(text.split(/[,،]/))].map((item) => ({
        item,
        choice: known.get(item) ?? meant(choices, item),
      }));
      const value = [...new Set(items.flatMap(({ choice }) => choice ?? []))];
      if (value.length === 0) return { expected };
      const unknown = items.flatMap(({ item, choice }) => (choice === undefined ? item : []));
      return {
        value: value.slice(0, most),
        ...(unknown.length > 0 && { refused: { text: unknown.join(','), expected } }),
        ...(value.length > most && { cut: most }),
      };
    },
    format: (value) => value.join(','),
  };
}

function integerBetween(from: number, to: number, expected: Expected): Parameter<number> {
  return {
    parse(text) {
      const digits = bare(text);
      const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
      return value >= from && value <= to ? { value } : { expected };
    },
    format: String,
  };
}

export function yearBetween(from: number, to: number): Parameter<number> {
  return integerBetween(from, to, { kind: 'year', from, to });
}

/** Any text but a blank one, up to so many characters. */
export function textUpTo(most: number): Parameter<string> {
  return {
    parse: (text) =>
      text.trim() !== '' && text.length <= most ? { value: text } : { expected: { kind: 'text', most } },
    format: (value) => value,
  };
}

/** A data version: 12 hex digits. */
export const dataVersion: Parameter<string> = {
  parse: (text) => (/^[0-9a-f]{12}$/.test(text) ? { value: text } : { expected: { kind: 'version' } }),
  format: (value) => value,
};

/** An economy's score in a column. */
export interface ScoreOf {
  readonly economy: string;
  readonly column: string;
}

/** One score, as "MAR.government". */
export function scoreOf(economies: readonly string[], columns: readonly string[]): Parameter<ScoreOf> {
  return {
    parse(text) {
      const [economy = '', column = '', ...rest] = text.split('.');
      return rest.length === 0 && economies.includes(economy) && columns.includes(column)
        ? { value: { economy, column } }
        : { expected: { kind: 'score' } };
    },
    format: ({ economy, column }) => `${economy}.${column}`,
  };
}

/** A column to sort by; a leading "-" turns the order round. */
export function sortBy<C extends string>(columns: readonly C[]): Parameter<Sort<C>> {
  const choices = columns.flatMap((column) => [column, `-${column}`]);
  return {
    parse(text) {
      const descending = text.startsWith('-');
      const column = columns.find((known) => known === (descending ? text.slice(1) : text));
      return column === undefined
        ? { expected: { kind: 'one of', choices } }
        : { value: { column, descending } };
    },
    format: ({ column, descending }) => (descending ? `-${column}` : column),
  };
}

export interface Sort<C extends string = string> {
  readonly column: C;
  readonly descending: boolean;
}
