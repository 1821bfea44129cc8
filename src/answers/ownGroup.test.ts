import { beforeAll, describe, expect, it } from 'vitest';
import { environmentIn, realAnswers } from '../../tests/support/answers.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { ownGroup } from '../view/ownGroup.ts';
import { withOwnAnswers } from './ownGroup.ts';
import { type AnswerSource, answerPaths } from './paths.ts';
import type { PublishedScores } from './published.ts';
import { drawRanges } from './rangeDraws.ts';

let catalog: Catalog;
let published: AnswerSource['published'];

beforeAll(async () => {
  const { answers, source } = await realAnswers();
  ({ catalog } = await environmentIn('en', answers));
  ({ published } = source);
});

function own(text: string) {
  const made = ownGroup(catalog, text);
  if (made === null) throw new Error(`expected a group in ${text}`);
  const { group } = made.group;
  const answers = withOwnAnswers(
    {
      published,
      catalog,
      indicatorsOf: () => Promise.resolve(catalog.indicators),
      draw: ({ panel, indicators, group: peers, ...how }) => {
        const drawing = drawRanges(panel, indicators, [peers], how);
        drawing.advance(how.draws);
        return Promise.resolve(drawing.rangesOf(peers.id));
      },
    },
    made.group,
  );
  return { group, members: made.group.members, answers };
}

describe('answers of a group that no build knew', () => {
  it.each(['ASEAN', 'LDC', 'central-asia'])(
    'are those that were published of the same members: %s',
    async (id) => {
      const { group, answers } = own(`${id}~Mine`);
      expect(await answers(answerPaths.courses(group))).toEqual(await published(answerPaths.courses(id)));
      for (const area of ['skills', 'context']) {
        const given = await published<{ courses: Record<string, { group: unknown }> }>(
          answerPaths.area(area, id),
        );
        const made = await answers<typeof given>(answerPaths.area(area, group));
        expect(made).toEqual(given);
      }
    },
  );

  it('have the ranges of ranks that the published method gives the same members', async () => {
    const { group, answers } = own('central-asia~Mine');
    const { group: _, ...given } = await published<{ group: string }>(answerPaths.ranges('central-asia'));
    expect(await answers(answerPaths.ranges(group))).toEqual({ ...given, group });
  });

  it('have scores of all their members, and pass on what is of no group', async () => {
    const { group, members, answers } = own('central-asia,TUR');
    const { scores } = await answers<PublishedScores>(answerPaths.members(group));
    const scored = members.filter((economy) => scores[economy] !== undefined);
    expect(scored).toContain('TUR');
    const path = answerPaths.scores(catalog.scoreYear);
    expect(await answers(path)).toBe(await published(path));
    await expect(answers(answerPaths.map('nobody'))).rejects.toThrow('not published');
  });
});
