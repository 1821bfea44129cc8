import type { NamedKind } from '../../answers/names.ts';
import type { Search } from '../../answers/search.ts';

/** Something that a typed text may mean. */
export interface Suggestion {
  readonly facet: 'indicator' | 'economy';
  readonly code: string;
}

/** What can be chosen in a text's place. */
export const SUGGESTED: readonly NamedKind[] = ['economy', 'indicator'];

const MOST = 6;
const SHORTEST = 2;

/** Indicators and economies that a text may mean, as the search of the site finds them; where nothing has such a name, those that it may be a slip for. */
export function suggest(search: Search, text: string): readonly Suggestion[] {
  if (text.trim().length < SHORTEST) return [];
  return search(text, MOST).found.flatMap(({ kind, id }) =>
    kind === 'indicator' || kind === 'economy' ? [{ facet: kind, code: id }] : [],
  );
}
