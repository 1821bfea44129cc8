import type { Finding } from '../../src/engine/types.ts';
import { buildTree, type Tree } from '../../src/scoring/tree.ts';
import type { TreeNode } from '../../src/scoring/types.ts';
import { type OwnMethod, ownMethod } from './own-method.ts';
import { BadInput, numberIn, readTable, type Table, type TableRow } from './table.ts';

/** Columns of iData that are about units: no indicator can be called so. */
export const OWN_COLUMNS = ['uCode', 'uName', 'Time'];

/** More levels than any index has, and as many as can be walked. */
const MOST_LEVELS = 20;
/** So large that sums of weights stay numbers. */
export const LARGEST_WEIGHT = 1e9;

const TYPES = ['Indicator', 'Aggregate', 'Denominator', 'Group', 'Other'];

/** An indicator as iMeta describes it. */
export interface MetaIndicator {
  readonly code: string;
  readonly line: number;
  readonly direction: 1 | -1;
  readonly denominator: string | null;
  /** in the indicator's unit, `NaN` where there is none */
  readonly target: number;
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
}

export interface Meta {
  readonly file: string;
  readonly tree: Tree;
  /** in the order of the tree's leaves */
  readonly indicators: readonly MetaIndicator[];
  readonly names: ReadonlyMap<string, string>;
  readonly denominators: readonly string[];
  readonly groups: readonly string[];
  /** how the index is made, as far as iMeta says it */
  readonly method: OwnMethod;
  /** everything that iMeta describes */
  readonly codes: ReadonlySet<string>;
}

interface Element {
  readonly row: TableRow;
  readonly code: string;
  readonly type: string;
  readonly parent: string;
  readonly level: number;
  readonly weight: number;
}

type Report = (row: TableRow | null, column: string | null, found: string, expected: string) => void;

function elementOf(row: TableRow, report: Report): Element {
  const code = row.text('iCode');
  const type = row.text('Type');
  if (code === '') report(row, 'iCode', 'an empty cell', 'a code');
  if (OWN_COLUMNS.includes(code)) {
    report(row, 'iCode', `"${code}"`, `another code: iData has a column of that name of its own`);
  }
  if (!TYPES.includes(type)) report(row, 'Type', `"${type}"`, `one of ${TYPES.join(', ')}`);
  const inTree = type === 'Indicator' || type === 'Aggregate';
  const number = (column: string, what: string, fits: (x: number) => boolean): number => {
    const value = numberIn(row.text(column));
    if (!inTree || (value !== null && fits(value))) return value ?? NaN;
    report(row, column, `"${row.text(column)}"`, what);
    return NaN;
  };
  return {
    row,
    code,
    type,
    parent: row.text('Parent') === 'NA' ? '' : row.text('Parent'),
    level: number('Level', `a whole number up to ${MOST_LEVELS}, 1 for an indicator`, (x) =>
      type === 'Indicator' ? x === 1 : Number.isInteger(x) && x > 1 && x <= MOST_LEVELS,
    ),
    weight: number('Weight', `a number from 0 to ${LARGEST_WEIGHT}`, (x) => x >= 0 && x <= LARGEST_WEIGHT),
  };
}

function checkParents(elements: readonly Element[], report: Report): void {
  const byCode = new Map(elements.map((element) => [element.code, element]));
  const tops = elements.filter(({ type, parent }) => type === 'Aggregate' && parent === '');
  if (tops.length !== 1) {
    report(null, 'Parent', `${tops.length} aggregates without one`, 'exactly one, the top of the index');
  }
  for (const { row, code, type, parent, level } of elements) {
    if (type === 'Aggregate' && !elements.some((child) => child.parent === code)) {
      report(row, 'iCode', `no element whose Parent is "${code}"`, 'an aggregate to have children');
    }
    if (parent === '' && type === 'Aggregate') continue;
    const above = byCode.get(parent);
    if (above?.type !== 'Aggregate') report(row, 'Parent', `"${parent}"`, 'the iCode of an aggregate');
    else if (above.level !== level + 1) {
      report(
        row,
        'Level',
        `${level} under "${parent}" of level ${above.level}`,
        "one less than the parent's",
      );
    }
  }
}

function indicatorOf({ row, code }: Element, report: Report): MetaIndicator {
  const optional = (column: string): number => {
    const value = numberIn(row.text(column));
    if (value === null) report(row, column, `"${row.text(column)}"`, 'a number or an empty cell');
    return value ?? NaN;
  };
  const direction = numberIn(row.text('Direction'));
  const scale = row.text('scale');
  if (direction !== 1 && direction !== -1) report(row, 'Direction', `"${row.text('Direction')}"`, '1 or -1');
  if (!['', 'linear', 'log'].includes(scale))
    report(row, 'scale', `"${scale}"`, 'linear, log or an empty cell');
  const denominator = row.text('Denominator');
  return {
    code,
    line: row.line,
    direction: direction === -1 ? -1 : 1,
    denominator: denominator === '' || denominator === 'NA' ? null : denominator,
    target: optional('Target'),
    low: optional('goalpost_low'),
    high: optional('goalpost_high'),
    scale: scale === 'log' ? 'log' : 'linear',
  };
}

function treeOf(elements: readonly Element[]): Tree {
  const nodeOf = ({ code, weight, type }: Element): TreeNode => ({
    id: code,
    weight,
    ...(type === 'Aggregate'
      ? { children: elements.filter(({ parent }) => parent === code).map(nodeOf) }
      : {}),
  });
  const top = elements.find(({ parent }) => parent === '');
  if (top === undefined) throw new RangeError('The index has no top.');
  return buildTree(nodeOf({ ...top, weight: 1 }));
}

function checkCodes(table: Table, elements: readonly Element[], report: Report): void {
  const lines = new Map<string, number>();
  const denominators = new Set(elements.filter(({ type }) => type === 'Denominator').map(({ code }) => code));
  for (const { row, code } of elements) {
    const before = lines.get(code);
    if (before !== undefined) report(row, 'iCode', `"${code}" again, as on line ${before}`, 'each code once');
    lines.set(code, before ?? row.line);
  }
  for (const { row, type } of elements) {
    const denominator = row.text('Denominator');
    if (type !== 'Indicator' || ['', 'NA'].includes(denominator) || denominators.has(denominator)) continue;
    report(row, 'Denominator', `"${denominator}"`, `the iCode of a Denominator in ${table.file}`);
  }
}

/** Reads and checks iMeta. Throws BadInput with everything that is wrong in it. */
export async function readMeta(file: string): Promise<Meta> {
  const table = await readTable(file, ['iCode', 'Level', 'Parent', 'Weight', 'Direction', 'Type']);
  const findings: Finding[] = [];
  const report: Report = (row, column, found, expected) =>
    findings.push({ file, line: row?.line ?? null, column, found, expected });
  const elements = table.rows.map((row) => elementOf(row, report));
  const inTree = elements.filter(({ type }) => type === 'Indicator' || type === 'Aggregate');
  const indicators = inTree
    .filter(({ type }) => type === 'Indicator')
    .map((element) => indicatorOf(element, report));
  const method = ownMethod(inTree, report);
  checkCodes(table, elements, report);
  if (findings.length === 0) checkParents(inTree, report);
  if (findings.length > 0) throw new BadInput(findings);
  const tree = treeOf(inTree);
  const leaves = tree.ids.slice(0, tree.leaves);
  const codesOf = (type: string): string[] =>
    elements.filter((element) => element.type === type).map(({ code }) => code);
  return {
    file,
    tree,
    indicators: leaves.flatMap((code) => indicators.filter((indicator) => indicator.code === code)),
    names: new Map(elements.map(({ code, row }) => [code, row.text('iName') || code])),
    denominators: codesOf('Denominator'),
    groups: codesOf('Group'),
    method,
    codes: new Set(elements.map(({ code }) => code)),
  };
}
