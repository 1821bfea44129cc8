import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { writeOwnIndex } from '../scripts/build/tables/ownIndex.ts';
import { rangesAgain, rangesOfRecipe } from '../scripts/ranges/again.ts';
import { readOptions } from '../scripts/score/options.ts';
import { run } from '../scripts/score/run.ts';
import { FILES_PATH } from '../src/answers/filed.ts';
import { LENSES_PATH, type PublishedLenses } from '../src/answers/lenses.ts';
import type { PublishedPanel, PublishedRanges, PublishedScores } from '../src/answers/published.ts';
import { DRAWS, SEED } from '../src/answers/ranges.ts';
import { asScored } from '../src/answers/receipts.ts';
import { drawRecipeRanges } from '../src/answers/recipeDraws.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { readTables } from '../src/catalog/read.ts';
import { changeableIn, labScorer, weightedIn } from '../src/figures/recipe/scorer.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { type AuditEffects, auditPack } from '../src/pages/method/auditPack.ts';
import { readRecipe } from '../src/view/recipe.ts';
import { realAnswers } from './support/answers.ts';

/** The lab's audit pack, unpacked into an empty folder and followed as its README says. */

let folder: string;
let answers: Answers;
let source: AnswerSource;

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-audit-'));
  ({ answers, source } = await realAnswers());
  writeOwnIndex(
    answers,
    readTables((name) => readFileSync(`data/${name}.csv`, 'utf8')),
    folder,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const siteFile = (path: string) =>
  new Uint8Array(readFileSync(path.startsWith('index/') ? join(folder, 'data', path) : `data/${path}`));

async function effects(): Promise<AuditEffects> {
  const paths = ['index/iData.csv', 'index/iMeta.csv', 'framework-pillars.csv', 'framework-mapping.csv'];
  // Made by the build, after all other answers.
  const tables = await Promise.all(
    paths.map(async (path) => ({ path, sha256: await sha256(siteFile(path)) })),
  );
  return {
    published: async <T>(path: string) =>
      path === FILES_PATH ? ({ tables } as T) : await source.published<T>(path),
    file: async (path) => siteFile(path),
    sha256,
    now: new Date('2026-11-30T00:00:00Z'),
  };
}

/** Packs a recipe and unpacks it into a folder of its own. */
async function unpacked(
  text: string,
  {
    language = 'en' as Language,
    group = 'OIC',
    economies = ['SEN', 'BEN'],
    ...others
  }: {
    language?: Language;
    group?: string;
    economies?: readonly string[];
    given?: Partial<AuditEffects>;
  } = {},
) {
  const catalog = answers.catalogs[language];
  const { lenses } = await source.published<PublishedLenses>(LENSES_PATH);
  const scores = await source.published<PublishedScores>(answerPaths.scores(catalog.scoreYear));
  const panel = await source.published<PublishedPanel>(answerPaths.panel(catalog.scoreYear));
  const { recipe, dropped } = readRecipe(text, changeableIn(catalog, lenses));
  expect(dropped).toEqual([]);
  const scorer = labScorer(catalog, panel, lenses, []);
  const link = 'https://example.org/en/method/';
  const asked = {
    catalog,
    scorer,
    panel,
    scores,
    recipe,
    group,
    economies,
    reading: '',
    site: 'Meridian',
    link,
  };
  const blob = await auditPack(asked, { ...(await effects()), ...others.given });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const at = mkdtempSync(join(folder, 'pack-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(at, name), bytes);
  const readme = readFileSync(join(at, 'README.txt'), 'utf8');
  return { at, names: Object.keys(files), readme };
}

type Rows = readonly DSVRowString[];
const table = (at: string, name: string): Rows => csvParse(readFileSync(join(at, name), 'utf8'));

/** Runs every command of the README, in its order. */
async function followed(at: string, readme: string): Promise<number> {
  const commands = readme.split('\n').filter((line) => line.startsWith('  npm run score -- '));
  mkdirSync(join(at, 'again'), { recursive: true });
  for (const command of commands) {
    const words = command.trim().split(' ').slice(4);
    const options = readOptions(words.map((word) => word.replace(/^PACK/, at)));
    if (options === null) throw new Error('help was asked for');
    await run(options, () => undefined);
  }
  return commands.length;
}

const far = (a: string | undefined, b: string | undefined): number => {
  if ((a === '') !== (b === '')) return Number.POSITIVE_INFINITY;
  return a === '' ? 0 : Math.abs(Number(a) - Number(b));
};

const RECIPES = ['2', '2~skills!2~data-governance!0', '2~minmax~treat~impute~ai-strategy!0', '2~lens!den'];

describe('an audit pack', () => {
  it.each(RECIPES)('of %s gives its numbers again, by the commands of its README', async (text) => {
    const { at, readme } = await unpacked(text);
    expect(await followed(at, readme)).toBe(2);
    const byUnit = (name: string) => new Map(table(at, name).map((row) => [row.uCode, row]));
    const [again, ranks, published, publishedRanks] = [
      byUnit('again/aggregated.csv'),
      byUnit('again/ranks.csv'),
      byUnit('published/aggregated.csv'),
      byUnit('published/ranks.csv'),
    ];
    const scores = table(at, 'scores.csv');
    let [largest, compared, unnumbered] = [0, 0, 0];
    for (const { uCode = '', iCode = '', ...row } of scores) {
      largest = Math.max(largest, far(row.score, again.get(uCode)?.[iCode]));
      largest = Math.max(largest, far(row.rank_world, ranks.get(uCode)?.[iCode]));
      const before = published.get(uCode)?.[iCode] ?? '';
      largest = Math.max(largest, far(row.published_score, before));
      // Empty where too little stands behind a single rank.
      const rank = row.published_rank_world;
      if (rank !== '') expect(rank).toBe(publishedRanks.get(uCode)?.[iCode]);
      else if (before !== '') unnumbered += 1;
      expect(['open', 'non-commercial', 'terms-unclear']).toContain(row.redistribution);
      if (row.score !== '') compared += 1;
    }
    expect(largest).toBeLessThan(1e-9);
    const given = await source.published<PublishedScores>(answerPaths.scores(answers.catalogs.en.scoreYear));
    const columns = new Set(scores.map(({ iCode = '' }) => iCode));
    const kept = Object.entries(given.unnumbered ?? {}).filter(([column]) => columns.has(column));
    expect(unnumbered).toBe(kept.flatMap(([, economies]) => economies).length);
    expect(compared).toBeGreaterThan(800);
  });

  it.each(RECIPES)('of %s gives weights, coherence and receipts again', async (text) => {
    const { at, readme } = await unpacked(text);
    await followed(at, readme);
    const same = (name: string, keys: readonly string[], columns: readonly (readonly [string, string])[]) => {
      const keyOf = (row: DSVRowString) => keys.map((key) => row[key]).join(' ');
      const again = new Map(table(at, `again/${name}`).map((row) => [keyOf(row), row]));
      const rows = table(at, name);
      expect(rows.length).toBe(again.size);
      for (const row of rows) {
        for (const [own, other] of columns) {
          expect(far(row[own], again.get(keyOf(row))?.[other]), `${keyOf(row)} ${own}`).toBeLessThan(1e-9);
        }
      }
      return rows;
    };
    same(
      'weights.csv',
      ['iCode'],
      ['Level', 'Weight', 'within_parent', 'effective'].map((own) => [own, own]),
    );
    const pairs = same(
      'coherence.csv',
      ['group', 'a', 'b'],
      [
        ['units', 'units'],
        ['pearson', 'pearson'],
        ['spearman', 'spearman'],
      ],
    );
    expect(pairs.length).toBeGreaterThan(100);
    const lines = same(
      'receipts.csv',
      ['uCode', 'node', 'iCode'],
      [
        ['value', 'raw'],
        ['points', 'value'],
        ['share', 'share'],
        ['effective', 'effective'],
        ['contribution', 'contribution'],
      ],
    );
    expect(new Set(lines.map(({ uCode }) => uCode))).toEqual(new Set(['SEN', 'BEN']));
  });

  it('says of each value of a receipt its year, its age and its terms, as the observations have them', async () => {
    const { at } = await unpacked('2');
    const { scoreYear, indicators } = answers.catalogs.en;
    let compared = 0;
    for (const row of table(at, 'receipts.csv')) {
      const indicator = indicators.find((own) => own.indicator === row.iCode);
      if (indicator === undefined || row.value === '') continue;
      const lines = csvParse(readFileSync(`data/observations/${indicator.area}.csv`, 'utf8')).filter(
        (own) =>
          own.economy === row.uCode && own.indicator === row.iCode && Number(own.value) === Number(row.value),
      );
      expect(lines.map(({ year }) => year)).toContain(row.value_year);
      expect(row.age).toBe(String(scoreYear - Number(row.value_year)));
      expect([row.low, row.high]).toEqual(indicator.goalposts.map(String));
      expect(row.redistribution).toMatch(/^(open|non-commercial|terms-unclear)$/);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('has the published ranges with seed and number of draws', async () => {
    const { at } = await unpacked('2', { group: 'DCO' });
    const given = await source.published<PublishedRanges>(answerPaths.ranges('DCO'));
    const rows = table(at, 'ranges.csv');
    const overall = given.columns.indexOf('overall');
    for (const [economy, ranges] of Object.entries(given.ranges)) {
      const range = ranges[overall];
      const row = rows.find((own) => own.uCode === economy && own.iCode === 'overall');
      expect(row === undefined).toBe(range === null || range === undefined);
      if (row === undefined || !range) continue;
      expect([row.rank_best, row.rank_worst, row.level_with_next]).toEqual(range.map(String));
      expect([row.draws, row.seed, row.group]).toEqual([String(given.draws), String(given.seed), 'DCO']);
    }
  });

  it.each(['DCO', 'WORLD'])('gives every range of %s again, by the command of its README', async (group) => {
    const { at, readme } = await unpacked('2', { group });
    expect(readme).toContain('  npm run ranges -- --pack PACK --out PACK/again/ranges.csv\n');
    const said = await rangesAgain(at, join(at, 'again', 'ranges.csv'));
    const rows = table(at, 'ranges.csv');
    expect(said).toContain(`${rows.length} of ${rows.length} ranges are the same`);
    expect(table(at, 'again/ranges.csv').length).toBe(rows.length);
  });

  it.each(['2~skills!2', '2~lens!adm-2025~minmax'])(
    'gives the ranges that the page draws of its recipe, by the command of its README: %s',
    async (text) => {
      const { at, readme } = await unpacked(text, { group: 'DCO' });
      expect(readme).toMatch(
        /^ {2}npm run ranges -- .*--recipe PACK\/recipe.json.* --out PACK\/again\/recipe-ranges.csv$/m,
      );
      const frameworks = text.includes('lens') ? at : 'data';
      const out = join(at, 'recipe-ranges.csv');
      await rangesOfRecipe(at, out, { file: join(at, 'recipe.json'), frameworks }, () => undefined);
      const catalog = answers.catalogs.en;
      const panel = await source.published<PublishedPanel>(answerPaths.panel(catalog.scoreYear));
      const { lenses } = await source.published<PublishedLenses>(LENSES_PATH);
      const { recipe } = readRecipe(text, changeableIn(catalog, lenses));
      const units = catalog.groups.find(({ group }) => group === 'DCO')?.members ?? [];
      const drawing = drawRecipeRanges(panel, weightedIn(catalog).map(asScored), recipe, {
        pillars: lenses.find(({ lens }) => lens === recipe.lens)?.pillars,
        draws: DRAWS,
        seed: SEED,
        groups: [{ id: 'DCO', units }],
      });
      drawing.advance(DRAWS);
      const { columns, ranges } = drawing.rangesOf('DCO');
      const rows = table(at, 'recipe-ranges.csv');
      expect(rows.length).toBeGreaterThan(units.length);
      for (const { uCode = '', iCode = '', ...row } of rows) {
        const range = ranges[uCode]?.[columns.indexOf(iCode)];
        expect([row.rank_best, row.rank_worst, row.level_with_next]).toEqual(range?.map(String));
      }
    },
  );

  it('with ranges that are no draws names file, line and column', async () => {
    const { at } = await unpacked('2', { group: 'DCO' });
    const file = join(at, 'ranges.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(',2000,1,', ',-5,1,'));
    await expect(rangesAgain(at, join(at, 'x.csv'))).rejects.toThrow(
      /ranges.csv, line 2, column draws: found "-5", expected a whole number/,
    );
  });

  it('has checksums of all its files, which hold', async () => {
    const { at, names } = await unpacked('2');
    const lines = readFileSync(join(at, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66)).toSorted()).toEqual(
      names.filter((name) => name !== 'SHA256SUMS').toSorted(),
    );
    for (const line of lines) {
      expect(await sha256(readFileSync(join(at, line.slice(66))))).toBe(line.slice(0, 64));
    }
  });

  it.each(LANGUAGES)('names each of its tables in %s, and what it has not', async (language) => {
    const whole = await unpacked('2', { language });
    for (const name of whole.names.filter((own) => !/README|SHA256SUMS/.test(own))) {
      expect(whole.readme).toMatch(new RegExp(`^${name}.{20,}$`, 'm'));
    }
    expect(whole.readme).not.toMatch(/undefined|null|NaN/);
    const bare = await unpacked('2~skills!2', {
      language,
      economies: [],
      given: { sha256: null },
    });
    expect(bare.names).not.toContain('receipts.csv');
    expect(bare.names).not.toContain('SHA256SUMS');
    expect(bare.readme).not.toContain('sha256sum');
    expect(bare.readme.split('\n').length).toBeGreaterThan(20);
  });

  it('is not made of values of another data version', async () => {
    const file = async (path: string) => {
      const bytes = siteFile(path);
      return path.endsWith('iData.csv') ? bytes.slice(0, -100) : bytes;
    };
    await expect(unpacked('2', { given: { file } })).rejects.toThrow(/iData.csv is of another data version/);
  });
});
