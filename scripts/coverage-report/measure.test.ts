import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFiles } from '../check/files.ts';
import { measure } from './measure.ts';
import { render } from './render.ts';

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
  ['groups.csv', encode(['group,kind', 'G,organisation', 'asia,region'])],
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

it('renders a page with a row a group', () => {
  const page = render(measure(FILES));
  expect(page).toContain('| G | 4 | 50 % |');
  expect(page).toContain('| Skills | 3 | 1 | 0 | 5 | 2024 | 8 |');
});

it('is what docs/coverage.md says of the data', async () => {
  const root = join(import.meta.dirname, '../..');
  const page = await readFile(join(root, 'docs/coverage.md'), 'utf8');
  expect(render(measure(await readFiles(join(root, 'data'))))).toBe(page);
});
