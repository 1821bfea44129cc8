import { beforeAll, describe, expect, it } from 'vitest';
import { lensAccounts, lensCatalog, lensScores } from '../src/answers/lensed.ts';
import { LENSES_PATH, type Lens, type PublishedLenses } from '../src/answers/lenses.ts';
import type { PublishedPanel, PublishedRanges, PublishedScores } from '../src/answers/published.ts';
import { asScored, isReceipt } from '../src/answers/receipts.ts';
import { drawRecipeRanges } from '../src/answers/recipeDraws.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { methodOf } from '../src/catalog/method.ts';
import { answerPaths } from '../src/pages/answers.ts';
import { formatLens, readLens } from '../src/pages/lens/model.ts';
import { OVERALL } from '../src/scoring/overall.ts';
import { publishedRecipe } from '../src/scoring/recipe.ts';
import { realAnswers } from './support/answers.ts';
import { tables } from './support/tables.ts';

/** The index read through the pillars of other frameworks. */

let catalog: Catalog;
let panel: PublishedPanel;
let published: PublishedScores;
let lenses: readonly Lens[];
let ranges: PublishedRanges;

beforeAll(async () => {
  const { answers } = await realAnswers();
  const year = answers.scores.defaultYear;
  catalog = answers.catalogs.en;
  panel = answers.files.get(answerPaths.panel(year)) as PublishedPanel;
  published = answers.files.get(answerPaths.scores(year)) as PublishedScores;
  ranges = answers.files.get(answerPaths.ranges('DCO')) as PublishedRanges;
  lenses = (answers.files.get(LENSES_PATH) as PublishedLenses).lenses;
});

const scoresOf = (lens: Pick<Lens, 'pillars'>) =>
  lensScores(catalog.indicators, panel, lens as Lens, methodOf(catalog));

/** Reasons with what is missing by name: of trees that have their nodes in another order, too. */
const inOrder = (reasons: PublishedScores['noScore']) =>
  Object.fromEntries(
    Object.entries(reasons).map(([economy, columns]) => [
      economy,
      Object.fromEntries(
        Object.entries(columns).map(([column, why]) => [column, { ...why, missing: why.missing.toSorted() }]),
      ),
    ]),
  );

/** An indicator's value between its goalposts, 0 to 100, without the engine. */
function scaled(indicator: string, value: number): number {
  const row = tables.indicators.find((own) => own.indicator === indicator);
  if (row === undefined) throw new Error(`expected an indicator ${indicator}`);
  const { goalpost_low: low, goalpost_high: high, scale, direction } = row;
  const at = scale === 'log' ? Math.log : (x: number) => x;
  const share = (at(Math.max(value, scale === 'log' ? 1e-300 : value)) - at(low)) / (at(high) - at(low));
  const within = Math.min(1, Math.max(0, share));
  return 100 * (direction === -1 ? 1 - within : within);
}

/** A pillar's score from the values and the tables of the framework, as the docs say it; null: less than half of its weight. */
function byHand(framework: string, pillar: string, economy: string): number | null {
  const pillars = tables['framework-pillars'].filter((own) => own.framework === framework);
  const ofFramework = tables['framework-mapping'].filter((own) =>
    pillars.some((each) => each.pillar === own.pillar),
  );
  let [sum, present, all] = [0, 0, 0];
  for (const { indicator } of ofFramework.filter((own) => own.pillar === pillar)) {
    const weight = tables.indicators.find((own) => own.indicator === indicator)?.weight ?? 0;
    if (weight === 0) continue;
    const share = weight / ofFramework.filter((own) => own.indicator === indicator).length;
    const value = panel.values[economy]?.[panel.indicators.indexOf(indicator)] ?? null;
    all += share;
    if (value === null) continue;
    present += share;
    sum += share * scaled(indicator, value);
  }
  return present === 0 || present < all / 2 - 1e-9 ? null : sum / present;
}

describe('an index by the pillars of a framework', () => {
  it('is the published one where the pillars are the areas', () => {
    const pillars = catalog.areas.map(({ area }) => ({
      pillar: area,
      name: { en: area, fr: area, ar: area },
      measurable: 'yes' as const,
      indicators: catalog.indicators
        .filter((own) => own.area === area && own.weight > 0)
        .map(({ indicator, weight }) => [indicator, weight] as const),
    }));
    const made = scoresOf({ pillars });
    const places = published.columns.map((column) => made.columns.indexOf(column));
    for (const [economy, own] of Object.entries(published.scores)) {
      for (const [c, score] of own.entries()) {
        const same = made.scores[economy]?.[places[c] ?? -1] ?? null;
        if (score === null) expect(same).toBeNull();
        // The published ones have six digits; the last one may differ by the order of a sum.
        else expect(same).toBeCloseTo(score, 3);
      }
    }
    expect(inOrder(made.noScore)).toEqual(inOrder(published.noScore));
    expect(made.unnumbered?.[OVERALL]).toEqual(published.unnumbered?.[OVERALL] ?? []);
  });

  it('has the pillars that follow from the tables by hand', () => {
    let compared = 0;
    for (const lens of lenses) {
      const made = scoresOf(lens);
      for (const [c, column] of made.columns.entries()) {
        if (column === OVERALL) continue;
        for (const [economy, own] of Object.entries(made.scores)) {
          const hand = byHand(lens.lens, column, economy);
          if (hand === null) expect(own[c], `${lens.lens} ${column} ${economy}`).toBeNull();
          else expect(own[c], `${lens.lens} ${column} ${economy}`).toBeCloseTo(hand, 2);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(lenses.length * 1000);
  });

  it('has an overall score only where three quarters of the pillars have one, and three', () => {
    for (const lens of lenses) {
      const { scores, columns } = scoresOf(lens);
      const pillars = columns.length - 1;
      for (const own of Object.values(scores)) {
        const known = own.filter((score, c) => columns[c] !== OVERALL && score !== null).length;
        const enough = known >= 3 && known >= 0.75 * pillars;
        expect(own[columns.indexOf(OVERALL)] !== null, lens.lens).toBe(enough);
      }
    }
  });

  it('says of each reason which indicator or pillar is missing, by a name that its catalog knows', () => {
    for (const lens of lenses) {
      const { noScore } = scoresOf(lens);
      const own = lensCatalog(catalog, lens);
      const known = new Set([
        ...own.areas.map(({ area }) => area),
        ...own.indicators.map(({ indicator }) => indicator),
      ]);
      const missing = Object.values(noScore).flatMap((columns) =>
        Object.values(columns).flatMap((why) => why.missing),
      );
      expect(missing.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('ranges by the pillars of a framework', () => {
  const drawn = (pillars: Lens['pillars'], { draws, seed }: { draws: number; seed: number }) => {
    const group = catalog.groups.find((own) => own.group === 'DCO');
    if (group === undefined) throw new Error('expected the group DCO');
    const drawing = drawRecipeRanges(
      panel,
      catalog.indicators.map(asScored),
      publishedRecipe(methodOf(catalog)),
      { pillars, draws, seed, groups: [{ id: 'DCO', units: group.members }] },
    );
    drawing.advance(draws);
    return drawing.rangesOf('DCO');
  };

  it('are the published ones where the pillars are the areas', () => {
    // The draws of a seed go with the order of the leaves.
    const rows = panel.indicators.flatMap((id) => catalog.indicators.filter((own) => own.indicator === id));
    const pillars = [...new Set(rows.map(({ area }) => area))].map((area) => ({
      pillar: area,
      name: { en: area, fr: area, ar: area },
      measurable: 'yes' as const,
      indicators: rows
        .filter((own) => own.area === area)
        .map(({ indicator, weight }) => [indicator, weight] as const),
    }));
    const made = drawn(pillars, ranges);
    expect([made.columns, made.ranges]).toEqual([ranges.columns, ranges.ranges]);
  });

  it('hold the rank of each member that has one, in every framework', () => {
    for (const lens of lenses) {
      const { scores, columns } = scoresOf(lens);
      const made = drawn(lens.pillars, { draws: 50, seed: 1 });
      expect(made.columns).toEqual(columns);
      for (const [economy, own] of Object.entries(made.ranges)) {
        for (const [c, range] of own.entries()) {
          const score = scores[economy]?.[c] ?? null;
          expect(range === null, `${lens.lens} ${economy} ${columns[c]}`).toBe(score === null);
          if (range === null || score === null) continue;
          const ahead = Object.keys(made.ranges).filter((other) => (scores[other]?.[c] ?? 0) > score + 1e-6);
          expect(range[0]).toBeLessThanOrEqual(ahead.length + 1);
          expect(range[1]).toBeGreaterThanOrEqual(ahead.length + 1);
        }
      }
    }
  }, 60_000);
});

describe('receipts by the pillars of a framework', () => {
  it('add up to the scores, in indicators that the pillar is made of', () => {
    for (const lens of lenses) {
      const { scores, columns } = scoresOf(lens);
      const accounts = lensAccounts(catalog.indicators, panel, lens, {
        economy: 'MAR',
        method: methodOf(catalog),
      });
      for (const [c, column] of columns.entries()) {
        const made = accounts.get(column);
        const score = scores.MAR?.[c] ?? null;
        if (made === undefined || !isReceipt(made)) {
          expect(score, `${lens.lens} ${column}`).toBeNull();
          continue;
        }
        expect(made.score).toBeCloseTo(score ?? Number.NaN, 3);
        expect(made.lines.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
          made.score,
          6,
        );
        const pillar = lens.pillars.find((own) => own.pillar === column);
        const known = pillar?.indicators.map(([id]) => id) ?? columns;
        expect(made.lines.filter(({ id }) => !known.includes(id))).toEqual([]);
      }
    }
  });
});

describe('frameworks', () => {
  it('are shown with what they cannot measure, or withheld with a reason, in three languages', () => {
    expect(lenses.map(({ lens }) => lens)).toEqual(
      tables.frameworks
        .filter(({ withheld }) => withheld.en === '')
        .toSorted((a, b) => a.order - b.order)
        .map(({ framework }) => framework),
    );
    for (const { pillars } of lenses) {
      expect(pillars.filter(({ indicators }) => indicators.length > 0).length).toBeGreaterThanOrEqual(3);
      for (const { measurable, reason, indicators, pillar } of pillars) {
        expect(indicators.length === 0, pillar).toBe(measurable === 'no');
        for (const language of LANGUAGES) {
          if (measurable !== 'yes') expect(reason?.[language], `${pillar} ${language}`).not.toBe('');
        }
      }
    }
  });

  it('are read from an address, with the pillar that members are sorted by', () => {
    for (const text of ['den', 'den.den-finance', 'gdc.-gdc-1', 'sdg.-name']) {
      expect(formatLens(readLens(text))).toBe(text);
    }
    expect(formatLens({ lens: 'den', sort: { column: OVERALL, descending: true } })).toBe('den');
  });
});
