import { beforeAll, describe, expect, it } from 'vitest';
import { allStops, byKind, type Stop, walkClaims, walkNewest } from '../scripts/audit/claims/walk.ts';
import type { Answers } from '../scripts/build/answers.ts';
import { LANGUAGES } from '../src/catalog/languages.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { part } from './support/sample.ts';

/** What words, tables, files and drawings say of the same thing: `npm run audit` compares all of them, these tests a part. */

let answers: Answers;
let source: AnswerSource;
let stops: readonly Stop[];
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  stops = allStops(answers.catalogs.en, (path) => answers.files.has(path));
});

describe.each(LANGUAGES)('what figures say (%s)', (language) => {
  it('is what they show, and what their files hold', async () => {
    const environment = await environmentIn(language, answers);
    const at = LANGUAGES.indexOf(language);
    // Each language goes to other figures; a prime step comes to every kind, organisation and class.
    const walked = await walkClaims(environment, source, part(stops.slice(at), 101));
    expect(byKind(walked)).toEqual([]);
    expect(walked.numbers).toBeGreaterThan(700);
    expect(walked.drawn).toBeGreaterThan(7_000);
  });
});

describe('the newest value of an indicator', () => {
  it('is the same, of the same year, on an economy’s page, side by side and in receipts', async () => {
    const environment = await environmentIn('en', answers);
    const economies = part(Object.keys(answers.catalogs.en.economies), 9);
    const walked = await walkNewest(environment, source, economies);
    expect(byKind(walked)).toEqual([]);
    expect(walked.shared).toBeGreaterThan(3_000);
  });
});
