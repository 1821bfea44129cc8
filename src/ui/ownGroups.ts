import type { Catalog } from '../catalog/catalog.ts';
import type { Ground } from './ownGround.ts';

/** What was fetched so far. */
const kept: { code: typeof import('./ownGround.ts') | null } = { code: null };

/** Fetches what groups of the reader's own are made with, where an address asks for one. */
export async function readyForGroup({ groups }: Catalog, search: string): Promise<void> {
  const asked = new URLSearchParams(search).getAll('group').join();
  if (asked !== '' && !groups.some(({ group }) => group === asked)) await loadOwnGroups();
}

/** @throws Error where the code cannot be fetched */
export async function loadOwnGroups(): Promise<void> {
  kept.code ??= await import('./ownGround.ts');
}

/** What a page stands on with the group that its address makes of others. */
export function withGroup(from: Ground, search: string): Ground {
  return kept.code?.withGroup(from, search) ?? from;
}
