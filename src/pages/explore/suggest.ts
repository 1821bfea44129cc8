import { folded } from '../../answers/folded.ts';
import { nearest } from '../../answers/nearest.ts';

/** Something that a typed text may mean. */
export interface Suggestion {
  readonly facet: 'indicator' | 'economy';
  readonly code: string;
  readonly name: string;
}

/** As much of the catalog as has names to type. */
interface Names {
  readonly indicators: readonly { readonly indicator: string; readonly name: string }[];
  readonly economies: Readonly<Record<string, string>>;
}

const MOST = 6;
const SHORTEST = 2;

/**
 * Indicators and economies whose names hold every word of a text, those that begin with it first, then the shorter;
 * where there are none, those that it may be a slip for.
 */
export function suggest({ indicators, economies }: Names, text: string): readonly Suggestion[] {
  const wanted = folded(text);
  if (wanted.length < SHORTEST) return [];
  const all: Suggestion[] = [
    ...indicators.map(({ indicator, name }) => ({ facet: 'indicator' as const, code: indicator, name })),
    ...Object.entries(economies).map(([code, name]) => ({ facet: 'economy' as const, code, name })),
  ];
  const words = wanted.split(' ');
  const holding = all
    .map((suggestion) => ({ suggestion, name: folded(suggestion.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .sort(
      (a, b) =>
        Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)) ||
        a.name.length - b.name.length,
    )
    .map(({ suggestion }) => suggestion);
  if (holding.length > 0) return holding.slice(0, MOST);
  const named = all.map((suggestion) => ({ id: suggestion.code, names: [suggestion.name], suggestion }));
  return nearest(text, named, MOST).map(({ suggestion }) => suggestion);
}
