import type { Catalog, Group } from '../catalog/catalog.ts';

/** Everybody. */
export const WORLD = 'WORLD';

/** COMCEC works for its members, and the site opens with them. */
const OPENING_GROUP = 'OIC';

/** The group asked for, else the one that the site opens with. */
export function groupOf(catalog: Catalog, wanted: string = OPENING_GROUP): Group {
  const found = catalog.groups.find(({ group }) => group === wanted) ?? catalog.groups[0];
  if (found === undefined) throw new Error('expected a group in data/groups.csv');
  return found;
}

/** Everybody listed, also those that averages leave out, in the order of their names. */
export function membersOf(catalog: Catalog, group: Group): string[] {
  const listed = new Set(group.members.map(({ economy }) => economy));
  return Object.keys(catalog.economies).filter((economy) => listed.has(economy));
}

/** Members of one status, in the order of their names. */
export function membersWithStatus(catalog: Catalog, group: Group, status: string): string[] {
  const listed = new Set(
    group.members.filter((member) => member.status === status).map(({ economy }) => economy),
  );
  return Object.keys(catalog.economies).filter((economy) => listed.has(economy));
}
