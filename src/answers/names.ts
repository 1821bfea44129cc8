/** Kinds of things that have published names, those that are meant more often first. */
export const NAMED_KINDS = ['economy', 'group', 'area', 'indicator', 'page', 'term'] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** One thing and all that people type for it, in every language. */
export interface NamedThing {
  readonly id: string;
  /** its names in the languages of the site, in their order, then its other names, the usual ones first */
  readonly names: readonly string[];
  /** names of its parts: who types one means the part, and is led to the whole */
  readonly parts?: readonly string[];
  /** codes: each is the whole of what is typed for it, never a part */
  readonly codes?: readonly string[];
  /** where it is explained, after the language; left out where its kind and id say it */
  readonly path?: string;
}

/** A code or name of an economy that is no more. */
export interface FormerEconomy {
  readonly code: string;
  /** in the languages of the site, in their order */
  readonly names: readonly string[];
  /** year in which it ended, or was renamed */
  readonly ended: number;
  /** economies that came after it */
  readonly economies: readonly string[];
}

/** What the search looks through: names alone, of all languages at once. */
export interface PublishedNames {
  readonly things: Readonly<Record<NamedKind, readonly NamedThing[]>>;
  readonly former: readonly FormerEconomy[];
  /** groups of states that are not in the data: each name in the languages of the site, then its other names */
  readonly absent: readonly (readonly string[])[];
}

/** As much of the names as are of some kinds. */
export function onlyOf(
  { things, former, absent }: PublishedNames,
  kinds: readonly NamedKind[],
): PublishedNames {
  const of = (kind: NamedKind) => (kinds.includes(kind) ? things[kind] : []);
  return {
    things: {
      economy: of('economy'),
      group: of('group'),
      area: of('area'),
      indicator: of('indicator'),
      page: of('page'),
      term: of('term'),
    },
    former: kinds.includes('economy') ? former : [],
    absent: kinds.includes('group') ? absent : [],
  };
}

export const NAMES_PATH = 'answers/names.json';
