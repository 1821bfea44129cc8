import { beforeAll, describe, expect, it } from 'vitest';
import { environments } from '../../tests/support/catalogs.ts';
import type { PublishedPanel } from '../answers/published.ts';
import { unpackPanel } from '../answers/rangeDraws.ts';
import { asScored } from '../answers/receipts.ts';
import type { Catalog, Indicator } from '../catalog/catalog.ts';
import { scoreByDefault } from '../scoring/default.ts';
import { OVERALL } from '../scoring/overall.ts';
import { valueAt } from '../scoring/panel.ts';
import { countedOwn, ownScorer } from './score.ts';

let catalog: Catalog;
let weighted: readonly Indicator[];
let panel: PublishedPanel;
const MEMBERS = ['SEN', 'MLI', 'TUN'];

beforeAll(async () => {
  catalog = (await environments()).en.catalog;
  weighted = catalog.indicators.filter(({ weight }) => weight > 0);
  // Each member stands between the goalposts of every indicator, one above the other.
  const between = (share: number) => weighted.map(({ goalposts: [low, high] }) => low + (high - low) * share);
  panel = {
    year: 2026,
    indicators: weighted.map(({ indicator }) => indicator),
    values: { SEN: between(0.3), MLI: between(0.4), TUN: between(0.6) },
  };
});

describe('a value of the reader’s own in the place of an official one', () => {
  it('gives the score that the published method gives the same values', () => {
    const internet = 'internet-users';
    const { goalposts, area } = weighted.find(({ indicator }) => indicator === internet) ?? never();
    const at = panel.indicators.indexOf(internet);
    const changed = (panel.values.SEN ?? []).map((value, c) => (c === at ? goalposts[1] : value));
    const expected = scoreByDefault(
      unpackPanel({ ...panel, values: { ...panel.values, SEN: changed } }),
      weighted.map(asScored),
    );
    const scorer = ownScorer(panel, catalog.indicators, {}, 'SEN');
    for (const column of [OVERALL, area]) {
      const row = scorer
        .lab({ [internet]: goalposts[1] }, column, MEMBERS)
        .rows.find((own) => own.economy === 'SEN');
      expect(row?.score).toBe(valueAt(expected.scores, 'SEN', column));
      expect(row?.publishedScore).toBeLessThan(row?.score ?? 0);
    }
    // Nobody else moves, and what is published stays as it was.
    expect(scorer.official(internet)).toBe(panel.values.SEN?.[at]);
  });

  it('gives a rank that counts among the members alone', () => {
    const all = Object.fromEntries(weighted.map(({ indicator, goalposts }) => [indicator, goalposts[1]]));
    const scorer = ownScorer(panel, catalog.indicators, {}, 'SEN');
    const ranks = scorer
      .lab(all, OVERALL, MEMBERS)
      .rows.map(({ economy, rank, publishedRank }) => [economy, rank, publishedRank]);
    expect(ranks).toEqual([
      ['SEN', 1, 3],
      ['TUN', 2, 1],
      ['MLI', 3, 2],
    ]);
  });

  it('gives a first score to who lacks the value', () => {
    const [first] = weighted;
    const area = weighted.filter((own) => own.area === first?.area).map(({ indicator }) => indicator);
    const without = panel.indicators.map((indicator, c) =>
      area.includes(indicator) ? null : (panel.values.MLI?.[c] ?? null),
    );
    const scorer = ownScorer(
      { ...panel, values: { ...panel.values, MLI: without } },
      catalog.indicators,
      {},
      'MLI',
    );
    expect(area.every((indicator) => scorer.official(indicator) === null)).toBe(true);
    const own = Object.fromEntries(
      weighted
        .filter(({ indicator }) => area.includes(indicator))
        .map((each) => [each.indicator, each.goalposts[1]]),
    );
    const row = scorer.lab(own, first?.area ?? '', MEMBERS).rows.find(({ economy }) => economy === 'MLI');
    expect(row).toMatchObject({ publishedScore: null, publishedRank: null, score: 100, rank: 1 });
  });

  it('takes the newest value that the year’s scores would count', () => {
    const rows = [{ year: 2019 }, { year: 2024 }, { year: 2023 }, { year: 2027 }];
    expect(countedOwn(rows, 2026, 5)).toEqual({ year: 2024 });
    expect(countedOwn(rows, 2026, 1)).toBeNull();
  });
});

function never(): never {
  throw new Error('expected a weighted indicator');
}
