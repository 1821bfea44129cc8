import { max } from 'd3-array';
import { aggregate } from '../../src/scoring/aggregate.ts';
import {
  type Interval,
  type Normalisation,
  type Normalised,
  normalise,
} from '../../src/scoring/normalise.ts';
import { alignUnits, stackPanels } from '../../src/scoring/panel.ts';
import { rankPanel } from '../../src/scoring/rank.ts';
import { nodeNumber, type Tree } from '../../src/scoring/tree.ts';
import type { LevelMethod, Panel } from '../../src/scoring/types.ts';
import { withEqualWeights, withWeights } from '../../src/scoring/weights.ts';
import { Refusal } from '../build/refusal.ts';
import { LARGEST_WEIGHT, type Meta, type MetaIndicator } from './meta.ts';
import type { ScoreOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { BadInput, numberIn, readTable } from './table.ts';

/** How the index is made, once the files that the options name are read. */
export interface Method {
  readonly tree: Tree;
  readonly indicators: ReadonlyMap<string, MetaIndicator>;
  readonly levels: readonly LevelMethod[];
}

export interface Scored {
  readonly normalised: Normalised;
  readonly scores: Panel;
  readonly ranks: Panel;
}

async function weightsFrom(file: string, tree: Tree): Promise<Tree> {
  const table = await readTable(file, ['iCode', 'Weight']);
  const findings = table.rows.flatMap((row) => {
    const code = row.text('iCode');
    const weight = numberIn(row.text('Weight'));
    const place = { file, line: row.line };
    const unknown = {
      ...place,
      column: 'iCode',
      found: `"${code}"`,
      expected: 'an indicator or aggregate of iMeta',
    };
    const bad = {
      ...place,
      column: 'Weight',
      found: `"${row.text('Weight')}"`,
      expected: `a number from 0 to ${LARGEST_WEIGHT}`,
    };
    return [
      ...(tree.ids.includes(code) ? [] : [unknown]),
      ...(weight !== null && weight >= 0 && weight <= LARGEST_WEIGHT ? [] : [bad]),
    ];
  });
  if (findings.length > 0) throw new BadInput(findings);
  return withWeights(tree, new Map(table.rows.map((row) => [row.text('iCode'), Number(row.text('Weight'))])));
}

async function goalpostsFrom(file: string, indicators: readonly MetaIndicator[]): Promise<MetaIndicator[]> {
  const table = await readTable(file, ['iCode', 'low', 'high']);
  return indicators.map((indicator) => {
    const row = table.rows.find((candidate) => candidate.text('iCode') === indicator.code);
    if (row === undefined) return indicator;
    const scale = row.text('scale') === 'log' ? 'log' : 'linear';
    return {
      ...indicator,
      line: row.line,
      low: numberIn(row.text('low')) ?? NaN,
      high: numberIn(row.text('high')) ?? NaN,
      scale,
    };
  });
}

function checkGoalposts(file: string, indicators: readonly MetaIndicator[]): void {
  const findings = indicators
    .filter(({ low, high, scale }) => !(low < high) || (scale === 'log' && low <= 0))
    .map(({ code, line, low, high, scale }) => ({
      file,
      line,
      column: null,
      found: `goalposts of ${code} ${Number.isNaN(low) ? 'missing' : low} and ${Number.isNaN(high) ? 'missing' : high}`,
      expected: `two numbers, low below high${scale === 'log' ? ', above 0 on a log scale' : ''}`,
    }));
  if (findings.length > 0) throw new BadInput(findings);
}

/** Reads the files that the options name and makes the method of them. */
export async function methodOf(meta: Meta, options: ScoreOptions): Promise<Method> {
  let tree = meta.tree;
  if (options.weights === 'equal') tree = withEqualWeights(tree);
  else if (options.weights !== 'meta') tree = await weightsFrom(options.weights, tree);
  let indicators = meta.indicators;
  if (options.goalposts !== null) indicators = await goalpostsFrom(options.goalposts, indicators);
  if (options.normalise === 'goalposts') checkGoalposts(options.goalposts ?? meta.file, indicators);
  const missing = indicators.find(({ target }) => Number.isNaN(target));
  if (options.normalise === 'distance-to-target' && missing !== undefined) {
    const found = `no target for ${missing.code}`;
    throw new BadInput([
      { file: meta.file, line: missing.line, column: 'Target', found, expected: 'a number' },
    ]);
  }
  const height = (max(tree.level) ?? 1) - 1;
  const atLevel = <T>(given: readonly T[], option: string): readonly T[] => {
    if (given.length !== 1 && given.length !== height) {
      throw new Refusal(`--${option} has ${given.length} parts; expected 1, or ${height}, one per level.`);
    }
    return Array.from({ length: height }, (_, i) => given[Math.min(i, given.length - 1)]).flatMap((part) =>
      part === undefined ? [] : [part],
    );
  };
  const shares = atLevel(options.availability, 'availability');
  const levels = atLevel(options.aggregate, 'aggregate').map((mean, i) => ({
    ...mean,
    availability: shares[i] ?? 0,
  }));
  if (options.node !== null && nodeNumber(tree, options.node) < tree.leaves) {
    throw new Refusal(`--node is "${options.node}", which is an indicator; expected an aggregate.`);
  }
  return { tree, indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])), levels };
}

/** The normalisation of a kind for each indicator, over an interval. */
export function normalisationOf(
  kind: ScoreOptions['normalise'],
  range: Interval | null,
  { indicators }: Method,
  { capAtTarget: capped, digits }: ScoreOptions,
): (column: string) => Normalisation {
  return (column) => {
    const { target = NaN, low = NaN, high = NaN, scale = 'linear' } = indicators.get(column) ?? {};
    switch (kind) {
      case 'zscore':
        return { kind };
      case 'rank':
      case 'borda':
        return { kind, digits };
      case 'minmax':
        return { kind, range: range ?? [0, 100] };
      case 'percentile-rank':
        return { kind, range: range ?? [0, 1], digits };
      case 'distance-to-max':
        return { kind, range: range ?? [0, 1] };
      case 'distance-to-target':
        return { kind, target, capped, range: range ?? [0, 1] };
      case 'goalposts':
        return { kind, goalposts: { low, high, scale }, range: range ?? [0, 100] };
    }
  };
}

/** The panel that minimum, mean, ranks and so on are taken over: the peers, of one Time or of all. */
export function referenceOf(prepared: Prepared, all: readonly Prepared[], options: ScoreOptions): Panel {
  const { peers } = options;
  const panels = (options.over === 'year' ? [prepared] : all).map(({ treated, at }) => {
    if (peers === null) return treated.panel;
    const groups = at.groups.get(peers.column);
    if (groups === undefined) throw new Refusal(`--peers: "${peers.column}" is not a Group of iMeta.`);
    const members = at.panel.units.filter((_, u) => groups[u] === peers.value);
    return alignUnits(
      treated.panel,
      treated.panel.units.filter((unit) => members.includes(unit)),
    );
  });
  const reference = stackPanels(panels);
  if (reference.units.length > 0) return reference;
  if (peers === null) throw new Refusal('There is no unit to score.');
  throw new Refusal(`--peers: no unit has "${peers.value}" in ${peers.column}.`);
}

/** Which way an indicator points. */
export function directionOf({ indicators }: Method): (column: string) => 1 | -1 {
  return (column) => indicators.get(column)?.direction ?? 1;
}

/** Normalises, aggregates and ranks a prepared Time. */
export function scorePrepared(
  prepared: Prepared,
  reference: Panel,
  method: Method,
  options: ScoreOptions,
): Scored {
  const how = normalisationOf(options.normalise, options.range, method, options);
  const normalised = normalise(prepared.treated.panel, how, directionOf(method), reference);
  const scores = aggregate(normalised.panel, method.tree, method.levels);
  return { normalised, scores, ranks: rankPanel(scores) };
}
