import MiniSearch from 'minisearch';
import { folded } from './folded.ts';
import { type FormerEconomy, NAMED_KINDS, type NamedKind, type PublishedNames } from './names.ts';
import { nearest } from './nearest.ts';

/** A thing that a typed text means, or may mean. */
export interface Found {
  readonly kind: NamedKind;
  readonly id: string;
  /** the name that was found, in whatever language */
  readonly name: string;
  /** the economy that was asked for is no more, and this one came after it */
  readonly former?: FormerEconomy;
}

export interface Answer {
  readonly found: readonly Found[];
  /** nothing has such a name: these are spelled most like it */
  readonly guessed: boolean;
  /** a group of states that has the whole name, in the reader's language, and is not in the data */
  readonly absent?: string;
}

/** @param text what somebody typed; @param most how many to find at most */
export type Search = (text: string, most: number) => Answer;

interface Entry extends Found {
  readonly at: number;
  /** place among the names of its thing */
  readonly place: number;
  readonly folded: string;
}

/** Names that may be meant by a text with slips in it: one letter in four. */
const SLIPS = 0.25;
/** Shorter words must be spelled as they are: one letter is all that lies between Iran and Iraq. */
const SHORTEST_WITH_SLIPS = 5;
/** How many to offer where nothing has such a name. */
const GUESSES = 3;
/** Longer texts name nothing. */
const LONGEST = 100;
/** Fewer letters than these begin too much to be a name written together. */
const SHORTEST_TOGETHER = 4;
const ARTICLE = /^ال(?=\p{L}{3})/u;

/**
 * A search through names of all languages at once: codes as wholes, then whole names, names that begin so, names with words
 * that begin so; then the same with words parted or joined ("cyber security", "saudiarabia"); then with slips; then what is
 * spelled most like it. Economies come before groups, areas and indicators, these before pages and terms.
 *
 * @param language place of the reader's language among the languages: its names come before the others'
 * @example searchOf(names, 0)('turquie', 5).found[0]?.id // 'TUR'
 */
export function searchOf({ things, former, absent }: PublishedNames, language: number): Search {
  const entries = NAMED_KINDS.flatMap((kind) =>
    things[kind].flatMap(({ id, names, parts = [] }) =>
      [...names, ...parts].map((name, place) => ({ kind, id, name, place, folded: folded(name) })),
    ),
  ).map((entry, at): Entry => ({ ...entry, at }));
  const codes = new Map(
    things.economy.flatMap(({ id, names, codes: own = [] }) =>
      own.map((code) => [code, { kind: 'economy', id, name: names[language] ?? id } as const] as const),
    ),
  );
  const index = new MiniSearch<Entry>({
    idField: 'at',
    fields: ['folded'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word.replace(ARTICLE, ''),
  });
  index.addAll(entries);

  const known = new Map(
    NAMED_KINDS.map((kind) => [kind, new Map(things[kind].map((thing) => [thing.id, thing]))]),
  );
  const everyone = entries.map((entry) => ({ ...entry, names: [entry.name] }));

  const ofIndex = (wanted: string, how: { slips: boolean; every: boolean }): Entry[] =>
    index
      .search(wanted, {
        prefix: true,
        fuzzy: (word) => how.slips && word.length >= SHORTEST_WITH_SLIPS && SLIPS,
        combineWith: how.every ? 'AND' : 'OR',
      })
      .flatMap(({ id }) => entries[id] ?? []);

  const find = (text: string, wanted: string, most: number): Answer => {
    const code = text.trim().toUpperCase();
    const whole = codes.get(code);
    const gone = former.filter(
      (each) => each.code === code || each.names.some((name) => folded(name) === wanted),
    );
    const first: Found[] = [
      ...gone.flatMap((each) =>
        each.economies.map((id) => ({
          kind: 'economy' as const,
          id,
          name: known.get('economy')?.get(id)?.names[language] ?? id,
          former: each,
        })),
      ),
      ...(whole === undefined ? [] : [whole]),
    ];
    const rank = rankFor(wanted, language);
    const sorted = (matched: Entry[], by = rank) => matched.sort((a, b) => by(a) - by(b) || a.at - b.at);
    const exact = [...first, ...sorted(ofIndex(wanted, { slips: false, every: true }))];
    const joined = wanted.replaceAll(' ', '');
    const meant = exact.length > 0 ? exact : sorted(together(joined, entries), rankFor(joined, language));
    if (meant.length > 0) return { found: distinct(meant).slice(0, most), guessed: false };
    const tries = [
      { slips: true, every: true },
      { slips: false, every: false },
    ];
    for (const how of tries) {
      const matched = ofIndex(wanted, how);
      const found = distinct(how.every ? sorted(matched) : matched).slice(0, Math.min(most, GUESSES));
      if (found.length > 0) return { found, guessed: true };
    }
    return { found: distinct(nearest(wanted, everyone, entries.length)).slice(0, GUESSES), guessed: true };
  };
  return (text, most) => {
    const wanted = folded(text.slice(0, LONGEST));
    if (wanted === '') return { found: [], guessed: false };
    const group = absent.find((names) => names.some((name) => folded(name) === wanted));
    const answer = find(text, wanted, most);
    if (group === undefined) return answer;
    // What is merely spelled like it was not meant.
    return { found: answer.guessed ? [] : answer.found, guessed: false, absent: group[language] ?? wanted };
  };
}

/** Names of which a stretch of words, written together, begins like a text written together. */
function together(joined: string, entries: readonly Entry[]): Entry[] {
  if (joined.length < SHORTEST_TOGETHER) return [];
  return entries.filter(({ folded: name }) => {
    const words = name.split(' ');
    return words.some((_, at) => words.slice(at).join('').startsWith(joined));
  });
}

const TIER = 1e6;
const KIND = 1e4;
const OTHER_LANGUAGE = 1e3;

/** Lower is better: how a name begins, then what it is a name of, then whether the reader knows it by that name, then the shorter. */
function rankFor(wanted: string, language: number) {
  const begun = ` ${wanted}`;
  return ({ kind, folded: name, place }: Entry): number => {
    const tier = name === wanted ? 0 : name.startsWith(wanted) ? 1 : ` ${name}`.includes(begun) ? 2 : 3;
    return (
      tier * TIER +
      NAMED_KINDS.indexOf(kind) * KIND +
      (place === language ? 0 : OTHER_LANGUAGE) +
      Math.min(name.length, OTHER_LANGUAGE - 1)
    );
  };
}

/** Each thing once, by the first of its names that was found. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.flatMap(({ kind, id, name, former }) => {
    const key = `${kind} ${id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, id, name, ...(former !== undefined && { former }) }];
  });
}
