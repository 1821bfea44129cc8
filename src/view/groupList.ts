import type { CoreCatalog, Group } from '../catalog/catalog.ts';
import { ownGroup } from './ownGroup.ts';

/** The groups that an address sets beside each other, and what of it names nobody. */
export interface GroupList {
  readonly groups: readonly Group[];
  readonly unknown: readonly string[];
  /** it named more than `MOST_GROUPS` */
  readonly isCut: boolean;
}

/** As many as can be told apart in one drawing and read in one table. */
export const MOST_GROUPS = 6;

/**
 * Groups between commas, each as `group` says one; where one of them is made of several with commas, between semicolons.
 *
 * @example readGroupList(catalog, 'ESCAP.LDC,ESCAP.LLDC') // two intersections
 * @example readGroupList(catalog, 'OIC;central-asia,TUR~Central Asia + Türkiye') // an organisation, and a union with a name
 */
export function readGroupList(catalog: CoreCatalog, text: string): GroupList {
  const parts = text.split(/[;؛]/).length > 1 ? text.split(/[;؛]/) : text.split(/[,،]/);
  const read = parts
    .map((each) => each.trim())
    .filter(Boolean)
    .map((part) => ({ part, made: ownGroup(catalog, part) }));
  const known = new Map(read.flatMap(({ made }) => (made === null ? [] : [[made.group.group, made.group]])));
  const groups = [...known].map(([code, made]) => catalog.groups.find(({ group }) => group === code) ?? made);
  return {
    groups: groups.slice(0, MOST_GROUPS),
    unknown: read.flatMap(({ part, made }) => (made === null ? [part] : made.unknown)),
    isCut: groups.length > MOST_GROUPS,
  };
}

/** The text of an address for groups; a semicolon in a name would part it. */
export function formatGroupList(groups: readonly Pick<Group, 'group'>[]): string {
  const codes = groups.map(({ group }) => group.replaceAll(/[;؛]/g, ' '));
  return codes.some((code) => /[,،]/.test(code)) ? `${codes.join(';')};` : codes.join(',');
}

/** A group with its own least developed, landlocked and island members: those that there are, for which it is no such class itself. */
export function parted(catalog: CoreCatalog, { group }: Pick<Group, 'group'>): readonly Group[] {
  const classes = catalog.groups.filter(({ kind }) => kind === 'classification').map((own) => own.group);
  const codes = classes.includes(group) ? classes : [group, ...classes.map((own) => `${group}.${own}`)];
  return readGroupList(catalog, codes.join()).groups;
}
