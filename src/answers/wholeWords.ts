import type { Named } from '../questions/filter.ts';
import { MOST_WORDS, wordsOf } from '../questions/filter.ts';
import { folded } from './folded.ts';
import type { NamedThing, PublishedNames } from './names.ts';

/**
 * Of each word of a text the economies and indicators that have it whole in one of their names, in any language, or as the code
 * that this site calls them by. Other codes count only as the whole of the text: "to" is no Tonga among other words.
 *
 * @example namedBy(names, 'ivory coast')[0]?.economies // ['CIV']
 */
export function namedBy({ things }: PublishedNames, text: string): readonly Named[] {
  const words = wordsOf(text);
  // Signs alone are in no name.
  if (words.length === 0) return [{ economies: [], indicators: [] }];
  const whole = text.trim().toUpperCase();
  const spaced = (name: string) => ` ${folded(name)} `;
  const known = (all: readonly NamedThing[]) =>
    all.map(({ id, names, parts = [], codes = [] }) => ({
      id,
      names: [id, ...names, ...parts].map(spaced),
      isWhole: codes.includes(whole),
    }));
  const [economies, indicators] = [known(things.economy), known(things.indicator)];
  return words.slice(0, MOST_WORDS).map((word) => {
    const wanted = spaced(word);
    const having = (all: typeof economies) =>
      all
        .filter(({ names, isWhole }) => isWhole || names.some((name) => name.includes(wanted)))
        .map(({ id }) => id);
    return { economies: having(economies), indicators: having(indicators) };
  });
}
