import type { Catalog } from '../catalog/catalog.ts';
import { oneGroup } from '../view/groups.ts';
import type { Ground } from './ownGround.ts';

/** What was fetched so far, and what was made last. */
const kept: {
  code: typeof import('./ownGround.ts') | null;
  last: { readonly from: Ground; readonly asked: string; readonly made: Ground } | null;
} = { code: null, last: null };

/** The group that an address asks for, where the data have none of that name. */
function askedIn(catalog: Catalog, search: string): string | null {
  const text = new URLSearchParams(search).get('group');
  return text === null || 'value' in oneGroup(catalog).parse(text) ? null : text;
}

/** Fetches what groups of the reader's own are made with, where an address asks for one. */
export async function readyForGroup(catalog: Catalog, search: string): Promise<void> {
  if (askedIn(catalog, search) !== null) await loadOwnGroups();
}

/** @throws Error where the code cannot be fetched */
export async function loadOwnGroups(): Promise<void> {
  kept.code ??= await import('./ownGround.ts');
}

/** What a page stands on with the group that its address makes of others; the same for the same address. */
export function withGroup(from: Ground, search: string): Ground {
  const asked = kept.code === null ? null : askedIn(from.environment.catalog, search);
  if (asked === null || kept.code === null) return from;
  const { last } = kept;
  if (last?.asked === asked && last.from.environment === from.environment) return last.made;
  const made = kept.code.withOwnGroup(from, asked);
  kept.last = { from, asked, made };
  return made;
}
