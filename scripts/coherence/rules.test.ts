import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoreOwnData } from '../score/own.ts';
import { type Measured, measureAll, weightByTerms } from './measure.ts';
import { exceptions, unmet } from './rules.ts';

const measured = (more: Partial<Measured>): Measured => ({
  indicator: 'a',
  area: 'skills',
  weight: 1,
  shareOfArea: 0.5,
  publisher: 'A',
  economies: 150,
  members: 45,
  full: 0.1,
  yesOrNo: false,
  rest: { units: 150, pearson: 0.6, spearman: 0.6 },
  ...more,
});
const rulesOf = (own: Measured) => unmet(own).map(({ rule }) => rule);

it('finds nothing against an indicator that reaches everything exactly', () => {
  const rest = { units: 100, pearson: 0.3, spearman: 0.1 };
  expect(rulesOf(measured({ economies: 100, members: 40, rest }))).toEqual([]);
  expect(rulesOf(measured({ yesOrNo: true, full: 0.85 }))).toEqual([]);
  expect(rulesOf(measured({ yesOrNo: true, full: 0.95, weight: 0.5 }))).toEqual([]);
});

it('names each rule that an indicator does not meet', () => {
  const rest = { units: 99, pearson: 0.29, spearman: 0.9 };
  expect(rulesOf(measured({ economies: 99, members: 39, rest, yesOrNo: true, full: 0.86 }))).toEqual([
    'rest',
    'economies',
    'members',
    'common law',
  ]);
  expect(rulesOf(measured({ rest: { units: 2, pearson: Number.NaN, spearman: Number.NaN } }))).toEqual([
    'rest',
  ]);
});

it('asks of an area that no publisher carries more than half, of what is scored only', () => {
  const three = [
    measured({ indicator: 'a', shareOfArea: 0.3 }),
    measured({ indicator: 'b', shareOfArea: 0.3 }),
    measured({ indicator: 'c', shareOfArea: 0.4, publisher: 'B' }),
    measured({ indicator: 'd', weight: 0, shareOfArea: 0, members: 3 }),
  ];
  expect(exceptions(three)).toEqual([{ rule: 'publisher', area: 'skills', indicator: null, found: 0.6 }]);
});

it('has a written reason for each rule that our own weights do not meet, and none for others', async () => {
  const own = await scoreOwnData('data');
  const found = exceptions(await measureAll('data', own)).map(({ indicator, area }) => indicator ?? area);
  const [, after = ''] = readFileSync('docs/indicators.md', 'utf8').split('### Exceptions\n');
  const [section = ''] = after.split('\n###');
  const written = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| What'))
    .map((line) => /`([a-z0-9-]+)`/.exec(line)?.[1] ?? line);
  expect(written.sort()).toEqual(found.sort());
  const terms = [...weightByTerms(own).values()];
  expect(terms.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
