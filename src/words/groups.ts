import type { Group } from '../catalog/catalog.ts';
import type { Words } from './types.ts';

/** Whose members are shown, as of when: "OIC: 57 members (list of November 2026)."; null for the world, and where no date is known. */
export function datedGroup({ control }: Pick<Words, 'control'>, group: Group): string | null {
  const { name, short, members, kind, asOf } = group;
  return asOf === undefined || kind === 'world'
    ? null
    : control.groupDated(kind === 'organisation' ? short : name, members.length, asOf);
}

/** The same of several groups, those without a date left out. */
export function datedGroups(words: Pick<Words, 'control'>, groups: readonly Group[]): string[] {
  return groups.flatMap((group) => datedGroup(words, group) ?? []);
}
