import type { Catalog, Source } from './catalog.ts';
import type { Redistribution } from './types.ts';

/** From the freest to the least free. */
export const TERMS: readonly Redistribution[] = ['open', 'non-commercial', 'terms-unclear'];

/** What holds for something made of all these: the least free of them. */
export function strictest(terms: Iterable<Redistribution>): Redistribution {
  const at = Math.max(0, ...Array.from(terms, (term) => TERMS.indexOf(term)));
  return TERMS[at] ?? 'terms-unclear';
}

/** What may be done with what is made of these indicators. */
export function redistributionOf(catalog: Catalog, indicators: Iterable<string>): Redistribution {
  return strictest(Array.from(indicators, (id) => sourceOf(catalog, id).redistribution));
}

/** The data set that an indicator's newest values come from; throws an Error where there is none. */
export function sourceOf({ indicators, sources }: Catalog, id: string): Source {
  const source = indicators.find(({ indicator }) => indicator === id)?.source;
  const found = sources.find((each) => each.source === source);
  if (found === undefined) throw new Error(`expected a source of "${id}", found none`);
  return found;
}
