import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Tables } from '../../../src/catalog/read.ts';
import { sourceName } from '../../../src/catalog/sourceName.ts';
import { sourceOf, strictest } from '../../../src/catalog/terms.ts';
import type { IndicatorRow } from '../../../src/catalog/types.ts';
import { rowAt } from '../../../src/scoring/panel.ts';
import { childrenOf } from '../../../src/scoring/tree.ts';
import type { MeanMethod } from '../../../src/scoring/types.ts';
import type { Answers } from '../answers.ts';
import type { MadeScores } from '../scores.ts';

const META = [
  'Level',
  'iCode',
  'iName',
  'Direction',
  'Weight',
  'Unit',
  'goalpost_low',
  'goalpost_high',
  'scale',
  'normalise',
  'aggregate',
  'availability',
  'Parent',
  'Type',
  'source',
  'licence',
  'redistribution',
] as const;
type MetaColumn = (typeof META)[number];
type MetaRow = Partial<Readonly<Record<MetaColumn, string>>>;

const GROUPS = ['income', 'region'] as const;

/**
 * `data/index/iData.csv` and `iMeta.csv`: the default year's index in the layout of COINr, so that `npm run score` on them
 * gives our scores with nothing in between. iMeta carries the method too.
 */
export function writeOwnIndex(answers: Answers, tables: Tables, out: string): void {
  const { catalogs, scores } = answers;
  const made = scores.made.get(scores.defaultYear);
  if (made === undefined) throw new Error(`expected scores of ${scores.defaultYear}`);
  const folder = join(out, 'data/index');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'iData.csv'), iData(made, tables, catalogs.en));
  writeFileSync(join(folder, 'iMeta.csv'), iMeta(made, tables, catalogs.en));
}

/** One row an economy with a value: the newest within tolerance, at full precision; an empty cell is missing. */
export function iData({ scores: { raw } }: MadeScores, tables: Tables, catalog: Catalog): string {
  const economies = new Map(tables.economies.map((row) => [row.economy, row]));
  const rows = raw.units.flatMap((unit, u) => {
    const values = Array.from(rowAt(raw, u), (value) => (Number.isNaN(value) ? '' : String(value)));
    if (values.every((value) => value === '')) return [];
    const groups = GROUPS.map((group) => economies.get(unit)?.[group] ?? '');
    return [[unit, catalog.economies[unit] ?? unit, ...groups, ...values]];
  });
  return `${csvFormatRows([['uCode', 'uName', ...GROUPS, ...raw.columns], ...rows])}\n`;
}

/** One row an indicator, an area, the index and a column of groups, with goalposts, method, source and terms. */
export function iMeta({ scores: { tree, methods } }: MadeScores, tables: Tables, catalog: Catalog): string {
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const areas = new Map(catalog.areas.map(({ area, name }) => [area, name]));
  const rows = tree.ids.map((id, n): MetaRow => {
    const level = tree.level[n] ?? 1;
    const placed = {
      Level: String(level),
      iCode: id,
      Weight: String(tree.weight[n] ?? 1),
      Parent: tree.ids[tree.parent[n] ?? -1] ?? '',
    };
    const indicator = indicators.get(id);
    if (n < tree.leaves && indicator !== undefined) return { ...placed, ...leaf(indicator, catalog) };
    const method = methods[level - 2];
    if (method === undefined) throw new Error(`expected a method of level ${level}`);
    return {
      ...placed,
      iName: areas.get(id) ?? 'All areas',
      Direction: '1',
      aggregate: nameOf(method),
      availability: String(method.availability),
      Type: 'Aggregate',
      redistribution: strictest(leavesOf(tree, n).map((own) => sourceOf(catalog, own).redistribution)),
    };
  });
  const groups = GROUPS.map((group) => ({ iCode: group, iName: groupName(group, catalog), Type: 'Group' }));
  const cells = [...rows, ...groups].map((row: MetaRow) => META.map((column) => row[column] ?? ''));
  return `${csvFormatRows([[...META], ...cells])}\n`;
}

function leaf(row: IndicatorRow, catalog: Catalog): MetaRow {
  const source = sourceOf(catalog, row.indicator);
  return {
    iName: row.name.en,
    Direction: String(row.direction),
    Unit: row.unit,
    goalpost_low: String(row.goalpost_low),
    goalpost_high: String(row.goalpost_high),
    scale: row.scale,
    normalise: 'goalposts',
    Type: 'Indicator',
    source: sourceName(source),
    licence: source.licence,
    redistribution: source.redistribution,
  };
}

/** A group's name with the date of its list. */
function groupName(column: (typeof GROUPS)[number], { groups }: Catalog): string {
  const asOf = groups.find(({ kind }) => kind === column)?.asOf;
  const name = column === 'income' ? 'Income class of the World Bank' : 'Region of the UN’s M49';
  return asOf === undefined ? name : `${name}, as of ${asOf}`;
}

const nameOf = ({ mean, lifted }: MeanMethod) => (lifted === true ? `lifted-${mean}` : mean);

function leavesOf(tree: MadeScores['scores']['tree'], n: number): string[] {
  if (n < tree.leaves) return [tree.ids[n] ?? ''];
  return [...childrenOf(tree, n)].flatMap((child) => leavesOf(tree, child));
}
