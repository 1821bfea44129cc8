import type { AnswerSource } from '../answers/paths.ts';
import type { DrawRanges } from '../answers/rangeDraws.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { oneGroup } from '../view/groups.ts';
import type { Environment } from '../words/environment.ts';

/** What a page stands on: what it knows, and where its answers come from. */
export interface Ground {
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  readonly draw: DrawRanges;
}

const load = () => Promise.all([import('../view/ownGroup.ts'), import('../answers/ownGroup.ts')]);

/** What was fetched so far, and what was made last. */
const kept: {
  code: Awaited<ReturnType<typeof load>> | null;
  last: { readonly ground: Ground; readonly text: string; readonly made: Ground } | null;
} = { code: null, last: null };

/** The group that an address asks for, where the data have none of that name. */
function askedOf(catalog: Catalog, search: string): string | null {
  const text = new URLSearchParams(search).get('group');
  return text === null || 'value' in oneGroup(catalog).parse(text) ? null : text;
}

/** Fetches what groups of the reader's own are made with, where an address asks for one. */
export async function readyForGroup(catalog: Catalog, search: string): Promise<void> {
  if (askedOf(catalog, search) !== null) await loadOwnGroups();
}

/** @throws Error where the code cannot be fetched */
export async function loadOwnGroups(): Promise<void> {
  kept.code ??= await load();
}

/** What a page stands on with the group that its address makes of others; the same for the same address. */
export function withGroup(ground: Ground, search: string): Ground {
  const text = kept.code === null ? null : askedOf(ground.environment.catalog, search);
  if (text === null || kept.code === null) return ground;
  const { last } = kept;
  if (last !== null && last.text === text && last.ground.environment === ground.environment) return last.made;
  const [{ ownGroup }, { withOwnAnswers }] = kept.code;
  const { environment, source, draw } = ground;
  const { catalog } = environment;
  const own = ownGroup(catalog, text);
  if (own === null) return ground;
  const { group, unknown } = own;
  const made: Ground = {
    ...ground,
    environment: {
      ...environment,
      catalog: {
        ...catalog,
        groups: [...catalog.groups, group],
        own: { asked: text, group: group.group, unknown },
      },
    },
    source: {
      ...source,
      published: withOwnAnswers(
        {
          published: source.published,
          catalog,
          indicatorsOf: () => Promise.resolve(catalog.indicators),
          draw: (request) => draw(request, () => undefined, new AbortController().signal),
        },
        group,
      ),
    },
  };
  kept.last = { ground, text, made };
  return made;
}
