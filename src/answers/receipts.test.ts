import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realAnswers } from '../../tests/support/answers.ts';
import { valuesOf } from '../../tests/support/source.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { TOTAL } from '../catalog/types.ts';
import type { AnswerSource } from '../pages/answers.ts';
import { answerPaths } from '../pages/answers.ts';
import { OVERALL } from '../scoring/overall.ts';
import { isMissing } from './newest.ts';
import type { EconomyAnswer, PublishedScores } from './published.ts';
import { type Account, accountOf, isReceipt } from './receipts.ts';

let catalog: Catalog;
let source: AnswerSource;
const economies = new Map<string, EconomyAnswer['values']>();
const years = new Map<number, PublishedScores>();

beforeAll(async () => {
  const real = await realAnswers();
  catalog = real.answers.catalogs.en;
  source = real.source;
  for (const year of catalog.scoreYears) years.set(year, await source.published(answerPaths.scores(year)));
  for (const economy of Object.keys(catalog.economies)) {
    economies.set(economy, await valuesOf(source, economy));
  }
});

function account(economy: string, column: string, year: number): { own: Account; scores: PublishedScores } {
  const [values, scores] = [economies.get(economy), years.get(year)];
  if (values === undefined || scores === undefined) throw new Error(`nothing of ${economy} in ${year}`);
  return {
    own: accountOf(catalog.indicators, scores, values, {
      economy,
      column,
      scoreYear: catalog.scoreYear,
    }),
    scores,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Half of the sixth significant digit, which is where published scores are cut; a tie may fall either way. */
const halfDigit = (score: number): number =>
  0.5 * 10 ** (Math.floor(Math.log10(Math.max(score, 1e-9))) - 5) + 1e-9;

/** Holds a receipt to what is published: the score and that its lines add up to it, or the same missing. */
function holds(economy: string, column: string, year: number): 'score' | 'none' {
  const { own, scores } = account(economy, column, year);
  const { made } = own;
  const published = scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;
  if (isReceipt(made)) {
    expect(published).not.toBeNull();
    expect(Math.abs(made.score - (published ?? 0))).toBeLessThanOrEqual(halfDigit(published ?? 0));
    expect(sum(made.lines.map(({ contribution }) => contribution))).toBeCloseTo(made.score, 9);
    expect(sum(made.lines.map(({ share }) => share))).toBeCloseTo(1, 12);
    return 'score';
  }
  const why = scores.noScore[economy]?.[column];
  expect(published).toBeNull();
  // An economy that has no score anywhere is not published, and where nothing is present nothing is named.
  if (why !== undefined && why.present > 0)
    expect(new Set(made.absent.map(({ id }) => id))).toEqual(new Set(why.missing));
  if (why !== undefined) {
    const all = sum(made.absent.map(({ weight }) => weight)) + made.presentWeight;
    expect(made.presentWeight / all || 0).toBeCloseTo(why.present || 0, 12);
  }
  return 'none';
}

describe('a receipt made again from one economy’s own values', () => {
  it('gives every published score of the default year, or names the same missing', () => {
    const seen = { score: 0, none: 0 };
    for (const economy of economies.keys()) {
      for (const { area } of [...catalog.areas, { area: OVERALL }]) {
        seen[holds(economy, area, catalog.scoreYear)]++;
      }
    }
    expect(seen.score).toBeGreaterThan(1000);
    expect(seen.none).toBeGreaterThan(100);
  });

  it('marks values that are later than a past year, and only in the past', () => {
    const lags = (year: number) =>
      [...account('MAR', OVERALL, year).own.newest.values()].flatMap((own) =>
        isMissing(own) ? [] : [own.lag],
      );
    const [first = 0] = catalog.scoreYears;
    expect(lags(first).filter((lag) => lag < 0).length).toBeGreaterThan(5);
    expect(lags(catalog.scoreYear).filter((lag) => lag < 0)).toEqual([]);
  });

  it('does so in any year', () => {
    const any = fc.tuple(
      fc.constantFrom(...economies.keys()),
      fc.constantFrom(OVERALL, ...catalog.areas.map(({ area }) => area)),
      fc.constantFrom(...catalog.scoreYears),
    );
    fc.assert(
      fc.property(any, ([economy, column, year]) => {
        holds(economy, column, year);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('is what the files say, added up by hand: Morocco, government', () => {
    const table = (file: string) => csvParse(readFileSync(`data/${file}.csv`, 'utf8'));
    const year = catalog.scoreYear;
    const scored = table('indicators').filter(
      ({ area, weight }) => area === 'government' && Number(weight) > 0,
    );
    const values = table('observations/government').filter(
      ({ economy, segment }) => economy === 'MAR' && segment === TOTAL,
    );
    const parts = scored.map((row) => {
      const newest = values
        .filter(({ indicator }) => indicator === row.indicator)
        .filter(
          (value) => Number(value.year) <= year && Number(value.year) >= year - Number(row.tolerance_years),
        )
        .sort((a, b) => Number(b.year) - Number(a.year))[0];
      const [low, high] = [Number(row.goalpost_low), Number(row.goalpost_high)];
      expect([row.scale, row.direction]).toEqual(['linear', '1']);
      const scaled = (100 * (Number(newest?.value) - low)) / (high - low);
      return { weight: Number(row.weight), scaled: Math.min(100, Math.max(0, scaled)) };
    });
    expect(parts.length).toBeGreaterThan(3);
    const byHand =
      sum(parts.map(({ weight, scaled }) => weight * scaled)) / sum(parts.map(({ weight }) => weight));
    const { made } = account('MAR', 'government', year).own;
    expect(isReceipt(made) && made.score).toBeCloseTo(byHand, 10);
  });

  it('says the year of each value, and how far a value that is too old lies back', () => {
    const old = [...economies.keys()].flatMap((economy) =>
      [...account(economy, OVERALL, catalog.scoreYear).own.newest].filter(
        ([, newest]) => isMissing(newest) && newest.missing === 'too old',
      ),
    );
    expect(old.length).toBeGreaterThan(0);
    for (const [indicator, newest] of account('MAR', OVERALL, catalog.scoreYear).own.newest) {
      const tolerance = catalog.indicators.find((each) => each.indicator === indicator)?.toleranceYears ?? -1;
      if (isMissing(newest)) continue;
      expect(newest.year + newest.lag).toBe(catalog.scoreYear);
      expect(newest.lag).toBeLessThanOrEqual(tolerance);
    }
  });

  it('refuses a column that there is not', () => {
    expect(() => account('MAR', 'weather', catalog.scoreYear)).toThrow(RangeError);
  });
});
