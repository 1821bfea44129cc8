import { withOwnAnswers } from '../answers/ownGroup.ts';
import { type AnswerSource, answerPaths } from '../answers/paths.ts';
import { type DrawRequest, drawRanges } from '../answers/rangeDraws.ts';
import type { Catalog, FrameCatalog } from '../catalog/catalog.ts';
import { ownGroup } from '../view/ownGroup.ts';

/** Draws between two breaths of the frame. */
const SLICE = 50;

/** What a frame stands on. */
export interface FrameGround {
  readonly catalog: FrameCatalog;
  readonly source: AnswerSource;
}

/** The same with the group that the frame's address makes of others; where nobody is in it, as it is. */
export function withGroup({ catalog, source }: FrameGround, asked: string): FrameGround {
  const own = ownGroup(catalog, asked);
  if (own === null) return { catalog, source };
  const { group, unknown } = own;
  const { published } = source;
  const whole = async () => (await published<Catalog>(answerPaths.catalog(catalog.language))).indicators;
  return {
    catalog: {
      ...catalog,
      groups: [...catalog.groups, group],
      own: { asked, group: group.group, unknown },
    },
    source: {
      ...source,
      published: withOwnAnswers({ published, catalog, indicatorsOf: whole, draw: inSlices }, group),
    },
  };
}

async function inSlices({ panel, indicators, group, ...how }: DrawRequest) {
  const drawing = drawRanges(panel, indicators, [group], how);
  for (let done = 0; done < how.draws; ) {
    done = drawing.advance(SLICE);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return drawing.rangesOf(group.id);
}
