import { type AuditTable, auditTables } from '../../answers/audit.ts';
import { FILES_PATH, type PublishedFiles } from '../../answers/filed.ts';
import {
  type PublishedPanel,
  type PublishedRanges,
  type PublishedScores,
  type PublishedValues,
  unpackSeries,
} from '../../answers/published.ts';
import { scoresOfOne } from '../../answers/receipts.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { methodOf } from '../../catalog/method.ts';
import { tableCsv } from '../../export/csv.ts';
import { textEntry, type ZipEntry, zipOf } from '../../export/file/zip.ts';
import type { LabScorer } from '../../figures/recipe/scorer.ts';
import { sha256Of } from '../../offline/seal.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { formatRecipe, recipeFile } from '../../view/recipe.ts';
import { ar } from '../../words/lab/audit/ar.ts';
import { en } from '../../words/lab/audit/en.ts';
import { fr } from '../../words/lab/audit/fr.ts';
import type { AuditFile, AuditWords } from '../../words/lab/audit/types.ts';
import { type AnswerSource, answerPaths } from '../answers.ts';

const WORDS: Readonly<Record<Language, AuditWords>> = { en, fr, ar };

/** What is packed, and who speaks. */
export interface AuditAsked {
  readonly catalog: Catalog;
  readonly scorer: LabScorer;
  readonly panel: PublishedPanel;
  readonly scores: PublishedScores;
  readonly recipe: Recipe;
  readonly group: string;
  /** whose receipts are packed */
  readonly economies: readonly string[];
  /** whose framework the recipe reads, and that it is no index of theirs; '' where it reads none */
  readonly reading: string;
  /** the site's name, in the reader's language */
  readonly site: string;
  /** address of the page */
  readonly link: string;
}

/** What a pack needs of the world. */
export interface AuditEffects {
  readonly published: AnswerSource['published'];
  /** reads a file below `data/`; rejects where there is none */
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** SHA-256 in hex digits; null: the page may not make it */
  readonly sha256: ((bytes: Uint8Array<ArrayBuffer>) => Promise<string>) | null;
  readonly now: Date;
}

/** What a browser gives; the digest only to a page that came over https. */
export const auditEffects = (base: string, published: AnswerSource['published']): AuditEffects => ({
  published,
  file: async (path) => {
    const response = await fetch(`${base}data/${path}`);
    if (!response.ok) throw new Error(`expected data/${path}, got ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  sha256: globalThis.crypto?.subtle === undefined ? null : (bytes) => sha256Of(bytes.buffer),
  now: new Date(),
});

const FRAMEWORKS = ['framework-pillars.csv', 'framework-mapping.csv'] as const;

/**
 * All that an index by a recipe is made of, and what comes of it, as one archive: see the README in it.
 *
 * @throws Error where the site's values are of another data version than the page, or cannot be had
 */
export async function auditPack(asked: AuditAsked, effects: AuditEffects): Promise<Blob> {
  const { own: _, ...recipe } = asked.recipe;
  const [index, ranges, newest] = await Promise.all([
    siteFiles(recipe, effects),
    effects.published<PublishedRanges>(answerPaths.ranges(asked.group)).catch(() => null),
    newestOf(asked, effects),
  ]);
  const { by, published } = asked.scorer;
  const { catalog, scores, panel } = asked;
  const errors = panel.doubt?.errors ?? null;
  const tables = auditTables({
    catalog,
    scores,
    recipe,
    made: by(recipe),
    published,
    ranges,
    errors,
    newest,
  });
  const notes = asked.reading === '' ? [] : [asked.reading];
  const entries = [
    ...index,
    textEntry('recipe.json', recipeFile(recipe, notes)),
    ...tables.map(({ name, columns, rows }: AuditTable) => textEntry(name, tableCsv(columns, rows))),
  ];
  const readme = readmeOf(asked, recipe, entries, { ...effects, ranges });
  const all = [textEntry('README.txt', readme), ...entries];
  const sums = await sumsOf(all, effects.sha256);
  return new Blob(zipOf([...all, ...sums], effects.now), { type: 'application/zip' });
}

/** Files as the site publishes them, held to the digests of the release that the page shows. */
async function siteFiles(recipe: Recipe, effects: AuditEffects): Promise<readonly ZipEntry[]> {
  const files = await effects.published<PublishedFiles>(FILES_PATH);
  const named = ['index/iData.csv', 'index/iMeta.csv', ...(recipe.lens === undefined ? [] : FRAMEWORKS)];
  return Promise.all(
    named.map(async (path) => {
      const bytes = await effects.file(path);
      const expected = files.tables.find((own) => own.path === path)?.sha256;
      const found = await effects.sha256?.(bytes);
      if (found !== undefined && expected !== undefined && found !== expected) {
        throw new Error(`data/${path} is of another data version than the page`);
      }
      return { name: path.replace('index/', ''), pieces: [bytes], dense: false };
    }),
  );
}

async function newestOf({ catalog, scores, economies }: AuditAsked, { published }: AuditEffects) {
  const of = await Promise.all(
    economies.map(async (economy) => {
      const values = unpackSeries(await published<PublishedValues>(answerPaths.pastValues(economy)));
      const { scoreYear } = catalog;
      return [
        economy,
        scoresOfOne(catalog.indicators, scores, values, { economy, scoreYear }).newest,
      ] as const;
    }),
  );
  return new Map(of);
}

async function sumsOf(
  entries: readonly ZipEntry[],
  sha256: AuditEffects['sha256'],
): Promise<readonly ZipEntry[]> {
  if (sha256 === null) return [];
  const lines = await Promise.all(
    entries.map(async ({ name, pieces }) => {
      const bytes = new Uint8Array(await new Blob([...pieces]).arrayBuffer());
      return `${await sha256(bytes)}  ${name}\n`;
    }),
  );
  return [textEntry('SHA256SUMS', lines.join(''))];
}

/** What is in the pack, and the command for each number, in the reader's language. */
function readmeOf(
  asked: AuditAsked,
  recipe: Recipe,
  entries: readonly ZipEntry[],
  { ranges, sha256, now }: Pick<AuditEffects, 'sha256' | 'now'> & { readonly ranges: PublishedRanges | null },
): string {
  const { catalog, economies } = asked;
  const said = WORDS[catalog.language];
  const text = formatRecipe(recipe);
  const isFile = (name: string): name is AuditFile => name in said.file;
  const run = 'npm run score -- --data PACK/iData.csv --meta PACK/iMeta.csv';
  const draw = 'npm run ranges -- --pack PACK';
  const under = recipe.lens === undefined ? '' : ' --frameworks PACK';
  const receipts = economies.length === 0 ? '' : ` --receipt ${economies.join(',')}`;
  const missing = [
    ...(ranges === null ? [said.noRanges(groupOf(catalog, asked.group).name)] : []),
    ...(economies.length === 0 ? [said.noReceipts] : []),
    ...(sha256 === null ? [said.noSums] : []),
    ...(asked.recipe.own === true ? [said.ownLeftOut] : []),
  ];
  const section = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', head, '', ...lines];
  const day = now.toISOString().slice(0, 10);
  return `${[
    said.title(asked.site),
    said.made(String(catalog.scoreYear), String(methodOf(catalog)), catalog.version, day),
    said.recipe(text),
    ...(asked.reading === '' ? [] : [asked.reading]),
    said.link(asked.link),
    ...section(
      said.files,
      entries.flatMap(({ name }) => (isFile(name) ? [`${name}: ${said.file[name]}`] : [])),
    ),
    ...section(said.again, [
      said.setup,
      `  ${run} --recipe PACK/recipe.json${under} --coherence${receipts} --out PACK/again`,
      said.published,
      `  ${run} --out PACK/published`,
      ...(ranges === null ? [] : [said.draw, `  ${draw} --out PACK/again/ranges.csv`]),
      ...(ranges === null || text === ''
        ? []
        : [
            said.drawRecipe,
            `  ${draw} --recipe PACK/recipe.json${under} --out PACK/again/recipe-ranges.csv`,
          ]),
      ...(sha256 === null ? [] : [said.sums, '  cd PACK && sha256sum --check SHA256SUMS']),
    ]),
    '',
    said.terms,
    ...section(said.missing, missing),
  ].join('\n')}\n`;
}
