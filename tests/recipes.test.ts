import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOwnIndex } from '../scripts/build/tables/ownIndex.ts';
import { readOptions } from '../scripts/score/options.ts';
import { run } from '../scripts/score/run.ts';
import { labOf, sharesOf } from '../src/answers/lab.ts';
import { lensScores } from '../src/answers/lensed.ts';
import { LENSES_PATH, type Lens, type PublishedLenses } from '../src/answers/lenses.ts';
import type { PublishedPanel } from '../src/answers/published.ts';
import { unpackPanel } from '../src/answers/rangeDraws.ts';
import { asScored } from '../src/answers/receipts.ts';
import { drawRecipeRanges } from '../src/answers/recipeDraws.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { groupOf } from '../src/catalog/members.ts';
import { readTables } from '../src/catalog/read.ts';
import { labScorer } from '../src/figures/recipe/scorer.ts';
import { answerPaths } from '../src/pages/answers.ts';
import { lensPreset, POINTS, partsOf, pointsOf, weightOfPoints } from '../src/pages/method/model.ts';
import { scoreByDefault } from '../src/scoring/default.ts';
import type { ScoredPillar } from '../src/scoring/lens.ts';
import { valueAt } from '../src/scoring/panel.ts';
import {
  AVERAGING,
  NORMALISING,
  publishedRecipe,
  type Recipe,
  type RecipeScores,
} from '../src/scoring/recipe.ts';
import type { Panel, ScoredIndicator } from '../src/scoring/types.ts';
import {
  type Changeable,
  formatRecipe,
  MOST_WEIGHT,
  readRecipe,
  readRecipeFile,
  recipeFile,
} from '../src/view/recipe.ts';
import { realAnswers } from './support/answers.ts';

/** An index by a recipe of a reader’s: in the page, in a link, in a file and on the command line the same. */

let folder: string;
let catalog: Catalog;
let panel: Panel;
let given: PublishedPanel;
let scored: readonly ScoredIndicator[];
let known: Changeable;
let lenses: readonly Lens[];
let made: (recipe: Recipe) => RecipeScores;

const at = (file: string) => join(folder, 'data', 'index', file);

/** Runs the command line on a recipe's file. */
async function scoredByFile(text: string, more: readonly string[] = []) {
  const file = join(folder, 'recipe.json');
  writeFileSync(file, text);
  const out = join(folder, 'scored');
  const options = readOptions([
    ...['--data', at('iData.csv'), '--meta', at('iMeta.csv')],
    ...['--out', out, '--recipe', file, ...more],
  ]);
  if (options === null) throw new Error('help was asked for');
  const printed: string[] = [];
  await run(options, (line) => printed.push(line));
  return { out, printed };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-recipes-'));
  const { answers } = await realAnswers();
  const tables = readTables((name) => readFileSync(`data/${name}.csv`, 'utf8'));
  catalog = answers.catalogs.en;
  given = answers.files.get(answerPaths.panel(answers.scores.defaultYear)) as PublishedPanel;
  panel = unpackPanel(given);
  lenses = (answers.files.get(LENSES_PATH) as PublishedLenses).lenses;
  const weighted = catalog.indicators.filter(({ weight }) => weight > 0);
  scored = weighted.map(asScored);
  known = {
    method: catalog.method ?? 1,
    areas: catalog.areas.map(({ area }) => area),
    indicators: weighted.map(({ indicator, scale, goalposts }) => ({ indicator, scale, goalposts })),
    lenses,
  };
  made = labScorer(catalog, given, lenses, []).by;
  writeOwnIndex(answers, tables, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const RECIPES = [
  '2~skills!2~data-governance!0',
  '2~minmax~across!arithmetic~ai-strategy!0',
  '2~percentile-rank~within!geometric~need!0.3!0.6',
  '2~zscore~treat~impute',
  '2~internet-users!20!95~account-ownership!3',
  '2~minmax~treat~impute~emerging-technologies!0.25~need!0.8!1',
  '2~lens!den',
  '2~lens!den~den-finance!2.5~internet-users!0~account-ownership!3~account-ownership!20!95',
  '2~lens!adm-2025~percentile-rank~across!arithmetic~adm25-do2!0',
  '2~lens!sdg~minmax~treat~impute~need!0.3!0.6',
  '2~lens!umc~zscore~impute',
  // 100 points: 30 for skills, 20 for connectivity, 12.5, 0 and so on for the others
  '2~economy!0.8~connectivity!1.6~skills!2.4~government!0.8~resilience!0.4~cross-cutting!0~data-governance!1',
];

describe('a recipe', () => {
  it('that changes nothing gives the published scores and ranks', () => {
    const [own, published] = [made(publishedRecipe(known.method)), scoreByDefault(panel, scored)];
    expect(own.scores.columns.toSorted()).toEqual(published.scores.columns.toSorted());
    let compared = 0;
    for (const unit of published.scores.units) {
      for (const column of published.scores.columns) {
        const score = valueAt(published.scores, unit, column);
        expect(Number.isNaN(valueAt(own.scores, unit, column))).toBe(Number.isNaN(score));
        if (Number.isNaN(score)) continue;
        expect(Math.abs(valueAt(own.scores, unit, column) - score)).toBeLessThan(1e-12);
        expect(valueAt(own.ranks, unit, column)).toBe(valueAt(published.ranks, unit, column));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1500);
  });

  it.each(RECIPES)('%s is scored by the command line as in the page', async (text) => {
    const { recipe, dropped } = readRecipe(text, known);
    expect(dropped).toEqual([]);
    const { out } = await scoredByFile(recipeFile(recipe));
    const { scores, ranks } = made(recipe);
    const read = (name: string) =>
      new Map(csvParse(readFileSync(join(out, name), 'utf8')).map((row) => [row.uCode, row]));
    const [ownScores, ownRanks] = [read('aggregated.csv'), read('ranks.csv')];
    let compared = 0;
    for (const unit of scores.units) {
      for (const column of scores.columns) {
        const [score, cell] = [valueAt(scores, unit, column), ownScores.get(unit)?.[column] ?? ''];
        expect([unit, column, cell === '']).toEqual([unit, column, Number.isNaN(score)]);
        if (cell === '') continue;
        expect(Math.abs(Number(cell) - score)).toBeLessThan(1e-12);
        expect(ownRanks.get(unit)?.[column]).toBe(String(valueAt(ranks, unit, column)));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(800);
  });

  it('is the same after a link and after a file', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const weight = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4);
    const ends = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 500 }))
      .map(([low, high]): readonly [number, number] => [low, high]);
    const ids = [...known.areas, ...known.indicators.map(({ indicator }) => indicator)];
    const recipes = fc
      .record({
        weights: fc.dictionary(fc.constantFrom(...ids), weight, { maxKeys: 9 }),
        goalposts: fc.dictionary(fc.constantFrom(...ids.slice(known.areas.length)), ends, { maxKeys: 4 }),
        normalise: fc.constantFrom(...NORMALISING),
        treat: fc.boolean(),
        impute: fc.boolean(),
        within: fc.constantFrom(...AVERAGING),
        across: fc.constantFrom(...AVERAGING),
        need: fc.tuple(share, share),
      })
      .map((own): Recipe => {
        const arithmetic =
          own.normalise === 'zscore' ? ({ within: 'arithmetic', across: 'arithmetic' } as const) : {};
        const treat = own.treat && own.normalise !== 'goalposts';
        return { ...own, ...arithmetic, treat, method: known.method };
      });
    // Under a framework weights are of its pillars and indicators.
    const under = fc.constantFrom(...lenses).chain((lens) => {
      const parts = partsOf(catalog, lens);
      const own = parts.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.indicator));
      return fc.record({
        lens: fc.constant(lens.lens),
        own: fc.constant(true as const),
        weights: fc.dictionary(fc.constantFrom(...parts.map(({ part }) => part), ...own), weight, {
          maxKeys: 9,
        }),
        goalposts: fc.dictionary(fc.constantFrom(...own), ends, { maxKeys: 4 }),
      });
    });
    const all = fc.oneof(
      recipes,
      fc.tuple(recipes, under).map(([recipe, lens]): Recipe => ({ ...recipe, ...lens })),
    );
    fc.assert(
      fc.property(all, (recipe) => {
        for (const read of [
          readRecipe(formatRecipe(recipe) || String(known.method), known),
          readRecipeFile(recipeFile(recipe, ['whatever is said beside it']), known),
        ]) {
          expect(read).toEqual({ recipe, dropped: [], ofMethod: null });
        }
      }),
    );
  });

  it.each([
    ['', [''], 'method'],
    ['x~skills!2', ['x'], 'method'],
    ['2~skils!2~skills!3', ['skils!2'], 'part'],
    ['2~skills!-1', ['skills!-1'], 'weight'],
    ['2~skills!1e99', ['skills!1e99'], 'weight'],
    ['2~skills!NaN', ['skills!NaN'], 'weight'],
    ['2~skills!1!2', ['skills!1!2'], 'weight'],
    ['2~internet-users!90!10', ['internet-users!90!10'], 'goalposts'],
    ['2~internet-users!0!1e999', ['internet-users!0!1e999'], 'goalposts'],
    ['2~internet-users!-1e308!1e308', ['internet-users!-1e308!1e308'], 'goalposts'],
    ['2~need!2!0.5', ['need!2!0.5'], 'need'],
    ['2~need!0.5', ['need!0.5'], 'need'],
    ['2~across!harmonic', ['across!harmonic'], 'mean'],
    ['2~zscore~within!geometric', ['within!geometric'], 'positive'],
    ['2~treat', ['treat'], 'minmax'],
    ['2~<script>!1', ['<script>!1'], 'part'],
    ['2~lens!nothing', ['lens!nothing'], 'lens'],
    ['2~lens', ['lens'], 'lens'],
    ['2~lens!den!2', ['lens!den!2'], 'lens'],
    ['2~lens!den~lens!gdc', ['lens!gdc'], 'lens'],
    // withheld: its text could not be read
    ['2~lens!dco-agenda-2028', ['lens!dco-agenda-2028'], 'lens'],
    ['2~connectivity!2~lens!den', ['connectivity!2'], 'pillar'],
    ['2~lens!umc~ai-strategy!2', ['ai-strategy!2'], 'pillar'],
    ['2~lens!umc~den-finance!2', ['den-finance!2'], 'pillar'],
    ['2~lens!umc~umc-technology!-1', ['umc-technology!-1'], 'weight'],
    ['2~den-finance!2', ['den-finance!2'], 'part'],
    ['2~own!1', ['own!1'], 'part'],
  ])('%s loses what cannot be understood, by name, and keeps the rest', (text, parts, expected) => {
    const { recipe, dropped } = readRecipe(text, known);
    expect(dropped).toEqual(parts.map((part) => ({ part, expected })));
    expect(recipe.weights).toEqual(
      text.includes('skills!3') || text === 'x~skills!2' ? { skills: text.includes('!3') ? 3 : 2 } : {},
    );
    for (const value of made(recipe).scores.values)
      expect(Number.isFinite(value) || Number.isNaN(value)).toBe(true);
  });

  it('of no weight under a framework has no score, and says which pillars are empty', () => {
    const pillars = partsOf(
      catalog,
      lenses.find(({ lens }) => lens === 'umc'),
    ).map(({ part }) => part);
    const none = made(
      readRecipe(['2', 'lens!umc', ...pillars.map((part) => `${part}!0`)].join('~'), known).recipe,
    );
    const published = made(publishedRecipe(known.method));
    const lab = labOf(none, published, groupOf(catalog, 'OIC').members, 'overall');
    expect(lab.rows.every(({ score }) => score === null)).toBe(true);
    expect(lab.warnings.flatMap((own) => (own.kind === 'no weight' ? [own.area] : []))).toEqual(pillars);
  });

  it('of another method says so', () => {
    expect(readRecipe('1~skills!2', known)).toMatchObject({ ofMethod: 1, dropped: [] });
    expect(readRecipe('7~skills!2', known)).toMatchObject({ ofMethod: 7 });
  });

  it('never makes a number that is none, whatever its weights and means', () => {
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...NORMALISING,
          'treat',
          'impute',
          'within!geometric',
          'across!arithmetic',
          'need!0!0',
        ),
        fc
          .tuple(
            fc.constantFrom(...known.areas, ...known.indicators.map(({ indicator }) => indicator)),
            fc.constantFrom('0', '0.5', '3', '40'),
          )
          .map((pair) => pair.join('!')),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const own = made(readRecipe(['2', ...parts].join('~'), known).recipe);
        expect(own.scores.values.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a framework as a recipe', () => {
  it('gives the scores of the page of that framework', () => {
    for (const lens of lenses) {
      const [own, page] = [
        made(lensPreset(catalog, lens.lens)),
        lensScores(catalog.indicators, given, lens, 2),
      ];
      let compared = 0;
      for (const [economy, scores] of Object.entries(page.scores)) {
        for (const [c, score] of scores.entries()) {
          const same = valueAt(own.scores, economy, page.columns[c] ?? '');
          if (score === null) expect(same).toBeNaN();
          // Those of the page are written with six digits.
          else expect(same).toBeCloseTo(score, 3);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(500);
    }
  });

  it('leaves out what the framework leaves out, and counts an indicator of two pillars once', () => {
    for (const lens of lenses) {
      const shares = sharesOf(made(lensPreset(catalog, lens.lens)).tree);
      const named = new Set(lens.pillars.flatMap((own) => own.indicators.map(([indicator]) => indicator)));
      expect([...shares.keys()].filter((indicator) => !named.has(indicator))).toEqual([]);
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('splits a weight that the reader changes as it splits the framework’s', () => {
    const lens = lenses.find(({ lens: id }) => id === 'adm-2025');
    const twice = partsOf(catalog, lens)
      .flatMap(({ indicators }) => indicators)
      .find(({ before }) => before !== null);
    const id = twice?.indicator.indicator ?? '';
    const { tree } = made({ ...lensPreset(catalog, 'adm-2025'), weights: { [id]: 3 } });
    const leaves = tree.ids.flatMap((leaf, n) => (leaf.endsWith(`/${id}`) ? [tree.weight[n] ?? 0] : []));
    expect(leaves.length).toBeGreaterThan(1);
    expect(leaves.every((weight) => weight === 3 / leaves.length)).toBe(true);
  });
});

describe('ranges of a recipe under a framework', () => {
  const draws = 200;
  const drawn = (pillars: readonly ScoredPillar[] | undefined) => {
    const drawing = drawRecipeRanges(given, scored, publishedRecipe(2), {
      pillars,
      draws,
      seed: 7,
      groups: [{ id: 'all', units: Object.keys(given.values) }],
    });
    drawing.advance(draws);
    return drawing.rangesOf('all');
  };

  it('draw an indicator of two pillars once: of two pillars with the same indicators every draw is the same', () => {
    const [, connectivity, skills] = partsOf(catalog, undefined).map(({ indicators: own }) =>
      own.map(({ indicator, weight }) => [indicator.indicator, weight] as const),
    );
    const named = [...(connectivity ?? []), ...(skills ?? [])];
    const { columns, ranges } = drawn(['one', 'other'].map((pillar) => ({ pillar, indicators: named })));
    expect(columns.slice(0, 2)).toEqual(['one', 'other']);
    expect(Object.keys(ranges).length).toBeGreaterThan(150);
    for (const [one, other] of Object.values(ranges)) expect(one).toEqual(other);
  });

  it('hold the rank by the recipe', () => {
    for (const lens of lenses) {
      const own = made(lensPreset(catalog, lens.lens));
      const { columns, ranges } = drawn(lens.pillars);
      for (const [economy, range] of Object.entries(ranges)) {
        for (const [c, column] of columns.entries()) {
          const rank = valueAt(own.ranks, economy, column);
          const [best, worst] = range[c] ?? [rank, rank];
          if (!Number.isNaN(rank)) expect(best <= rank && rank <= worst).toBe(true);
        }
      }
    }
  });
});

describe('the command line', () => {
  const under = (lens: string) => recipeFile(lensPreset(catalog, lens), ['Meridian’s reading']);
  const frameworks = (name: string) => mkdtempSync(join(folder, name));

  it('says that an indicator of somebody’s own file is no part of a recipe, and scores the rest', async () => {
    const { printed } = await scoredByFile(recipeFile({ ...publishedRecipe(2), own: true }));
    expect(printed.filter((line) => /own file/.test(line))).toHaveLength(1);
    expect(printed.join()).toMatch(/units have a score in overall/);
  });

  it('names a framework that its folder lacks', async () => {
    const { printed } = await scoredByFile(under('den'), ['--frameworks', frameworks('none-')]);
    expect(printed[0]).toBe(
      'Left out of the recipe: "lens!den"; expected the name of one framework of framework-pillars.csv: see --frameworks.',
    );
  });

  it('names the line of a framework’s weight that is none', async () => {
    const own = frameworks('wrong-');
    writeFileSync(join(own, 'framework-pillars.csv'), 'pillar,framework,order,name_en\np,f,1,P\n');
    writeFileSync(
      join(own, 'framework-mapping.csv'),
      'pillar,indicator,weight\np,internet-users,\np,ai-strategy,-2\n',
    );
    await expect(scoredByFile(under('f'), ['--frameworks', own])).rejects.toThrow(
      /framework-mapping.csv, line 3, column weight: found "-2", expected a number of at least 0/,
    );
  });

  it('takes the weight that a framework gives an indicator', async () => {
    const own = frameworks('weighed-');
    writeFileSync(
      join(own, 'framework-pillars.csv'),
      'pillar,framework,order,name_en\np,f,1,P\nq,f,2,Q\nr,f,3,R\n',
    );
    writeFileSync(
      join(own, 'framework-mapping.csv'),
      'pillar,indicator,weight\np,internet-users,3\nq,internet-users,3\nq,fixed-broadband,0\nr,not-in-iMeta,1\n',
    );
    const { out } = await scoredByFile(under('f'), ['--frameworks', own]);
    const weights = csvParse(readFileSync(join(out, 'weights.csv'), 'utf8'));
    expect(weights.map(({ iCode, Weight }) => [iCode, Weight])).toEqual([
      ['p/internet-users', '1.5'],
      ['q/internet-users', '1.5'],
      ['p', '1'],
      ['q', '1'],
      ['overall', '1'],
    ]);
  });
});

describe('100 points', () => {
  it('are weights, and weights points again, however they are shared', () => {
    const halves = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(halves, (first) => {
        const cut = first.map((half) => half / 2).toSorted((a, b) => a - b);
        const ends = [0, ...cut.map((own) => Math.min(own, POINTS)), POINTS];
        const points = ends.slice(1).map((own, at) => own - (ends[at] ?? 0));
        const weights = points.map((own) => weightOfPoints(own, points.length));
        expect(pointsOf(weights)).toEqual(points);
        expect(weights.reduce((sum, own) => sum + own, 0)).toBeCloseTo(points.length, 9);
        expect(Math.max(...weights)).toBeLessThanOrEqual(MOST_WEIGHT);
      }),
    );
    expect(pointsOf(catalog.areas.map(() => 1))).toEqual(catalog.areas.map(() => 12.5));
    expect(pointsOf([1, 1, 1])).toBeNull();
    expect(pointsOf([0, 0])).toBeNull();
  });
});

describe('a recipe beside the published index', () => {
  const among = (group: string) => groupOf(catalog, group).members;

  it('moves nobody where it changes nothing', () => {
    const published = made(publishedRecipe(known.method));
    const lab = labOf(published, published, among('OIC'), 'overall');
    expect(lab).toMatchObject({ moved: 0, correlation: 1, gainers: [], losers: [], warnings: [] });
    expect(lab.rows).toHaveLength(among('OIC').length);
    expect(lab.compared).toBeGreaterThan(50);
  });

  it('tells who gains and who loses places: their sums over members are the ranks’', () => {
    const own = made(readRecipe(RECIPES[0] ?? '', known).recipe);
    const lab = labOf(own, made(publishedRecipe(known.method)), among('OIC'), 'overall');
    expect(lab.moved).toBeGreaterThan(10);
    for (const { rank, publishedRank, gained } of lab.rows) {
      if (rank !== null && publishedRank !== null) expect(rank + (gained ?? 0)).toBe(publishedRank);
    }
    const most = Math.max(...lab.rows.map(({ gained }) => gained ?? 0));
    expect(lab.gainers[0]?.gained).toBe(most);
    expect(lab.losers[0]?.gained).toBe(Math.min(...lab.rows.map(({ gained }) => gained ?? 0)));
    expect(lab.correlation).toBeGreaterThan(0.9);
    expect(lab.warnings).toContainEqual({ kind: 'no weight', area: 'data-governance' });
  });

  it('warns of an indicator that decides much, and of an index without any weight', () => {
    const one = made(readRecipe('2~internet-users!40~connectivity!20', known).recipe);
    const published = made(publishedRecipe(known.method));
    expect(labOf(one, published, among('DCO'), 'overall').warnings).toContainEqual({
      kind: 'decides',
      indicator: 'internet-users',
      share: expect.closeTo(valueShare(one, 'internet-users'), 9),
    });
    const none = made(readRecipe(['2', ...known.areas.map((area) => `${area}!0`)].join('~'), known).recipe);
    const lab = labOf(none, published, among('DCO'), 'overall');
    expect(lab).toMatchObject({ compared: 0, correlation: null });
    expect(lab.rows.every(({ score, rank }) => score === null && rank === null)).toBe(true);
  });
});

/** Share of an indicator in the whole index, from the tree alone. */
function valueShare({ tree }: RecipeScores, id: string): number {
  const n = tree.ids.indexOf(id);
  const within = (node: number): number => {
    const siblings = tree.ids.flatMap((_, k) =>
      tree.parent[k] === tree.parent[node] ? [tree.weight[k] ?? 0] : [],
    );
    return (tree.weight[node] ?? 0) / siblings.reduce((sum, weight) => sum + weight, 0);
  };
  return within(n) * within(tree.parent[n] ?? -1);
}
