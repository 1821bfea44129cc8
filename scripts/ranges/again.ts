import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PublishedPanel } from '../../src/answers/published.ts';
import { drawRanges, packPanel } from '../../src/answers/rangeDraws.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';
import { type Data, readData } from '../score/data.ts';
import { type Meta, readMeta } from '../score/meta.ts';
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
  const meta = await readMeta(join(pack, 'iMeta.csv'));
  const data = await readData(join(pack, 'iData.csv'), meta);
  const given = await readTable(join(pack, 'ranges.csv'), COLUMNS);
  const errors = join(pack, 'sampling-errors.csv');
  const panel = panelOf(given, data, existsSync(errors) ? await readErrors(errors) : {});
  const group = given.rows[0]?.text('group') ?? '';
  const units = [...new Set(given.rows.map((row) => row.text('uCode')))];
  const [draws, seed] = [wholeIn(given, 'draws'), wholeIn(given, 'seed')];
  const drawing = drawRanges(panel, scoredOf(meta), [{ id: group, units }], { draws, seed });
  drawing.advance(draws);
  const { columns, ranges } = drawing.rangesOf(group);
  const rows = Object.entries(ranges).flatMap(([unit, own]) =>
    columns.flatMap((column, at): Cell[][] => {
      const range = own[at] ?? null;
      return range === null ? [] : [[unit, column, ...range, group, panel.year, draws, seed]];
    }),
  );
  const writer = new TableWriter(dirname(out));
  await writer.table(basename(out), COLUMNS, rows);
  return `${sameIn(given, rows)} of ${given.rows.length} ranges are the same (${draws} draws, seed ${seed}).`;
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
