import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../check/files.ts';
import { readFiles } from '../check/files.ts';
import { type OwnScores, scoreOwnData } from '../score/own.ts';
import { measure } from './measure.ts';
import { render } from './render.ts';
import { scoredShares } from './scored.ts';

const encode = (rows: readonly string[]) => new TextEncoder().encode(`${rows.join('\n')}\n`);
const observation = (economy: string, indicator: string, year: number, segment = 'total') =>
  `${economy},${indicator},${year},${segment},1,,s`;

/** Four members, one associate; three indicators, one of which ended too long ago to count. */
const FILES = new Map([
  ['areas.csv', encode(['area,order,name_en', 'skills,1,Skills'])],
  [
    'indicators.csv',
    encode(['indicator,area,weight,tolerance_years', 'a,skills,1,5', 'b,skills,0,5', 'ended,skills,0,5']),
  ],
  ['groups.csv', encode(['group,kind,order', 'G,organisation,2', 'H,income,1', 'asia,region,3'])],
  [
    'memberships.csv',
    encode([
      'group,economy,status',
      'G,AAA,member',
      'G,BBB,member',
      'G,CCC,member',
      'G,DDD,member',
      'G,EEE,associate',
    ]),
  ],
  [
    'observations/skills.csv',
    encode([
      'economy,indicator,year,segment,value,flag,source',
      observation('AAA', 'a', 2024),
      observation('AAA', 'a', 2020),
      observation('AAA', 'b', 2023),
      observation('BBB', 'a', 2019),
      observation('BBB', 'ended', 2012),
      observation('CCC', 'a', 2018),
      observation('DDD', 'b', 2024, 'female'),
      observation('EEE', 'b', 2024),
    ]),
  ],
]);

it('counts members with at least half of the indicators that are current', () => {
  const { year, groups } = measure(FILES);
  expect(year).toBe(2024);
  expect(groups).toEqual([expect.objectContaining({ group: 'G', area: 'skills', members: 4, share: 0.5 })]);
});

it('takes the median age over the members’ newest current values', () => {
  expect(measure(FILES).groups[0]?.lag).toBe(1);
});

it('names the indicators that fewer than half of the members have', () => {
  expect(measure(FILES).groups[0]?.holes).toEqual(['b']);
});

it('counts all observations of an area, and its indicators by width', () => {
  expect(measure(FILES).areas).toEqual([
    {
      area: 'skills',
      name: 'Skills',
      indicators: 3,
      scored: 1,
      wide: 0,
      narrow: ['a', 'b', 'ended'],
      economies: 5,
      newest: 2024,
      observations: 8,
    },
  ]);
});

it('renders a page with a row a group, and says what keeps members from a score', () => {
  const shares = [
    { group: 'OIC', column: 'skills', members: 4, without: ['Chad'], lacking: [['a', 1]] as const },
  ];
  const page = render(measure(FILES), { year: 2024, shares });
  expect(page).toContain('| G | 4 | 50% |');
  expect(page).toContain('| OIC | 4 | 75% |');
  expect(page).toContain('- skills, 1 of 4: Chad. They lack a (1).');
  expect(page).toContain('| Skills | 3 | 1 | 0 | 5 | 2024 | 8 |');
});

describe('on the data', () => {
  const root = join(import.meta.dirname, '../..');
  let own: OwnScores;
  let files: Files;
  beforeAll(async () => {
    own = await scoreOwnData(join(root, 'data'));
    files = await readFiles(join(root, 'data'));
  });

  it('is what docs/coverage.md says', async () => {
    const page = await readFile(join(root, 'docs/coverage.md'), 'utf8');
    const coverage = measure(files);
    const groups = [...new Set(coverage.groups.map(({ group }) => group))];
    expect(render(coverage, { year: own.year, shares: scoredShares(own, groups) })).toBe(page);
  });

  it('gives a score to nine in ten members of OIC in the areas that the organisation asks for', () => {
    const shares = scoredShares(own, ['OIC']);
    for (const area of ['connectivity', 'skills', 'government', 'resilience', 'data-governance']) {
      const { members, without } = shares.find(({ column }) => column === area) ?? {
        members: 0,
        without: [''],
      };
      expect((members - without.length) / members, area).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('finds without a score the members with less than half of the weight, counted in the files', () => {
    const rows = (path: string) => csvParse(new TextDecoder().decode(files.get(path)));
    const weighted = rows('indicators.csv').filter(({ weight }) => weight !== '0');
    const names = new Map(rows('economies.csv').map((row) => [row.economy, row.name_en]));
    const members = rows('memberships.csv').filter(
      ({ group, status }) => group === 'ESCAP' && status === 'member',
    );
    for (const area of ['economy', 'emerging-technologies']) {
      const current = new Map<string, Set<string>>();
      for (const o of rows(`observations/${area}.csv`)) {
        const tolerance = Number(
          weighted.find(({ indicator }) => indicator === o.indicator)?.tolerance_years,
        );
        const lag = own.year - Number(o.year);
        if (o.segment !== 'total' || !(lag >= 0 && lag <= tolerance)) continue;
        current.set(o.economy ?? '', (current.get(o.economy ?? '') ?? new Set()).add(o.indicator ?? ''));
      }
      const weightOf = (having: (indicator: string) => boolean) =>
        weighted
          .filter((row) => row.area === area && having(row.indicator ?? ''))
          .reduce((sum, { weight }) => sum + Number(weight), 0);
      const half = weightOf(() => true) / 2;
      const without = members
        .filter(({ economy }) => weightOf((id) => current.get(economy ?? '')?.has(id) ?? false) < half)
        .map(({ economy }) => names.get(economy));
      const found = scoredShares(own, ['ESCAP']).find(({ column }) => column === area);
      expect(found?.without, area).toEqual(without);
    }
  });
});
