import leven from 'leven';
import { folded } from '../answers/folded.ts';
import { onlyOf, type PublishedNames } from '../answers/names.ts';
import { type Search, searchOf } from '../answers/search.ts';
import { LANGUAGES } from '../catalog/languages.ts';

/** What a cell means that should name an economy. */
export type Match =
  | { readonly kind: 'economy'; readonly economy: string; readonly by: 'name' | 'code' | 'number' }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' };

export interface Matcher {
  /** @param text a whole cell */
  readonly match: (text: string) => Match;
  /** codes of economies that a text may mean; those of `present`, which the file has, first */
  readonly nearest: (text: string, present: ReadonlySet<string>) => readonly string[];
}

/** Codes of the European Union's statistical office where they are not ISO's. */
const EUROSTAT: ReadonlyMap<string, string> = new Map([
  ['EL', 'GRC'],
  ['UK', 'GBR'],
]);

const TOTAL =
  /(?:^| )(?:(?:sub|grand )?totals?|totaux|sum|somme|world|monde|global|averages?|means?|medians?|moyennes?|medianes?|ensemble|all (?:countries|economies|members)|tous(?: les)? pays)(?: |$)/;
const ARABIC_TOTAL = /(?:^| )(?:ال)?(?:مجموع|اجمالي|متوسط|معدل|وسيط|عالم)(?: |$)/;
const UNIONS =
  /^(?:(?:eu|ea|ue)(?: ?\d{2}(?: \d{4})?)?|european union.*|union europeenne.*|euro ?area.*|zone euro.*|oecd.*|ocde.*|g ?(?:7|20)|uemoa|waemu|cedeao|ecowas|cemac|sadc|gcc|ccg|brics|africa|afrique|asia|asie|europe|americas?|ameriques?|oceania|oceanie|arab states|arab world|etats arabes|افريقيا|اسيا|اوروبا|مجلس التعاون.*)$/;
/** Marks of footnotes behind a name. */
const NOTE = /\s*(?:\((?:\d{1,2}|[a-z]|\*+)\)|\[[^\]]{1,4}\]|[*†‡§]+|[¹²³⁰-⁹]+)$/iu;
const NEAREST = 3;
const LONGEST = 100;

/**
 * Whose name or code a cell is: by the names of the site in all its languages, written without case, accents and the like, and
 * by codes as wholes. A name that two economies share is nobody's, unless it is the usual name of one of them.
 *
 * @param language place of the reader's language among the languages
 */
export function matcherOf(published: PublishedNames, language: number): Matcher {
  const { economy: economies, group: groups } = published.things;
  const codes = new Map<string, string>(EUROSTAT);
  const usual = new Map<string, Set<string>>();
  const other = new Map<string, Set<string>>();
  for (const { id, names, codes: own = [] } of economies) {
    for (const code of own) codes.set(code, id);
    names.forEach((name, place) => {
      const map = place < LANGUAGES.length ? usual : other;
      const key = folded(name);
      map.set(key, (map.get(key) ?? new Set()).add(id));
    });
  }
  const groupNames = new Set(groups.flatMap(({ id, names }) => [id, ...names].map(folded)));
  const one = (set: ReadonlySet<string> | undefined): string | null =>
    set?.size === 1 ? ([...set][0] ?? null) : null;

  const whole = (text: string): Match | null => {
    const code = text.trim().toUpperCase();
    const number = /^\d{1,3}$/.test(code);
    const ofCode = codes.get(number ? code.padStart(3, '0') : code);
    if (ofCode !== undefined) return { kind: 'economy', economy: ofCode, by: number ? 'number' : 'code' };
    const name = folded(text);
    if (name === '') return null;
    const ofName = one(usual.get(name)) ?? (usual.has(name) ? null : one(other.get(name)));
    return ofName === null ? null : { kind: 'economy', economy: ofName, by: 'name' };
  };

  const match = (given: string): Match => {
    const text = given.slice(0, LONGEST).trim();
    const bare = text.replace(NOTE, '');
    const found = whole(text) ?? whole(bare) ?? ofParts(bare, whole);
    if (found !== null) return found;
    const name = folded(bare);
    const isTotal = TOTAL.test(name) || ARABIC_TOTAL.test(name) || UNIONS.test(name) || groupNames.has(name);
    return { kind: isTotal ? 'total' : 'unknown' };
  };

  const known = new Map<string, Match>();
  const like = new Map<string, readonly string[]>();
  let search: Search | null = null;
  const find = (text: string): readonly string[] => {
    search ??= searchOf(onlyOf(published, ['economy']), language);
    return search(text, NEAREST).found.map(({ id }) => id);
  };
  const codesOf = (text: string): readonly string[] =>
    /^[A-Za-z]{3}$/.test(text.trim()) ? codesLike(text.trim().toUpperCase(), economies) : [];
  return {
    match: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const own = match(text);
      known.set(text, own);
      return own;
    },
    nearest: (text, present) => {
      const all = like.get(text) ?? [...codesOf(text), ...find(text)];
      like.set(text, all);
      const once = [...new Set(all)];
      return [...once.filter((id) => present.has(id)), ...once.filter((id) => !present.has(id))].slice(
        0,
        NEAREST,
      );
    },
  };
}

/** A code and a name in one cell: "MAR: Morocco", "Maroc / المغرب", "Morocco (MAR)"; all that is known must be the same. */
function ofParts(text: string, whole: (text: string) => Match | null): Match | null {
  const parts = text.split(/\s*[:|/()[\]]\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const found = parts.flatMap((part) => {
    const own = whole(part);
    return own?.kind === 'economy' && own.by !== 'number' ? [own] : [];
  });
  const [first] = found;
  return first !== undefined && found.every(({ economy }) => economy === first.economy) ? first : null;
}

/** Economies whose usual names hold the letters of a code in their order, the first at their beginning; then codes one letter away. */
function codesLike(code: string, economies: PublishedNames['things']['economy']): string[] {
  const [first = '', ...rest] = code.toLowerCase();
  const pattern = new RegExp(`^${first}${rest.map((letter) => `.*?${letter}`).join('')}`);
  const lettered = economies.filter(({ names }) =>
    names.slice(0, LANGUAGES.length).some((name) => pattern.test(folded(name).split(' ')[0] ?? '')),
  );
  const near = economies.filter(({ id }) => leven(code, id) === 1);
  return [...lettered, ...near].map(({ id }) => id);
}
