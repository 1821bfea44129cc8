import type { CoreCatalog, Group, ReadGroup } from '../catalog/catalog.ts';
import type { Language } from '../catalog/languages.ts';
import { oneLine } from './oneLine.ts';

/** A group that an address makes of others, and what of the address names nobody. */
export interface OwnGroup {
  readonly group: Group;
  /** parts in which nobody is: no code stands for them, or their codes have no member in common */
  readonly unknown: readonly string[];
}

/** What a group is made of. */
export interface Made {
  /** each the codes of groups or economies whose common members count */
  readonly parts: readonly (readonly string[])[];
  /** '' where the reader gave none */
  readonly name: string;
}

/** Longest name that is kept of what a reader wrote. */
export const LONGEST_NAME = 60;

/** More parts than these are counted in a name, not named. */
const NAMED = 3;

/**
 * The group that an address makes of others: parts between commas, of which all members count; in a part codes between dots,
 * of which only common members count; behind a tilde a name.
 *
 * @param text as "OIC.LDC", "central-asia,TUR~Central Asia and Türkiye"
 * @returns null where nobody counts in it
 */
export function ownGroup(catalog: CoreCatalog, text: string): OwnGroup | null {
  const { parts, name, unknown } = read(catalog, text);
  const counted = new Set(parts.flatMap((codes) => common(catalog, codes)));
  const members = Object.keys(catalog.economies)
    .filter((economy) => counted.has(economy))
    .sort();
  if (members.length === 0) return null;
  // What nobody is in stays in the address, where the box finds it, and gives the group no name.
  const empty = parts.filter((codes) => common(catalog, codes).length === 0);
  const made = parts.filter((codes) => !empty.includes(codes));
  const shown = name === '' ? nameOf(catalog, made) : isolated(name);
  return {
    group: {
      group: formatOwnGroup({ parts, name }),
      kind: 'own',
      name: shown,
      short: shown,
      members,
      associates: [],
      nonRegional: [],
    },
    unknown: [...unknown, ...empty.map((codes) => codes.join('.'))],
  };
}

/** How an address is read that asks for such a group. */
export function readingOf({ groups }: CoreCatalog, { group, unknown }: OwnGroup): ReadGroup {
  const choices = groups.map((each) => each.group);
  return {
    value: group.group,
    ...(unknown.length > 0 && { refused: { text: unknown.join(), expected: { kind: 'one of', choices } } }),
  };
}

/** The text of an address for a group. */
export function formatOwnGroup({ parts, name }: Made): string {
  const codes = parts.map((part) => part.join('.')).join(',');
  return name === '' ? codes : `${codes}~${name}`;
}

/** What an address makes a group of; parts that name nobody are left out. */
export function readOwnGroup(catalog: CoreCatalog, text: string): Made {
  const { parts, name } = read(catalog, text);
  return { parts, name };
}

function read(catalog: CoreCatalog, text: string): Made & { readonly unknown: readonly string[] } {
  const at = text.indexOf('~');
  const codes = at < 0 ? text : text.slice(0, at);
  const unknown: string[] = [];
  const parts = new Map<string, readonly string[]>();
  for (const part of codes.split(/[,،]/)) {
    const own = part.split('.').map((code) => ({ code, known: codeOf(catalog, code) }));
    const wrong = own.filter(({ known }) => known === undefined);
    const found = own.flatMap(({ known }) => known ?? []);
    if (wrong.length > 0) unknown.push(part);
    else parts.set(found.join('.'), [...new Set(found)]);
  }
  return {
    parts: [...parts.values()],
    name: at < 0 ? '' : oneLine(text.slice(at + 1), LONGEST_NAME),
    unknown,
  };
}

/** The reader's words in a sentence of the page's, whichever way either runs. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function codeOf({ groups, economies }: CoreCatalog, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return (
    groups.find(({ group, kind }) => kind !== 'own' && group.toLowerCase() === wanted)?.group ??
    (Object.hasOwn(economies, wanted.toUpperCase()) ? wanted.toUpperCase() : undefined)
  );
}

const membersOf = ({ groups }: CoreCatalog, code: string): readonly string[] =>
  groups.find(({ group }) => group === code)?.members ?? [code];

function common(catalog: CoreCatalog, [first = '', ...others]: readonly string[]): readonly string[] {
  const sets = others.map((code) => new Set(membersOf(catalog, code)));
  return membersOf(catalog, first).filter((economy) => sets.every((own) => own.has(economy)));
}

function nameOf(catalog: CoreCatalog, parts: readonly (readonly string[])[]): string {
  const short = (code: string) =>
    catalog.groups.find(({ group }) => group === code)?.short ?? catalog.economies[code] ?? code;
  const all = parts.map((codes) => together(catalog.language, codes.map(short)));
  const named = all.length > NAMED ? all.slice(0, NAMED - 1) : all;
  const others = all.length - named.length;
  return [...named, ...(others > 0 ? [String(others)] : [])].join(' + ');
}

const together = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
