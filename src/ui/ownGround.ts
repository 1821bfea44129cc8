import { withOwnAnswers } from '../answers/ownGroup.ts';
import type { AnswerSource } from '../answers/paths.ts';
import type { DrawRanges } from '../answers/rangeDraws.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { oneGroup } from '../view/groups.ts';
import { ownGroup, readingOf } from '../view/ownGroup.ts';
import type { Environment } from '../words/environment.ts';

/** What a page stands on: what it knows, and where its answers come from. */
export interface Ground {
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  readonly draw: DrawRanges;
}

/** What was made last. */
let last: { readonly from: Ground; readonly asked: string; readonly made: Ground } | null = null;

/** What a page stands on with the group that its address makes of others; the same for the same address. */
export function withGroup(from: Ground, search: string): Ground {
  const asked = new URLSearchParams(search).getAll('group').join();
  if (asked === '' || 'value' in oneGroup(from.environment.catalog).parse(asked)) return from;
  if (last?.asked === asked && last.from.environment === from.environment) return last.made;
  const made = withOwnGroup(from, asked);
  last = { from, asked, made };
  return made;
}

/** The same with a group of the reader's own; where nobody is in it, as it is. */
function withOwnGroup(ground: Ground, asked: string): Ground {
  const { environment, source, draw } = ground;
  const { catalog } = environment;
  const own = ownGroup(catalog, asked);
  if (own === null) return ground;
  const { group } = own;
  return {
    ...ground,
    environment: {
      ...environment,
      catalog: {
        ...catalog,
        groups: [...catalog.groups, group],
        own: { asked, parsed: readingOf(catalog, own) },
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
}
