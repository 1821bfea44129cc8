import { beforeAll, describe, expect, it } from 'vitest';
import { allStops, byKind, type Stop, walkClaims, walkNewest } from '../scripts/audit/claims/walk.ts';
import type { Answers } from '../scripts/build/answers.ts';
import { movementIn } from '../src/answers/movement.ts';
import type { PublishedChanges, PublishedHistory } from '../src/answers/published.ts';
import { changeYears } from '../src/answers/years.ts';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { printedDifference, rounded } from '../src/catalog/rounding.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
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

describe('the change of a score', () => {
  it('is the difference of its two scores as they are printed, to a tenth or to its first digit', async () => {
    const catalog = answers.catalogs.en;
    const to = catalog.scoreYear;
    let compared = 0;
    for (const column of ['overall', ...catalog.areas.map(({ area }) => area)]) {
      const { years, scores } = await source.published<PublishedHistory>(answerPaths.history(column));
      for (const from of changeYears(catalog, to, column)) {
        const changes = await source.published<PublishedChanges>(answerPaths.changes(from, to));
        for (const [economy, line] of Object.entries(scores)) {
          const [start, end] = [from, to].map((year) => line[years.indexOf(year)] ?? null);
          const own = movementIn(changes, economy, column);
          if (own?.kind !== 'stated' || start === null || end === null) continue;
          if (start === undefined || end === undefined) continue;
          const printed = printedDifference(start, end, 2);
          // What two decimals cannot show keeps its sign and its first digit.
          if (rounded(printed, 1) !== 0)
            expect([economy, own.change]).toEqual([economy, rounded(printed, 1)]);
          else expect(Math.abs(own.change)).toBeLessThan(0.05);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(3_000);
  });
});
