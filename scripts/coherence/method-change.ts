import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { panelAt } from '../../src/answers/scores.ts';
import type { IndicatorRow } from '../../src/catalog/types.ts';
import { correlate } from '../../src/scoring/coherence.ts';
import { type Scores, scoreByDefault } from '../../src/scoring/default.ts';
import { explainDifference } from '../../src/scoring/difference.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import { alignUnits, columnOf, valueAt } from '../../src/scoring/panel.ts';
import { competitionRanks } from '../../src/scoring/rank.ts';
import { coverageOf, rangeOnly } from '../../src/scoring/reach.ts';
import { buildTree } from '../../src/scoring/tree.ts';
import { localWeights } from '../../src/scoring/weights.ts';
import { askSeries, type OwnScores } from '../score/own.ts';
import { REACH_GROUP } from './measure.ts';
import { markdownTable } from './text.ts';

const BEFORE = 1;
const SHOWN = 10;

/** Names are listed where there are so many at most. */
const LISTED = 20;

/** The scores of the same values by the method before, whose weights stand in `method-1.csv`. */
async function scoresBefore(dataDir: string, own: OwnScores): Promise<Scores> {
  const weights = csvParse(readFileSync(join(import.meta.dirname, `method-${BEFORE}.csv`), 'utf8'));
  const about = new Map(own.tables.indicators.map((row) => [row.indicator, row]));
  const rows = weights.flatMap(({ indicator = '', area = '', weight }): IndicatorRow[] => {
    const row = about.get(indicator);
    return row === undefined ? [] : [{ ...row, area, weight: Number(weight) }];
  });
  const areas = [...new Set(own.tables.areas.map(({ area }) => area))];
  const series = await askSeries(dataDir, areas, 'all');
  return scoreByDefault(panelAt(own.scores.raw.units, rows, series, own.year), rows);
}

interface Moved {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

function ranksAmong(scores: Scores, members: readonly string[]): Map<string, number> {
  const panel = alignUnits(scores.scores, members);
  const ranks = competitionRanks(columnOf(panel, panel.columns.length - 1));
  return new Map(members.map((unit, u) => [unit, ranks[u] ?? Number.NaN]));
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** Which change of weight moved an area's score most: the change of share times the distance from the score before. */
function strongest(before: Scores, after: Scores, unit: string, area: string): string {
  const sharesOf = ({ tree, normalised }: Scores) => {
    const local = localWeights(tree);
    const kids = tree.ids.flatMap((id, k) => {
      const value = k < tree.leaves ? valueAt(normalised, unit, id) : Number.NaN;
      const inArea = tree.ids[tree.parent[k] ?? -1] === area;
      return inArea && !Number.isNaN(value) ? [{ id, weight: local[k] ?? 0, value }] : [];
    });
    const all = kids.reduce((sum, { weight }) => sum + weight, 0);
    return new Map(kids.map(({ id, weight, value }) => [id, { share: weight / all, value }]));
  };
  const [old, now] = [sharesOf(before), sharesOf(after)];
  const base = valueAt(before.scores, unit, area);
  const effects = [...new Set([...old.keys(), ...now.keys()])].map((id) => {
    const value = now.get(id)?.value ?? old.get(id)?.value ?? Number.NaN;
    const change = (now.get(id)?.share ?? 0) - (old.get(id)?.share ?? 0);
    return { id, change, value, effect: change * (value - base) };
  });
  const [first] = effects.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  if (first === undefined) return '';
  return `${first.id} (score ${first.value.toFixed(0)}) ${first.change > 0 ? 'in or up' : 'out or down'}`;
}

function why(before: Scores, after: Scores, unit: string): string {
  const areas = after.scores.columns.slice(0, -1);
  const children = areas.map((id) => ({ id, weight: 1 }));
  const tree = buildTree({ id: OVERALL, weight: 1, children });
  const nodesOf = ({ scores }: Scores) => [...areas, OVERALL].map((column) => valueAt(scores, unit, column));
  const methods = after.methods.slice(1);
  const { parts, coverage } = explainDifference(tree, methods, [nodesOf(after), nodesOf(before)], OVERALL);
  const largest = [...parts].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, 2);
  const said = largest.map(
    ({ id, contribution }) => `${id} ${signed(contribution)}: ${strongest(before, after, unit, id)}`,
  );
  return [
    ...said,
    ...(Math.abs(coverage) < 0.05 ? [] : [`areas with a score at one end only ${signed(coverage)}`]),
  ].join('; ');
}

function countsText(own: OwnScores, before: Scores): string {
  const groups = own.tables.groups.filter(({ kind }) => kind === 'organisation' || kind === 'world');
  const { columns } = own.scores.scores;
  const rows = groups.map(({ group }) => {
    const members = own.tables.memberships
      .filter((row) => row.group === group && row.status === 'member')
      .map(({ economy }) => economy);
    const counts = columns.map((column) => {
      const count = ({ scores }: Scores): number =>
        members.filter((unit) => !Number.isNaN(valueAt(scores, unit, column))).length;
      const [old, now] = [count(before), count(own.scores)];
      return old === now ? String(now) : `${old} → ${now}`;
    });
    return [`${group} (${members.length})`, ...counts];
  });
  return markdownTable(['members', ...columns], rows);
}

/** How many members show only the range of their rank overall, since their score rests on too little. */
function rangeOnlyText(own: OwnScores, before: Scores): string {
  const shortOf = (scores: Scores): ReadonlySet<string> => {
    const coverage = coverageOf(scores);
    return new Set(rangeOnly(coverage, coverage.columns.length - 1));
  };
  const [old, now] = [shortOf(before), shortOf(own.scores)];
  const rows = own.tables.groups
    .filter(({ kind }) => kind !== 'region' && kind !== 'income')
    .map(({ group }) => {
      const members = own.tables.memberships
        .filter((row) => row.group === group && row.status === 'member')
        .map(({ economy }) => economy);
      const named = members.filter((unit) => now.has(unit));
      return [
        group,
        String(members.filter((unit) => old.has(unit)).length),
        String(named.length),
        named.length <= LISTED ? named.join(', ') : '',
      ];
    });
  return markdownTable(['members', `method ${BEFORE}`, `method ${METHOD}`, ''], rows);
}

/** The text of `docs/method-changes.md`: what the change of method alone did, on the same values. */
export async function methodChangeText(dataDir: string, own: OwnScores): Promise<string> {
  const before = await scoresBefore(dataDir, own);
  const members = own.tables.memberships
    .filter(({ group, status }) => group === REACH_GROUP && status === 'member')
    .map(({ economy }) => economy);
  const world = own.scores.raw.units;
  const spearman = (units: readonly string[]): string => {
    const column = ({ scores }: Scores): Float64Array =>
      Float64Array.from(units, (unit) => valueAt(scores, unit, OVERALL));
    const { units: n, spearman: rho } = correlate(column(before), column(own.scores));
    return `${rho.toFixed(3)} (${n} economies)`;
  };
  const [old, now] = [ranksAmong(before, members), ranksAmong(own.scores, members)];
  const moved = members
    .map((unit): Moved => ({ unit, from: old.get(unit) ?? Number.NaN, to: now.get(unit) ?? Number.NaN }))
    .filter(({ from, to }) => !Number.isNaN(from + to));
  const largest = [...moved]
    .sort((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to) || a.unit.localeCompare(b.unit, 'en'))
    .slice(0, SHOWN);
  const unmoved = moved.filter(({ from, to }) => from === to).length;
  const mean = moved.reduce((sum, { from, to }) => sum + Math.abs(from - to), 0) / moved.length;
  return `# Changes of method

Made by \`npm run coherence\`. The method's number stands in receipts, downloads, footers and citations; it changes when
weights, thresholds, goalposts or rules change, never when data do. What each method weighs is in
[indicators.md](indicators.md); the weights of method ${BEFORE} are kept in \`scripts/coherence/method-${BEFORE}.csv\`.

## Method ${METHOD}, from method ${BEFORE}

Both are computed here from the same values of ${own.year}, so that only the method differs.

| | |
| --- | --- |
| Rank correlation (Spearman), overall, world | ${spearman(world)} |
| Rank correlation (Spearman), overall, ${REACH_GROUP} | ${spearman(members)} |
| Mean change of rank in ${REACH_GROUP} | ${mean.toFixed(1)} places; ${unmoved} of ${moved.length} members keep theirs |

### The ten largest changes of rank in ${REACH_GROUP}

Points are contributions to the change of the overall score by the logarithmic split; behind each area stands the change of
weight that moved it most.

${markdownTable(
  ['economy', `method ${BEFORE}`, `method ${METHOD}`, 'why'],
  largest.map(({ unit, from, to }) => [unit, String(from), String(to), why(before, own.scores, unit)]),
)}

### Members with a score

${countsText(own, before)}

### Members that show only a range

Overall, since their score rests on less than 70% of the weight. They keep their place, and no finding names them.

${rangeOnlyText(own, before)}
`;
}
