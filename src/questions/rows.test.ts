import { desc } from 'arquero';
import { group } from 'd3-array';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, observations, tableOf } from '../../tests/support/observed.ts';
import { isMissing, newestAt } from '../answers/newest.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Filter } from './filter.ts';
import { panel } from './panel.ts';
import { download, rows } from './rows.ts';

const engine = openNodeEngine({ dataDir: 'data' });
afterAll(() => engine.close());

const all = observations();
const indicators = tableOf('indicators');
const SORT = { column: 'economy', descending: false } as const;

/** Observations with what a download adds to them, in English, joined by Arquero. */
const named = all
  .join(tableOf('economies').select({ economy: 'economy', name_en: 'economy_name' }))
  .join(
    indicators.select({
      indicator: 'indicator',
      name_en: 'indicator_name',
      unit: 'unit_code',
      tolerance_years: 'tolerance',
    }),
  )
  .join(tableOf('units').select({ unit: 'unit_code', name_en: 'unit' }))
  .join(tableOf('sources').select('source', 'publisher', 'title', 'edition', 'licence'))
  .derive({ source_text: `d => d.publisher + ', ' + d.title + ' (' + d.edition + ')'` });

type Conditions = readonly string[];

/** The same selection, row by row, as `download` should answer it. */
function selected(conditions: Conditions, newestAt?: number) {
  let table = named;
  for (const condition of conditions) table = table.filter(`d => ${condition}`);
  if (newestAt !== undefined) {
    table = table
      .filter(`d => d.year <= ${newestAt} && ${newestAt} - d.year <= d.tolerance`)
      .groupby('economy', 'indicator', 'segment')
      .orderby(desc('year'))
      .slice(0, 1)
      .ungroup();
  }
  const requested = newestAt ?? 'd.year';
  return table
    .derive({ year_requested: `d => ${requested}`, lag: `d => ${requested} - d.year` })
    .orderby('economy', 'indicator', 'segment', 'year')
    .select(
      'economy',
      'economy_name',
      'indicator',
      'indicator_name',
      'segment',
      'year_requested',
      'year',
      'lag',
      'value',
      'unit',
      'flag',
      { source_text: 'source' },
      'licence',
    )
    .objects();
}

const CASES: readonly (readonly [string, Filter, Conditions])[] = [
  [
    'a group in a range of years',
    { areas: ['connectivity', 'skills'], group: 'ASEAN', years: { from: 2018, to: 2024 } },
    [
      `d.area === 'connectivity' || d.area === 'skills'`,
      `d.year >= 2018 && d.year <= 2024`,
      `op.includes('BRN,IDN,KHM,LAO,MMR,MYS,PHL,SGP,THA,TLS,VNM', d.economy)`,
    ],
  ],
  [
    'indicators and segments',
    { areas: ['connectivity'], indicators: ['internet-users'], segments: ['female', 'male'], years: {} },
    [`d.indicator === 'internet-users'`, `d.segment === 'female' || d.segment === 'male'`],
  ],
  [
    'economies one by one',
    { areas: ['government'], economies: ['DNK', 'SAU', 'CIV'], years: { from: 2024 } },
    [`d.area === 'government'`, `d.year >= 2024`, `op.includes('DNK,SAU,CIV', d.economy)`],
  ],
];

describe('download', () => {
  it.each(CASES)('gives what an independent reader selects: %s', async (_, filter, conditions) => {
    const expected = selected(conditions);
    expect(expected.length).toBeGreaterThan(0);
    expect(await engine.ask(download, { filter, language: 'en', sort: SORT })).toEqual(expected);
  });

  it.each([2012, 2024])('keeps the newest value at or before %i within each tolerance', async (year) => {
    const filter: Filter = { areas: AREAS, years: { newestAt: year } };
    const expected = selected([], year);
    expect(expected.length).toBeGreaterThan(0);
    expect(await engine.ask(download, { filter, language: 'en', sort: SORT })).toEqual(expected);
  });

  it('agrees with the rule that pages apply to a series without asking again', async () => {
    const filter = { areas: AREAS, years: {} } as const;
    const everything = await engine.ask(download, { filter, language: 'en', sort: SORT });
    const newest = await engine.ask(download, {
      filter: { areas: AREAS, years: { newestAt: 2022 } },
      language: 'en',
      sort: SORT,
    });
    const tolerances = new Map<string, number>();
    indicators.scan((row) => {
      tolerances.set(
        String(indicators.get('indicator', row)),
        Number(indicators.get('tolerance_years', row)),
      );
    });
    const toleranceOf = (indicator: string) => tolerances.get(indicator) ?? 0;
    const lines = group(everything, (row) => `${row.economy} ${row.indicator} ${row.segment}`);
    const expected = [...lines.values()].flatMap((values) => {
      const own = newestAt(values, 2022, toleranceOf(values[0]?.indicator ?? ''));
      return isMissing(own) ? [] : [{ ...own, year_requested: 2022 }];
    });
    expect(newest).toEqual(expected);
  });

  it('names things in the language asked for', async () => {
    const filter: Filter = { areas: ['government'], economies: ['CIV'], years: { from: 2024 } };
    const [row] = await engine.ask(download, { filter, language: 'fr', sort: SORT });
    const [economy] = tableOf('economies').filter(`d => d.economy === 'CIV'`).array('name_fr');
    expect(row?.economy_name).toBe(economy);
  });

  it('matches nothing where a list is empty', async () => {
    const filter: Filter = { areas: ['government'], economies: [], years: {} };
    expect(await engine.ask(download, { filter, language: 'en', sort: SORT })).toEqual([]);
  });

  it('takes a text with quotation marks and semicolons for a code like any other', async () => {
    const filter: Filter = {
      areas: ['government'],
      economies: [`x'); DROP TABLE observations; --`],
      years: {},
    };
    expect(await engine.ask(download, { filter, language: 'en', sort: SORT })).toEqual([]);
    expect(await engine.ask(panel, { areas: ['government'], indicators: 'all' })).not.toEqual([]);
  });
});

describe('rows', () => {
  it('gives one page of the sorted selection', async () => {
    const filter: Filter = { areas: ['connectivity'], years: { newestAt: 2024 } };
    const sort = { column: 'value', descending: true } as const;
    const whole = await engine.ask(download, { filter, language: 'ar', sort });
    const page = await engine.ask(rows, { filter, language: 'ar', sort, offset: 40, limit: 20 });
    expect(page).toEqual(whole.slice(40, 60));
    expect(whole.map(({ value }) => value)).toEqual(whole.map(({ value }) => value).sort((a, b) => b - a));
  });

  it('sorts names without regard to accents', async () => {
    const filter: Filter = {
      areas: ['government'],
      indicators: ['egov-development-index'],
      years: { newestAt: 2024 },
    };
    const sort = { column: 'economy_name', descending: false } as const;
    const names = (await engine.ask(download, { filter, language: 'fr', sort })).map(
      (row) => row.economy_name,
    );
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(names.map(plain)).toEqual(names.map(plain).sort());
    expect(names.findIndex((name) => name.startsWith('É'))).toBeLessThan(names.indexOf('Fidji'));
  });
});
