import { listOf, oneOf, type Parameters, type Sort, sortBy, textUpTo } from './parameters.ts';

/** Questions that come with the page, each with an address of its own. */
export const EXAMPLES = [
  'newest',
  'sexes',
  'rise',
  'medians',
  'ranks',
  'strengths',
  'scores',
  'missing',
  'laws',
  'strategies',
  'income',
  'terms',
] as const;
export type ExampleId = (typeof EXAMPLES)[number];

export const SQL_CHARTS = ['bars', 'trend', 'scatter'] as const;
export type SqlChart = (typeof SQL_CHARTS)[number];

/** The statement that the reader chose or wrote, and how its answer is shown. A column is named by its place, from 1: names may repeat. */
export interface SqlView {
  example: ExampleId;
  q: string;
  sort: Sort;
  chart: SqlChart;
  /** the column of numbers that is drawn, and the one against it; left out: the first ones */
  show: readonly string[];
}

/** As many columns as an answer has at most. */
const PLACES = Array.from({ length: 200 }, (_, at) => String(at + 1));

/** Longest statement in the search part of an address, which some servers and messengers cut; longer ones lie behind its hash. */
const LONGEST_IN_SEARCH = 1_200;

export const sqlParameters: Parameters<SqlView> = {
  example: oneOf(EXAMPLES),
  q: textUpTo(LONGEST_IN_SEARCH),
  sort: sortBy(PLACES),
  chart: oneOf(SQL_CHARTS),
  show: listOf(PLACES, 2),
};

const HASH = '#q=';

/** Where a statement lies in an address: `view` is its search part, `hash` what follows it. */
export function placeOf(text: string): { readonly view: Partial<SqlView>; readonly hash: string } {
  if (text.trim() === '') return { view: {}, hash: '' };
  if (text.length <= LONGEST_IN_SEARCH) return { view: { q: text }, hash: '' };
  return { view: {}, hash: `${HASH}${encodeURIComponent(text)}` };
}

/**
 * The statement behind an address's hash; null where there is none. What a messenger cut inside a letter is left out.
 *
 * @example inHash('#q=SELECT%201%20%E2%82') // { text: 'SELECT 1 ', isWhole: false }
 */
export function inHash(hash: string): { readonly text: string; readonly isWhole: boolean } | null {
  if (!hash.startsWith(HASH)) return null;
  const given = hash.slice(HASH.length);
  try {
    return { text: decodeURIComponent(given), isWhole: true };
  } catch {
    const text = given.replace(/(?:%[\dA-Fa-f]{2})+/g, (bytes) => whole(bytes)).replace(/%[\dA-Fa-f]?$/, '');
    return { text, isWhole: false };
  }
}

/** The letters that whole sequences of bytes stand for. */
function whole(bytes: string): string {
  const codes = bytes
    .slice(1)
    .split('%')
    .map((code) => Number.parseInt(code, 16));
  return new TextDecoder().decode(Uint8Array.from(codes)).replaceAll('\uFFFD', '');
}
