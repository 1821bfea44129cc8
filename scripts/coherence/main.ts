import '../closedPipe.ts';
import { writeFileSync } from 'node:fs';
import { type Correlation, coherence, correlate } from '../../src/scoring/coherence.ts';
import { OVERALL } from '../../src/scoring/default.ts';
import { columnOf, joinColumns } from '../../src/scoring/panel.ts';
import { childrenOf, nodeNumber } from '../../src/scoring/tree.ts';
import { type OwnScores, scoreOwnData } from '../score/own.ts';

const two = (r: number): string => (Number.isNaN(r) ? '–' : r.toFixed(2));

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function pairRows(pairs: readonly Correlation[]): string {
  const header = ['', '', 'economies', 'Pearson', 'Spearman', 'flag'];
  const rows = pairs.map(({ a, b, units, pearson, spearman, flag }) => [
    a,
    b,
    String(units),
    two(pearson),
    two(spearman),
    flag ?? '',
  ]);
  return markdownTable(header, rows);
}

function areaText(own: OwnScores, area: string, pairs: readonly Correlation[]): string {
  const { tree, normalised, scores } = own.scores;
  const nodes = joinColumns(normalised, scores);
  const n = nodeNumber(tree, area);
  const members = [...childrenOf(tree, n)].map((k) => {
    const { units, pearson, spearman } = correlate(columnOf(nodes, k), columnOf(nodes, n));
    return [tree.ids[k] ?? '', String(units), two(pearson), two(spearman)];
  });
  const name = own.tables.areas.find((row) => row.area === area)?.short.en ?? area;
  const flagged = pairs.filter(({ group, flag }) => group === area && flag !== null);
  const all = pairs.filter(({ group }) => group === area).length;
  const summary = `${flagged.length} of ${all} pairs are flagged.`;
  return [
    `## ${name}`,
    'Each indicator with the score of the area:',
    markdownTable(['indicator', 'economies', 'Pearson', 'Spearman'], members),
    flagged.length === 0 ? summary : `${summary}\n\n${pairRows(flagged)}`,
  ].join('\n\n');
}

/** The text of `docs/coherence.md`: correlations within each area and between areas, with flags. */
function documentText(own: OwnScores): string {
  const { tree, normalised, scores } = own.scores;
  const pairs = coherence(joinColumns(normalised, scores), tree);
  const areas = [...own.tables.areas]
    .sort((a, b) => a.order - b.order)
    .map(({ area }) => area)
    .filter((area) => tree.ids.includes(area));
  const between = pairs.filter(({ group }) => group === OVERALL);
  return `# Coherence of the areas

Made by \`npm run coherence\` from the scores of ${own.year}; what it says about our areas is answered in
[indicators.md](indicators.md).

Correlations are taken between normalised values (higher is better), over the economies that have both (pairwise
complete). *Too high*: Pearson's or Spearman's is above 0.92, so that the two say nearly the same and count twice.
*Negative*: one of them is below 0, so that the two undo each other in the mean.

${areas.map((area) => areaText(own, area, pairs)).join('\n\n')}

## Between areas

${pairRows(between)}
`;
}

const own = await scoreOwnData('data');
writeFileSync('docs/coherence.md', documentText(own));
console.log(`docs/coherence.md: scores of ${own.year}`);
