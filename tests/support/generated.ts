import type { Catalog, Group, Indicator } from '../../src/catalog/catalog.ts';
import { byLanguage, LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';

/** A small world for sentences over generated data: eight economies, the first of them members of one group. */

export const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const NAMES = ['Aland', 'Borduria', 'Carpania', 'Deltora', 'Elbonia', 'Freedonia', 'Gondal', 'Herzo'];
export const LAST = 2020;

const loaded = await Promise.all(
  LANGUAGES.map(async (language) => [language, await loadWords(language)] as const),
);
const wordsOf = new Map(loaded);

export interface Membership {
  readonly members: number;
  readonly others: number;
}

export function groupOf({ members, others }: Membership): Group {
  return {
    group: 'G',
    kind: 'organisation',
    name: 'Group',
    short: 'G',
    members: CODES.slice(0, members),
    associates: CODES.slice(members, members + others),
    nonRegional: [],
  };
}

export function environmentOf(
  language: Language,
  group: Group,
  indicators: readonly Indicator[],
): Environment<Catalog> {
  const words = wordsOf.get(language);
  if (words === undefined) throw new Error(`expected words in ${language}`);
  const catalog: Catalog = {
    language,
    version: '0123456789ab',
    economies: Object.fromEntries(CODES.map((code, at) => [code, NAMES[at] ?? code])),
    groups: [group],
    areas: [],
    indicators: [...indicators],
    units: [
      { unit: 'percent', name: '%', symbol: '%' },
      { unit: 'plain', name: 'x', symbol: '' },
    ],
    flags: {},
    segments: [],
    sources: [],
    years: [2010, LAST],
    scoreYears: [LAST],
    scoreYear: LAST,
    changeYears: {},
  };
  return { catalog, words, numbers: numbers(language), base: '/' };
}

/** What no sentence of a language may hold: code, stray spaces, and a word in the number of another. */
export const WRONG: Readonly<Record<Language, RegExp>> = byLanguage(
  (language) =>
    ({
      en: /undefined|NaN|Infinity|null| {2}|\(\)|\b1 members|\b1 of \d+ members (?:are|have)|none of \d+ members (?:are|have)|all 1 /,
      fr: /undefined|NaN|Infinity|null| {2}|\(\)|(?<!\d)1 membres|(?<!\d)1 membre sur \d+ (?:sont|ont)|(?<!\d)[2-9] membres sur \d+ (?:est|a) /,
      ar: /undefined|NaN|Infinity|null| {2}|\(\)|(?<!\d)[12] (?:عضو|أعضاء)/,
    })[language],
);
