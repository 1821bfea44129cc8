import { withOwnAnswers } from '../answers/ownGroup.ts';
import { type AnswerSource, answerPaths } from '../answers/paths.ts';
import { type DrawRequest, drawRanges } from '../answers/rangeDraws.ts';
import type { Catalog, FrameCatalog } from '../catalog/catalog.ts';
import { ownGroup } from '../view/ownGroup.ts';
import { type Notice, QUOTED } from '../view/parameters.ts';
import { quoted } from '../view/quoted.ts';

/** Draws between two breaths of the frame. */
const SLICE = 50;

/** What a frame stands on. */
export interface FrameGround {
  readonly catalog: FrameCatalog;
  readonly source: AnswerSource;
  /** what of the group that the address asks for names nobody */
  readonly missed?: readonly Notice[];
}

/** The same with the group that the frame's address makes of others; where nobody is in it, as it is. */
export function make({ catalog, source }: FrameGround, asked: string): FrameGround {
  const own = ownGroup(catalog, asked);
  if (own === null) return { catalog, source };
  const { published } = source;
  // A frame knows it by the text of its address alone.
  const group = { ...own.group, group: asked };
  const choices = catalog.groups.map((each) => each.group);
  const whole = async () => (await published<Catalog>(answerPaths.catalog(catalog.language))).indicators;
  return {
    catalog: { ...catalog, groups: [...catalog.groups, group] },
    source: {
      ...source,
      published: withOwnAnswers({ published, catalog, indicatorsOf: whole, draw: inSlices }, group),
    },
    missed: own.unknown.map((part) => ({
      kind: 'invalid value',
      name: 'group',
      value: quoted(part, QUOTED),
      expected: { kind: 'one of', choices },
    })),
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
