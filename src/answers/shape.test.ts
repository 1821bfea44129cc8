import { group } from 'd3-array';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../scripts/build/answers.ts';
import { realAnswers } from '../../tests/support/answers.ts';
import { isAnswer } from './shape.ts';

let files: Answers['files'];
beforeAll(async () => {
  files = (await realAnswers()).answers.files;
});

/** Read by frames alone: what is wrong in them is caught where they draw. */
const OF_FRAMES =
  /^answers\/(newest|trends|gaps|divides|incomes|standing|values|members|columns|frame|shorts|sources)\b/;

/** The first few of each kind. */
const some = () => {
  const kinds = group(
    [...files].filter(([path]) => !OF_FRAMES.test(path)),
    ([path]) => path.split(/[/.]/)[1],
  );
  return [...kinds.values()].flatMap((own) => own.slice(0, 5));
};

describe('an answer', () => {
  it('is one of every kind that is published', () => {
    expect([...files].filter(([path, answer]) => !OF_FRAMES.test(path) && !isAnswer(path, answer))).toEqual(
      [],
    );
  });

  it('is none without one of its parts, with another in its place, or empty', () => {
    expect(some().length).toBeGreaterThan(40);
    for (const [path, answer] of some()) {
      for (const none of [{}, [], null, '', 0, [answer], { error: 'no such file' }]) {
        expect([path, none, isAnswer(path, none)]).toEqual([path, none, false]);
      }
    }
  });

  it('of a kind is read as none of another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...some()), fc.constantFrom(...some()), ([path], [other, answer]) => {
        const kindOf = (own: string) => own.split(/[/.]/)[1];
        fc.pre(kindOf(path) !== kindOf(other));
        const alike = [['series', 'segments', 'past-values']];
        fc.pre(!alike.some((own) => own.includes(kindOf(path) ?? '')));
        expect([path, other, isAnswer(path, answer)]).toEqual([path, other, false]);
      }),
      { seed: 14 },
    );
  });
});
