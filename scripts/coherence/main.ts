import '../closedPipe.ts';
import { writeFileSync } from 'node:fs';
import { type Correlation, coherence, correlate, importance } from '../../src/scoring/coherence.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import { columnOf, joinColumns } from '../../src/scoring/panel.ts';
import { asked } from '../options.ts';
import { type OwnScores, scoreOwnData } from '../score/own.ts';
import { type Measured, measureAll, REACH_GROUP, weightByTerms } from './measure.ts';
import { methodChangeText } from './method-change.ts';
import { type Exception, exceptions, RULES, unmet } from './rules.ts';
import { both, markdownTable, percent, two } from './text.ts';

function pairRows(pairs: readonly Correlation[]): string {
  const header = ['', '', 'economies', 'Pearson', 'Spearman', 'flag'];
  const rows = pairs.map((pair) => [pair.a, pair.b, String(pair.units), ...both(pair), pair.flag ?? '']);
  return markdownTable(header, rows);
}

const HEAD = ['indicator', 'weight', 'economies', REACH_GROUP, 'full score', 'Pearson', 'Spearman', 'unmet'];

function measuredRows(measured: readonly Measured[]): string {
  const rows = measured.map((own) => [
    own.indicator,
    String(own.weight),
    String(own.economies),
    String(own.members),
    percent(own.full),
    ...both(own.rest),
    unmet(own)
      .map(({ rule }) => rule)
      .join(', '),
  ]);
  return markdownTable(HEAD, rows);
}

function areaText(
  own: OwnScores,
  area: string,
  measured: readonly Measured[],
  pairs: readonly Correlation[],
): string {
  const name = own.tables.areas.find((row) => row.area === area)?.short.en ?? area;
  const within = measured.filter((one) => one.area === area);
  const flagged = pairs.filter(({ group, flag }) => group === area && flag !== null);
  const all = pairs.filter(({ group }) => group === area).length;
  const summary = `${flagged.length} of ${all} pairs of scored indicators are flagged.`;
  return [
    `## ${name}`,
    'Scored:',
    measuredRows(within.filter(({ weight }) => weight > 0)),
    flagged.length === 0 ? summary : `${summary}\n\n${pairRows(flagged)}`,
    'Shown, not scored, each with the whole area:',
    measuredRows(within.filter(({ weight }) => weight === 0)),
  ].join('\n\n');
}

function exceptionRows(found: readonly Exception[]): string {
  return markdownTable(
    ['area', 'indicator', 'rule', 'found'],
    found.map(({ area, indicator, rule, found: value }) => [
      area,
      indicator ?? 'all of one publisher',
      rule,
      Number.isInteger(value) ? String(value) : two(value),
    ]),
  );
}

function importanceRows({ scores: { scores, tree } }: OwnScores): string {
  const areas = tree.ids.slice(tree.leaves, -1);
  const columns = areas.map((_, c) => columnOf(scores, c));
  const overall = columnOf(scores, areas.length);
  const parts = importance(columns, overall);
  return markdownTable(
    ['area', 'correlation with the overall score', 'explained alone', 'importance', 'weight'],
    areas.map((area, c) => [
      area,
      two(correlate(columns[c] ?? [], overall).pearson),
      percent(parts[c]?.explained ?? Number.NaN),
      percent(parts[c]?.share ?? Number.NaN),
      percent(1 / areas.length),
    ]),
  );
}

/** The text of `docs/coherence.md`: what the rules of weights measure, and correlations within and between areas. */
function documentText(own: OwnScores, measured: readonly Measured[]): string {
  const { tree, normalised, scores } = own.scores;
  const pairs = coherence(joinColumns(normalised, scores), tree);
  const areas = [...new Set(measured.map(({ area }) => area))].filter((area) => tree.ids.includes(area));
  const terms = weightByTerms(own);
  const share = (kind: Parameters<typeof terms.get>[0]) => percent(terms.get(kind) ?? 0);
  return `# Coherence of the areas

Made by \`npm run coherence\` from the scores of ${own.year} by method ${METHOD}; what it says about our areas is answered in
[indicators.md](indicators.md).

*Pearson* and *Spearman* are an indicator's correlations with the **rest** of its area: with the area's scores made without
it. Counted in, it would correlate with itself. They are taken between normalised values (higher is better), over the
economies that have both. *Full score* is the share of economies at 100. *Unmet* names the rules it does not meet: a
correlation with the rest (Pearson) of at least ${RULES.rest}, at least ${RULES.economies} economies and ${RULES.members} members of ${REACH_GROUP}; of an answer of yes or no that
more than ${percent(RULES.common)} have, a weight of at most ${RULES.lawWeight}.

*Too high*: Pearson's or Spearman's correlation of two scored indicators is above 0.92, so that the two say nearly the same
and count twice. *Negative*: one of them is below 0, so that the two undo each other in the mean.

## Scored against a rule

Each has its reason in [indicators.md](indicators.md).

${exceptionRows(exceptions(measured))}

## Weight by terms of use

Of the weight of the whole index, ${share('open')} rests on open sources, ${share('non-commercial')} on sources for non-commercial use, ${share('terms-unclear')} on sources whose
terms are not clear: ${percent(1 - (terms.get('open') ?? 0))} on sources that are not open.

## Importance of the areas

What each area explains of the overall score alone: the square of its correlation, and the same as a share of all eight.

${importanceRows(own)}

${areas.map((area) => areaText(own, area, measured, pairs)).join('\n\n')}

## Between areas

${pairRows(pairs.filter(({ group }) => group === OVERALL))}
`;
}

asked({});
const own = await scoreOwnData('data');
writeFileSync('docs/coherence.md', documentText(own, await measureAll('data', own)));
console.log(`docs/coherence.md: scores of ${own.year}`);
writeFileSync('docs/method-changes.md', await methodChangeText('data', own));
console.log('docs/method-changes.md');
