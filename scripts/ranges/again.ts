import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PublishedPanel } from '../../src/answers/published.ts';
import { drawRanges, packPanel, type RangeDrawing } from '../../src/answers/rangeDraws.ts';
import { drawRecipeRanges } from '../../src/answers/recipeDraws.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';
import { type Data, readData } from '../score/data.ts';
import { type Meta, readMeta } from '../score/meta.ts';
import { readRecipeOf } from '../score/recipe.ts';
import { type Cell, TableWriter } from '../score/results.ts';
import { BadInput, numberIn, readTable, type Table } from '../score/table.ts';

/** Ends of a range, and how many next ones cannot be told apart from the economy. */
const RANGE = ['rank_best', 'rank_worst', 'level_with_next'] as const;
const COLUMNS = ['uCode', 'iCode', ...RANGE, 'group', 'year', 'draws', 'seed'];

/**
 * Draws the ranges of an audit pack again, from its iData, iMeta and sampling errors: ranks among the economies that its ranges are
 * of, with the same seed and as many draws. Writes them to a CSV file and gives a line that says how many are the same.
 *
 * @throws BadInput with what is wrong in the pack's files
 */
export async function rangesAgain(pack: string, out: string): Promise<string> {
  const read = await readPack(pack);
  const { given, meta, panel, peers, options } = read;
  const rows = await write(out, drawRanges(panel, scoredOf(meta), [peers], options), read);
  const { draws, seed } = options;
  return `${sameIn(given, rows)} of ${given.rows.length} ranges are the same (${draws} draws, seed ${seed}).`;
}

/**
 * Draws around a recipe instead, as the lab does on request, with the pack's seed and as many draws.
 *
 * @param frameworks folder of the tables of frameworks
 * @param print told of each part of the recipe that is left out
 * @throws BadInput with what is wrong in the pack's files, Refusal where the file is no recipe
 */
export async function rangesOfRecipe(
  pack: string,
  out: string,
  { file, frameworks }: { readonly file: string; readonly frameworks: string },
  print: (line: string) => void,
): Promise<string> {
  const read = await readPack(pack);
  const { meta, panel, peers, options } = read;
  const { recipe, lens } = await readRecipeOf(file, meta, frameworks, print);
  const around = { ...options, pillars: lens?.pillars, groups: [peers] };
  const rows = await write(out, drawRecipeRanges(panel, scoredOf(meta), recipe, around), read);
  return `${rows.length} ranges are drawn around the recipe (${options.draws} draws, seed ${options.seed}).`;
}

async function readPack(pack: string) {
  const meta = await readMeta(join(pack, 'iMeta.csv'));
  const data = await readData(join(pack, 'iData.csv'), meta);
  const given = await readTable(join(pack, 'ranges.csv'), COLUMNS);
  const errors = join(pack, 'sampling-errors.csv');
  const panel = panelOf(given, data, existsSync(errors) ? await readErrors(errors) : {});
  const group = given.rows[0]?.text('group') ?? '';
  const units = [...new Set(given.rows.map((row) => row.text('uCode')))];
  const [draws, seed] = [wholeIn(given, 'draws'), wholeIn(given, 'seed')];
  return { given, meta, panel, peers: { id: group, units }, options: { draws, seed } };
}

/** Makes the draws, and writes their ranges as a CSV file. */
async function write(
  out: string,
  drawing: RangeDrawing,
  { peers, panel, options: { draws, seed } }: Awaited<ReturnType<typeof readPack>>,
): Promise<readonly (readonly Cell[])[]> {
  drawing.advance(draws);
  const { columns, ranges } = drawing.rangesOf(peers.id);
  const rows = Object.entries(ranges).flatMap(([unit, own]) =>
    columns.flatMap((column, at): Cell[][] => {
      const range = own[at] ?? null;
      return range === null ? [] : [[unit, column, ...range, peers.id, panel.year, draws, seed]];
    }),
  );
  await new TableWriter(dirname(out)).table(basename(out), COLUMNS, rows);
  return rows;
}

function wholeIn({ file, rows }: Table, column: string): number {
  const [first] = rows;
  const found = first?.text(column) ?? '';
  if (/^\d{1,6}$/.test(found)) return Number(found);
  throw new BadInput([
    { file, line: first?.line ?? null, column, found: `"${found}"`, expected: 'a whole number' },
  ]);
}

/** Sampling errors by indicator and unit, as the published panel holds them. */
async function readErrors(file: string) {
  const { rows } = await readTable(file, ['uCode', 'iCode', 'deviation']);
  const errors: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const deviation = numberIn(row.text('deviation'));
    if (deviation === null || !(deviation >= 0)) {
      const found = `"${row.text('deviation')}"`;
      const expected = 'a number of at least 0';
      throw new BadInput([{ file, line: row.line, column: 'deviation', found, expected }]);
    }
    const of = errors[row.text('iCode')] ?? {};
    of[row.text('uCode')] = deviation;
    errors[row.text('iCode')] = of;
  }
  return errors;
}

/** The values of iData as the site publishes them to be drawn. */
function panelOf(
  given: Table,
  { times }: Data,
  errors: Readonly<Record<string, Readonly<Record<string, number>>>>,
): PublishedPanel {
  const at = times.at(-1);
  const panel = at?.panel ?? { units: [], columns: [], values: new Float64Array(0) };
  const income = at?.groups.get('income') ?? [];
  const classes = Object.fromEntries(
    panel.units.flatMap((unit, u) => (income[u] === undefined ? [] : [[unit, income[u]] as const])),
  );
  return packPanel(wholeIn(given, 'year'), panel, { classes, errors });
}

/** The indicators of iMeta, each in its area. */
const scoredOf = ({ tree, indicators }: Meta): readonly ScoredIndicator[] =>
  indicators.map(({ code, direction, low, high, scale }, leaf) => ({
    indicator: code,
    area: tree.ids[tree.parent[leaf] ?? -1] ?? '',
    direction,
    goalpost_low: low,
    goalpost_high: high,
    scale,
    weight: tree.weight[leaf] ?? 0,
  }));

function sameIn(given: Table, rows: readonly (readonly Cell[])[]): number {
  const again = new Set(rows.map((row) => row.slice(0, 2 + RANGE.length).join()));
  return given.rows.filter((row) =>
    again.has(['uCode', 'iCode', ...RANGE].map((column) => row.text(column)).join()),
  ).length;
}
