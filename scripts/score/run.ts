import { explain } from '../../src/scoring/explain.ts';
import { rowAt, valueAt } from '../../src/scoring/panel.ts';
import type { Panel } from '../../src/scoring/types.ts';
import { effectiveWeights, localWeights } from '../../src/scoring/weights.ts';
import { Refusal } from '../build/refusal.ts';
import { type Data, readData } from './data.ts';
import { checkFinite, checkFolder, checkPairs } from './limits.ts';
import { type Meta, readMeta } from './meta.ts';
import { type Method, methodOf, referenceOf, type Scored, scorePrepared } from './method.ts';
import { type GivenOptions, type ScoreOptions, settled } from './options.ts';
import { dataAt, type Prepared, prepare } from './prepare.ts';
import { receiptText, shortfallText } from './print.ts';
import { byRecipe } from './recipe.ts';
import {
  RECEIPT_COLUMNS,
  receiptRows,
  writeCoherence,
  writeDifference,
  writeRankChange,
  writeSensitivity,
} from './reports.ts';
import { type Cell, TableWriter } from './results.ts';
import { planUncertainty, type Treatment, writeUncertainty } from './uncertainty.ts';

interface Run {
  readonly meta: Meta;
  readonly data: Data;
  readonly method: Method;
  readonly options: ScoreOptions;
  readonly prepared: Prepared;
  readonly reference: Panel;
  readonly scored: Scored;
  readonly node: string;
  readonly writer: TableWriter;
  readonly print: (line: string) => void;
}

async function writeSteps({ prepared, scored, writer }: Run): Promise<void> {
  await writer.panel('denominated.csv', prepared.denominated);
  await writer.panel('imputed.csv', prepared.imputed.panel);
  const { units, groups } = prepared.available;
  const shares = groups.units.map((unit, u): Cell[] => [unit, units[u] ?? null, ...rowAt(groups, u)]);
  await writer.table('availability.csv', ['uCode', 'all', ...groups.columns], shares);
  await writer.panel('treated.csv', prepared.treated.panel);
  await writer.panel('normalised.csv', scored.normalised.panel);
}

async function writeChangedCells({ prepared, options, writer }: Run): Promise<void> {
  if (options.impute.kind !== 'none') {
    const rows = prepared.imputed.cells.map(({ unit, column, value }) => [unit, column, value]);
    await writer.table('imputed-cells.csv', ['uCode', 'iCode', 'value'], rows);
  }
  if (options.treat === 'none') return;
  const cells = prepared.treated.cells.map(({ unit, column, from, to, how }) => [
    unit,
    column,
    from,
    to,
    how,
  ]);
  await writer.table('treated-cells.csv', ['uCode', 'iCode', 'from', 'to', 'how'], cells);
  const columns = prepared.treated.columns.map(({ column, before, after, how, passes }) => [
    column,
    before.skewness,
    before.kurtosis,
    after.skewness,
    after.kurtosis,
    how,
    passes,
  ]);
  const header = ['iCode', 'skewness_before', 'kurtosis_before', 'skewness', 'kurtosis', 'how', 'passes'];
  await writer.table('treated-columns.csv', header, columns);
}

async function writeWeights({ method: { tree }, writer }: Run): Promise<void> {
  const local = localWeights(tree);
  const effective = effectiveWeights(tree);
  const rows = tree.ids.map((id, n) => [
    id,
    tree.level[n] ?? null,
    tree.ids[tree.parent[n] ?? -1] ?? '',
    tree.weight[n] ?? null,
    local[n] ?? null,
    effective[n] ?? null,
  ]);
  const header = ['iCode', 'Level', 'Parent', 'Weight', 'within_parent', 'effective'];
  await writer.table('weights.csv', header, rows);
}

function printNotes({ prepared, scored, data, meta, options, node, print }: Run): void {
  if (data.ignored.length > 0) print(`Not in iMeta, so not used: ${data.ignored.join(', ')}`);
  const divisible = meta.indicators.filter(({ denominator }) => denominator !== null).length;
  if (options.denominate === 'none' && divisible > 0) {
    print(`${divisible} indicators have a Denominator in iMeta that is not applied; see --denominate`);
  }
  for (const note of prepared.notes) print(note);
  if (prepared.screenedOut.length > 0) print(`Left out by --screen: ${prepared.screenedOut.join(', ')}`);
  for (const { column, problem } of scored.normalised.problems) print(`${column}: ${problem}, not used`);
  for (const { column, passes } of prepared.treated.columns) {
    if (!passes) print(`${column}: still skewed after treatment`);
  }
  const { units } = scored.scores;
  const without = units.filter((unit) => Number.isNaN(valueAt(scored.scores, unit, node)));
  print(`${units.length - without.length} of ${units.length} units have a score in ${node}`);
  if (without.length > 0) print(`Without a score in ${node}: ${without.join(', ')}`);
}

async function writeReceipts(run: Run): Promise<void> {
  const { options, data, meta, scored, prepared, method, node, writer, print } = run;
  if (options.receipt.length === 0) return;
  const nameOf = (code: string): string => meta.names.get(code) ?? code;
  const explainable = {
    raw: prepared.treated.panel,
    normalised: scored.normalised.panel,
    scores: scored.scores,
    tree: method.tree,
    methods: method.levels,
  };
  const rows: (readonly Cell[])[] = [];
  for (const unit of options.receipt) {
    const found = explain(explainable, unit, node);
    const title = `${data.names.get(unit) ?? unit} (${unit})`;
    if ('missing' in found) {
      print(shortfallText(title, found));
      continue;
    }
    const rank = valueAt(scored.ranks, unit, node);
    print(receiptText(`${title}, rank ${rank}`, found, nameOf));
    for (const row of receiptRows(unit, found)) rows.push(row);
  }
  await writer.table('receipts.csv', RECEIPT_COLUMNS, rows);
}

function treatmentsOf({ prepared, reference, data, meta, options }: Run): readonly Treatment[] {
  const own = { panel: prepared.treated.panel, reference };
  if (!options.vary.has('treat')) return [own];
  const otherOptions: ScoreOptions = { ...options, treat: options.treat === 'none' ? 'auto' : 'none' };
  const other = prepare(prepared.at, data, meta, otherOptions);
  const all = timesToPrepare(data, otherOptions).map((at) => prepare(at, data, meta, otherOptions));
  return [own, { panel: other.treated.panel, reference: referenceOf(other, all, otherOptions) }];
}

function timesToPrepare(data: Data, { over }: ScoreOptions): Data['times'] {
  return over === 'all-years' ? data.times : [];
}

async function writeAnalyses(run: Run): Promise<void> {
  const { options, data, meta, scored, method, node, writer, print } = run;
  if (options.draws > 0) {
    const drawing = planUncertainty(scored, treatmentsOf(run), method, options);
    print(await writeUncertainty(drawing, scored, node, writer));
  }
  if (options.difference !== null)
    await writeDifference(scored, method, { units: options.difference, node }, writer);
  if (options.since !== null) {
    const before = prepare(dataAt(data, options.since), data, meta, options);
    const all = timesToPrepare(data, options).map((at) => prepare(at, data, meta, options));
    const old = scorePrepared(before, referenceOf(before, all, options), method, options);
    await writeRankChange(old.scores, scored.scores, node, writer);
  }
  if (options.sensitivity) await writeSensitivity(scored, method, node, writer);
  if (options.coherence) await writeCoherence(scored, method, writer);
}

/** Scores an index as the options say and writes its tables; `print` takes what there is to tell. */
export async function run(given: GivenOptions, print: (line: string) => void): Promise<void> {
  await checkFolder(given.out);
  const own = await readMeta(given.meta);
  if (given.coherence) checkPairs(own);
  const asked = { meta: own, data: await readData(given.data, own), options: given };
  const { meta, data, ...by } = given.recipe === null ? asked : await byRecipe(given.recipe, asked, print);
  const options = settled(by.options, meta.method);
  const method = await methodOf(meta, options);
  const prepared = prepare(dataAt(data, options.time), data, meta, options);
  if (prepared.treated.panel.units.length === 0) {
    throw new Refusal(`--screen ${options.screen}: no unit has that share of the indicators.`);
  }
  const all = timesToPrepare(data, options).map((at) => prepare(at, data, meta, options));
  const reference = referenceOf(prepared, all, options);
  const scored = scorePrepared(prepared, reference, method, options);
  checkFinite(prepared, scored, options);
  const node = options.node ?? method.tree.ids.at(-1) ?? '';
  const writer = new TableWriter(options.out);
  const state = { meta, data, method, options, prepared, reference, scored, node, writer, print };
  if (options.steps) await writeSteps(state);
  await writer.panel('aggregated.csv', scored.scores);
  await writer.panel('ranks.csv', scored.ranks);
  await writeWeights(state);
  await writeChangedCells(state);
  printNotes(state);
  await writeReceipts(state);
  await writeAnalyses(state);
  print(`Written to ${options.out}: ${writer.written.join(', ')}`);
}
