import type { CoreCatalog, Group } from './catalog.ts';

/** Everybody. */
export const WORLD = 'WORLD';

/** The group asked for, else the one that the site opens with: the first of `data/groups.csv` by order. */
export function groupOf(catalog: CoreCatalog, wanted?: string): Group {
  const found = catalog.groups.find(({ group }) => group === wanted) ?? catalog.groups[0];
  if (found === undefined) throw new Error('expected a group in data/groups.csv');
  return found;
}

/** The group that an economy is shown in where none is asked for: the site's own if it is a member, its first organisation, the world. */
export function homeOf(catalog: CoreCatalog, economy: string): Group {
  const opening = groupOf(catalog);
  if (opening.members.includes(economy)) return opening;
  const home = catalog.groups.find(
    ({ kind, members }) => kind === 'organisation' && members.includes(economy),
  );
  return home ?? groupOf(catalog, WORLD);
}

/** Kinds of groups that have a page each: organisations and the UN's classes. */
export const PAGED_KINDS = ['organisation', 'classification'] as const;

/** Whether there is a page of a group. */
export function hasPage({ kind }: Pick<Group, 'kind'>): boolean {
  return PAGED_KINDS.some((paged) => paged === kind);
}

/** Everybody listed, also those that averages leave out, in the order of their names. */
export function membersOf(catalog: CoreCatalog, { members, associates, nonRegional }: Group): string[] {
  return byName(catalog, [...members, ...associates, ...nonRegional]);
}

/**
 * Whether an economy counts as a member of a group, everywhere the same: in averages, in ranks and in every "12 of 57 members".
 * Associates and members from outside the region do not; they are listed after the others, without a rank.
 */
export function isMember({ members }: Pick<Group, 'members'>): (economy: string) => boolean {
  const all = new Set(members);
  return (economy) => all.has(economy);
}

/** Who counts as a member first, in the same order, then who is only listed. */
export function membersFirst<T>(
  group: Pick<Group, 'members'>,
  items: readonly T[],
  of: (item: T) => string,
): T[] {
  const counts = isMember(group);
  return [...items.filter((item) => counts(of(item))), ...items.filter((item) => !counts(of(item)))];
}

/** Economies in the order of their names in the page's language. */
export function byName(catalog: CoreCatalog, economies: readonly string[]): string[] {
  const wanted = new Set(economies);
  return Object.keys(catalog.economies).filter((economy) => wanted.has(economy));
}
