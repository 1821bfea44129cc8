import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from '../src/answers/findings.ts';
import { moversOf } from '../src/answers/movers.ts';
import type { PublishedChange, PublishedChanges, PublishedScores } from '../src/answers/published.ts';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { compareModel } from '../src/figures/compare/model.ts';
import { areasTitle, pageLead, pageTitle } from '../src/figures/compare/words.ts';
import { findingSentence } from '../src/figures/scores/findingWords.ts';
import { moversNotes, moversTitle } from '../src/figures/scores/moversWords.ts';
import { printedScore } from '../src/words/numbers.ts';
import { CODES, environmentOf, groupOf, LAST, WRONG } from './support/generated.ts';
import { counted } from './support/sample.ts';

/** What is said of scores and their changes stays true and grammatical: of one member, of none, all tied, all unclear. */

const FROM = LAST - 5;

const tenths = fc.integer({ min: -100, max: 100 }).map((n) => n / 10);
const change: fc.Arbitrary<PublishedChange | null> = fc.oneof(
  fc.constantFrom(null, [12] as const, [0, 0, -1, 1, 40] as const, [5, 10, 4, 6, 50] as const),
  fc
    .tuple(tenths, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
    .map(([own, below, above]) => [own, 1, own - below / 10, own + above / 10, 50] as const),
);
const score = fc.oneof(
  fc.constantFrom(0, 50, 69.96, 70, 100, null),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

interface Case {
  readonly members: number;
  readonly others: number;
  readonly scores: PublishedScores;
  readonly changes: PublishedChanges;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    members: fc.integer({ min: 1, max: 6 }),
    others: fc.integer({ min: 0, max: 2 }),
    skills: fc.array(score, { minLength: CODES.length, maxLength: CODES.length }),
    overall: fc.array(score, { minLength: CODES.length, maxLength: CODES.length }),
    moved: fc.array(change, { minLength: CODES.length, maxLength: CODES.length }),
    thin: fc.subarray(CODES),
    shape: fc.constantFrom('any', 'any', 'tied', 'none', 'one'),
  })
  .map(({ members, others, skills, overall, moved, thin, shape }) => {
    const shaped = <T>(own: readonly (T | null)[]): readonly (T | null)[] =>
      own.map((value, at) => {
        if (shape === 'tied') return own[0] ?? null;
        return shape === 'none' || (shape === 'one' && at > 0) ? null : value;
      });
    const columns = [shaped(skills), shaped(overall)];
    const rank = (of: readonly (number | null)[], at: number) => {
      const own = of[at] ?? null;
      return own === null ? null : 1 + of.filter((other) => other !== null && other > own).length;
    };
    const each = <T>(of: (at: number) => T) => Object.fromEntries(CODES.map((code, at) => [code, of(at)]));
    return {
      members,
      others,
      scores: {
        year: LAST,
        columns: ['skills', 'overall'],
        scores: each((at) => columns.map((column) => column[at] ?? null)),
        ranks: each((at) => columns.map((column) => rank(column, at))),
        noScore: {},
        counted: [],
        unnumbered: { overall: thin },
      },
      changes: {
        from: FROM,
        to: LAST,
        draws: 1000,
        columns: ['skills', 'overall'],
        changes: each((at) => [null, shaped(moved)[at] ?? null]),
        unnamed: { overall: thin },
      },
    };
  });

const RUNS = { numRuns: counted(200, 3000), seed: 23 };

describe.each(LANGUAGES)('of changes (%s)', (language) => {
  it('the largest rise is a clear one of a member that may be named, and says how many others may have risen as much', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const group = groupOf(given);
        const environment = environmentOf(language, group, []);
        const movers = moversOf(given.changes, group.members, 'overall');
        if (movers === null) return;
        const subject = { group, column: 'overall', columnName: 'Overall' };
        const title = moversTitle(environment, movers, subject);
        for (const text of [title, ...moversNotes(environment, movers)]) {
          expect(text).not.toMatch(WRONG[language]);
        }
        const named = group.members.flatMap((economy) => {
          const own = given.changes.changes[economy]?.[1] ?? null;
          const isNamed = given.changes.unnamed?.overall?.includes(economy) !== true;
          return own?.length === 5 && isNamed ? [{ economy, own }] : [];
        });
        const rises = named.filter(({ own: [points, , low] }) => points > 0 && low > 0);
        const most = Math.max(...rises.map(({ own: [points] }) => points));
        const first = rises.filter(({ own: [points] }) => points === most);
        const says = ({ economy }: { readonly economy: string }) =>
          title.includes(environment.catalog.economies[economy] ?? economy);
        expect(named.some(says)).toBe(first.length > 0);
        const [leader] = first.filter(says);
        if (leader === undefined) return;
        const alike = named.filter(
          ({ economy, own: [, , low, high] }) =>
            economy !== leader.economy && high >= leader.own[2] && low <= leader.own[3],
        ).length;
        const numbers = (title.replace(/[\u2066-\u2069]/g, '').match(/\d+/g) ?? []).map(Number);
        if (alike > 2) expect(numbers).toContain(alike);
      }),
      RUNS,
    );
  });

  it('findings are grammatical, and name nobody whose score rests on too little', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const group = groupOf(given);
        const environment = environmentOf(language, group, []);
        const { scores, changes } = given;
        const incomes = new Map([['low', CODES]]);
        for (const found of findings({ members: group.members, scores, changes, incomes })) {
          expect(findingSentence(environment, group, found)).not.toMatch(WRONG[language]);
          if ('economy' in found) {
            expect(group.members).toContain(found.economy);
            expect(changes.unnamed?.overall).not.toContain(found.economy);
          }
        }
      }),
      RUNS,
    );
  });
});

describe.each(LANGUAGES)('of a comparison (%s)', (language) => {
  it('whoever is said to have the highest score has the highest one printed', () => {
    fc.assert(
      fc.property(cases, fc.subarray(CODES, { minLength: 1 }), (given, economies) => {
        const group = groupOf(given);
        const { catalog, ...rest } = environmentOf(language, group, []);
        const areas = [{ area: 'skills', name: 'Skills', short: 'Skills', question: 'What?' }];
        const environment = { ...rest, catalog: { ...catalog, areas } };
        const model = compareModel(environment.catalog, given.scores, { economies }, 'Overall');
        const heads = [pageTitle(environment, model), pageLead(environment, model) ?? ''];
        for (const text of [...heads, areasTitle(environment, model)]) {
          expect(text).not.toMatch(WRONG[language]);
        }
        if (model.overall === null) return;
        const { best, order } = model.overall;
        expect(heads[0]).toContain(environment.numbers.score(best.score));
        for (const own of order)
          expect(printedScore(own.score)).toBeLessThanOrEqual(printedScore(best.score));
      }),
      RUNS,
    );
  });
});
