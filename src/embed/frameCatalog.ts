import type { Catalog, CoreCatalog, Group, NamedArea } from '../catalog/catalog.ts';
import { dateInArabic, dateInEnglish, dateInFrench } from '../words/dates.ts';

/** `answers/frame/<language>.json`: what all frames know of the catalog, in few bytes. */
export interface PublishedFrameCatalog {
  /** codes of economies, a blank between, in the order of their names */
  readonly codes: string;
  readonly names: readonly string[];
  /** of each economy a letter for every group that it counts in, a blank between: `LETTERS` in the order of the groups */
  readonly memberships: string;
  /** without members; the short name where it is another than the name, lists where they are not empty, dates in words */
  readonly groups: readonly (Pick<Group, 'group' | 'kind' | 'name'> & Partial<Group>)[];
  readonly areas: readonly NamedArea[];
  readonly rest: Omit<CoreCatalog, 'economies' | 'groups' | 'areas' | 'years'>;
  readonly years: readonly [number, number];
}

const worded = { en: dateInEnglish, fr: dateInFrench, ar: dateInArabic } as const;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function frameCatalogPath(language: string): string {
  return `answers/frame/${language}.json`;
}

/**
 * The catalog without what only a figure's own page says.
 *
 * @throws Error where there are more groups than letters
 */
export function packFrameCatalog(catalog: Catalog): PublishedFrameCatalog {
  const { indicators, units, sources, segments, economies, groups, areas, years, dated, previous, ...rest } =
    catalog;
  if (groups.length > LETTERS.length) throw new Error(`expected at most ${LETTERS.length} groups`);
  const codes = Object.keys(economies);
  const { language } = catalog;
  const lettersOf = (economy: string) =>
    groups.map(({ members }, at) => (members.includes(economy) ? LETTERS[at] : '')).join('');
  return {
    codes: codes.join(' '),
    names: Object.values(economies),
    memberships: codes.map(lettersOf).join(' '),
    groups: groups.map(({ group, kind, name, short, asOf, associates, nonRegional }) => ({
      group,
      kind,
      name,
      ...(short !== name && { short }),
      ...(asOf !== undefined && { asOf: worded[language](asOf) }),
      ...(associates.length > 0 && { associates }),
      ...(nonRegional.length > 0 && { nonRegional }),
    })),
    areas: areas.map(({ question: _, ...area }) => area),
    rest,
    years,
  };
}

/** What `packFrameCatalog` was given, without what it leaves out; members in the order of their codes. */
export function unpackFrameCatalog({
  codes,
  names,
  memberships,
  groups,
  areas,
  rest,
  years,
}: PublishedFrameCatalog): CoreCatalog {
  const economies = codes.split(' ');
  const letters = memberships.split(' ');
  const membersOf = (at: number) => {
    const letter = LETTERS.charAt(at);
    return economies.filter((_, e) => letters[e]?.includes(letter)).sort();
  };
  return {
    ...rest,
    economies: Object.fromEntries(economies.map((economy, e) => [economy, names[e] ?? economy])),
    groups: groups.map((group, at) => ({
      short: group.name,
      associates: [],
      nonRegional: [],
      ...group,
      members: membersOf(at),
    })),
    areas,
    years,
  };
}
