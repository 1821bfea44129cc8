import { withOwnAnswers } from '../answers/ownGroup.ts';
import type { AnswerSource } from '../answers/paths.ts';
import type { DrawRanges } from '../answers/rangeDraws.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { ownGroup } from '../view/ownGroup.ts';
import type { Environment } from '../words/environment.ts';

/** What a page stands on: what it knows, and where its answers come from. */
export interface Ground {
  readonly environment: Environment<Catalog>;
  readonly source: AnswerSource;
  readonly draw: DrawRanges;
}

/** The same with the group that an address makes of others; where nobody is in it, as it is. */
export function withOwnGroup(ground: Ground, asked: string): Ground {
  const { environment, source, draw } = ground;
  const { catalog } = environment;
  const own = ownGroup(catalog, asked);
  if (own === null) return ground;
  const { group, unknown } = own;
  return {
    ...ground,
    environment: {
      ...environment,
      catalog: {
        ...catalog,
        groups: [...catalog.groups, group],
        own: { asked, group: group.group, unknown },
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
