import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOwnIndex } from '../scripts/build/tables/ownIndex.ts';
import { readOptions } from '../scripts/score/options.ts';
import { run } from '../scripts/score/run.ts';
import { labOf } from '../src/answers/lab.ts';
import type { PublishedPanel } from '../src/answers/published.ts';
import { unpackPanel } from '../src/answers/rangeDraws.ts';
import { asScored } from '../src/answers/receipts.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { groupOf } from '../src/catalog/members.ts';
import { readTables } from '../src/catalog/read.ts';
import { answerPaths } from '../src/pages/answers.ts';
import { scoreByDefault } from '../src/scoring/default.ts';
import { valueAt } from '../src/scoring/panel.ts';
import {
  AVERAGING,
  NORMALISING,
  publishedRecipe,
  type Recipe,
  type RecipeScores,
  scoreByRecipe,
} from '../src/scoring/recipe.ts';
import type { Panel, ScoredIndicator } from '../src/scoring/types.ts';
import { type Changeable, formatRecipe, readRecipe, readRecipeFile, recipeFile } from '../src/view/recipe.ts';
import { realAnswers } from './support/answers.ts';

/** An index by a recipe of a reader’s: in the page, in a link, in a file and on the command line the same. */

let folder: string;
let catalog: Catalog;
let panel: Panel;
let classes: Readonly<Record<string, string>>;
let scored: readonly ScoredIndicator[];
let known: Changeable;

const at = (file: string) => join(folder, 'data', 'index', file);
const made = (recipe: Recipe): RecipeScores => scoreByRecipe(panel, scored, recipe, classes);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-recipes-'));
  const { answers } = await realAnswers();
  const tables = readTables((name) => readFileSync(`data/${name}.csv`, 'utf8'));
  catalog = answers.catalogs.en;
  const published = answers.files.get(answerPaths.panel(answers.scores.defaultYear)) as PublishedPanel;
  panel = unpackPanel(published);
  classes = published.doubt?.classes ?? {};
  const weighted = catalog.indicators.filter(({ weight }) => weight > 0);
  scored = weighted.map(asScored);
  known = {
    method: catalog.method ?? 1,
    areas: catalog.areas.map(({ area }) => area),
    indicators: weighted.map(({ indicator, scale, goalposts }) => ({ indicator, scale, goalposts })),
  };
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
];

describe('a recipe', () => {
  it('that changes nothing gives the published scores and ranks', () => {
    const [own, published] = [made(publishedRecipe(known.method)), scoreByDefault(panel, scored)];
    expect(own.scores.columns).toEqual(published.scores.columns);
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
    const file = join(folder, 'recipe.json');
    writeFileSync(file, recipeFile(recipe));
    const out = join(folder, 'scored');
    const options = readOptions([
      ...['--data', at('iData.csv'), '--meta', at('iMeta.csv')],
      ...['--out', out, '--recipe', file],
    ]);
    if (options === null) throw new Error('help was asked for');
    await run(options, () => undefined);
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
    expect(compared).toBeGreaterThan(1000);
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
    fc.assert(
      fc.property(recipes, (recipe) => {
        for (const read of [
          readRecipe(formatRecipe(recipe) || String(known.method), known),
          readRecipeFile(recipeFile(recipe), known),
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
  ])('%s loses what cannot be understood, by name, and keeps the rest', (text, parts, expected) => {
    const { recipe, dropped } = readRecipe(text, known);
    expect(dropped).toEqual(parts.map((part) => ({ part, expected })));
    expect(recipe.weights).toEqual(
      text.includes('skills!3') || text === 'x~skills!2' ? { skills: text.includes('!3') ? 3 : 2 } : {},
    );
    for (const value of made(recipe).scores.values)
      expect(Number.isFinite(value) || Number.isNaN(value)).toBe(true);
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
