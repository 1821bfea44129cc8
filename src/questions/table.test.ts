import { desc } from 'arquero';
import { group } from 'd3-array';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, observations, tableOf } from '../../tests/support/observed.ts';
import { isMissing, newestAt } from '../answers/newest.ts';
import { openNodeEngine } from '../engine/node.ts';
import { number, text } from './cells.ts';
import { columnsOf, DOWNLOAD_COLUMNS } from './columns.ts';
import type { Filter } from './filter.ts';
import { panel } from './panel.ts';
import type { TableParams } from './params.ts';
import { download, extent, rows } from './table.ts';

const engine = openNodeEngine({ dataDir: 'data' });
afterAll(() => engine.close());

const all = observations();
const indicators = tableOf('indicators');
const SORT = { column: 'economy', descending: false } as const;
const LONG = { among: AREAS, language: 'en', layout: 'long', columns: DOWNLOAD_COLUMNS, sort: SORT } as const;
const asked = (filter: Filter, other: Partial<TableParams> = {}): TableParams => ({
  ...LONG,
  filter,
  ...other,
});

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
    expect(await engine.ask(download, asked(filter))).toEqual(expected);
  });

  it.each([2012, 2024])('keeps the newest value at or before %i within each tolerance', async (year) => {
    const filter: Filter = { areas: AREAS, years: { newestAt: year } };
    const expected = selected([], year);
    expect(expected.length).toBeGreaterThan(0);
    expect(await engine.ask(download, asked(filter))).toEqual(expected);
  });

  it('agrees with the rule that pages apply to a series without asking again', async () => {
    const everything = (await engine.ask(download, asked({ areas: AREAS, years: {} }))).map((row) => ({
      ...row,
      indicator: text(row, 'indicator'),
      year: number(row, 'year'),
      value: number(row, 'value'),
      flag: text(row, 'flag'),
      source: text(row, 'source'),
    }));
    const newest = await engine.ask(download, asked({ areas: AREAS, years: { newestAt: 2022 } }));
    const tolerances = new Map<string, number>();
    indicators.scan((row) => {
      tolerances.set(
        String(indicators.get('indicator', row)),
        Number(indicators.get('tolerance_years', row)),
      );
    });
    const toleranceOf = (indicator: string) => tolerances.get(indicator) ?? 0;
    const lines = group(everything, (row) =>
      ['economy', 'indicator', 'segment'].map((key) => text(row, key)).join(' '),
    );
    const expected = [...lines.values()].flatMap((values) => {
      const own = newestAt(values, 2022, toleranceOf(values[0]?.indicator ?? ''));
      return isMissing(own) ? [] : [{ ...own, year_requested: 2022 }];
    });
    expect(newest).toEqual(expected);
  });

  it('names things in the language asked for', async () => {
    const filter: Filter = { areas: ['government'], economies: ['CIV'], years: { from: 2024 } };
    const [row] = await engine.ask(download, asked(filter, { language: 'fr' }));
    const [economy] = tableOf('economies').filter(`d => d.economy === 'CIV'`).array('name_fr');
    expect(row?.economy_name).toBe(economy);
  });

  it('matches nothing where a list is empty', async () => {
    const filter: Filter = { areas: ['government'], economies: [], years: {} };
    expect(await engine.ask(download, asked(filter))).toEqual([]);
  });

  it('takes a text with quotation marks and semicolons for a code like any other', async () => {
    const filter: Filter = {
      areas: ['government'],
      economies: [`x'); DROP TABLE observations; --`],
      years: {},
    };
    expect(await engine.ask(download, asked(filter))).toEqual([]);
    expect(await engine.ask(panel, { areas: ['government'], indicators: 'all' })).not.toEqual([]);
  });
});

describe('rows', () => {
  it('gives one page of the sorted selection', async () => {
    const filter: Filter = { areas: ['connectivity'], years: { newestAt: 2024 } };
    const sort = { column: 'value', descending: true } as const;
    const whole = await engine.ask(download, asked(filter, { language: 'ar', sort }));
    const page = await engine.ask(rows, {
      ...asked(filter, { language: 'ar', sort }),
      offset: 40,
      limit: 20,
    });
    expect(page).toEqual(whole.slice(40, 60));
    const values = whole.map((row) => number(row, 'value'));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it.each([
    ['years', { column: 'economy_name', descending: false }],
    ['years', { column: '2012', descending: true }],
    ['years', { column: '2019', descending: false }],
    ['indicators', { column: 'economy_name', descending: true }],
    ['indicators', { column: 'internet-users', descending: true }],
    ['indicators', { column: 'mobile-coverage-4g', descending: false }],
  ] as const)('gives one page of a table that is %s, sorted by %j, shown or not', async (layout, sort) => {
    const years = layout === 'years' ? { from: 2010 } : { newestAt: 2024 };
    const filter: Filter = { areas: ['connectivity'], group: 'OIC', years };
    const across = layout === 'years' ? ['2012', '2024'] : ['internet-users', 'mobile-subscriptions'];
    const view = asked(filter, { layout, columns: columnsOf(layout, across), sort });
    const whole = await engine.ask(download, view);
    expect(await engine.ask(rows, { ...view, offset: 30, limit: 25 })).toEqual(whole.slice(30, 55));
    const shown = (await engine.ask(download, { ...view, columns: [sort.column] })).map(
      (row) => row[sort.column],
    );
    const there = shown.filter((cell) => typeof cell === 'number');
    expect(sort.column === 'economy_name' ? whole : there).not.toHaveLength(0);
    // What has no value comes last, whichever way.
    expect(shown.slice(there.length).every((cell) => cell === null || typeof cell === 'string')).toBe(true);
    expect(there).toEqual(there.toSorted((a, b) => (sort.descending ? b - a : a - b)));
  });

  it('sorts names without regard to accents', async () => {
    const filter: Filter = {
      areas: ['government'],
      indicators: ['egov-development-index'],
      years: { newestAt: 2024 },
    };
    const sort = { column: 'economy_name', descending: false } as const;
    const names = (await engine.ask(download, asked(filter, { language: 'fr', sort }))).map((row) =>
      text(row, 'economy_name'),
    );
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(names.map(plain)).toEqual(names.map(plain).sort());
    expect(names.findIndex((name) => name.startsWith('É'))).toBeLessThan(names.indexOf('Fidji'));
  });
});

describe('a filter', () => {
  const everyone = (filter: Partial<Filter>): Filter => ({ areas: AREAS, years: {}, ...filter });
  const keys = (table: typeof named) =>
    table
      .orderby('economy', 'indicator', 'segment', 'year')
      .select('economy', 'indicator', 'segment', 'year')
      .objects();
  const columns = ['economy', 'indicator', 'segment', 'year'];

  it('takes a blank flag for the normal one', async () => {
    const filter = everyone({ areas: ['connectivity'], flags: ['A', 'B'] });
    const expected = keys(
      named.filter(`d => d.area === 'connectivity' && (d.flag === '' || d.flag === 'B')`),
    );
    expect(await engine.ask(download, asked(filter, { columns }))).toEqual(expected);
  });

  it('keeps to sources and to what may be done with them', async () => {
    const filter = everyone({ redistribution: ['non-commercial', 'terms-unclear'], years: { from: 2023 } });
    const closed = tableOf('sources').filter(`d => d.redistribution !== 'open'`);
    const expected = keys(named.filter('d => d.year >= 2023').semijoin(closed, 'source'));
    expect(expected.length).toBeGreaterThan(0);
    expect(await engine.ask(download, asked(filter, { columns }))).toEqual(expected);
    const source = String(closed.semijoin(named, 'source').get('source', 0));
    const one = everyone({ sources: [source], years: { from: 2020 } });
    expect(await engine.ask(download, asked(one, { columns }))).toEqual(
      keys(named.filter(`d => d.year >= 2020 && d.source === '${source}'`)),
    );
  });

  it.each([
    ['cote d’ivoire', 'CIV'],
    ["CÔTE D'IVOIRE", 'CIV'],
    ['mauritanie', 'MRT'],
    ['السعودية', 'SAU'],
    ['افغانستان', 'AFG'],
    ['TURKIYE', 'TUR'],
  ])('finds an economy by %j', async (text_, economy) => {
    const filter = everyone({ areas: ['government'], text: text_, years: { from: 2024 } });
    const found = await engine.ask(download, asked(filter, { columns: ['economy'] }));
    expect(found.map((row) => row.economy)).toContain(economy);
    expect(new Set(found.map((row) => row.economy)).size).toBeLessThan(10);
  });

  it.each([
    ['Laos', 'PLW'],
    ['Oman', 'ROU'],
    ['Niger', 'NGA'],
  ])('takes %j for whole words, and finds no %s', async (text_, other) => {
    const filter = everyone({ areas: ['government'], text: text_, years: { from: 2024 } });
    const found = await engine.ask(download, asked(filter, { columns: ['economy'] }));
    expect(found.map((row) => row.economy)).not.toContain(other);
  });

  it('wants every word, in the economy or in the indicator', async () => {
    const filter = everyone({ text: 'Maroc internet' });
    const found = await engine.ask(
      download,
      asked(filter, { language: 'fr', columns: ['economy', 'indicator_name', 'indicator'] }),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((row) => row.economy))).toEqual(new Set(['MAR']));
    expect(found.map((row) => row.indicator)).toContain('internet-users');
  });

  it('takes signs that mean something to SQL for themselves', async () => {
    for (const text_ of [`%_' OR 1=1 --`, '%', '--']) {
      const filter = everyone({ areas: ['government'], text: text_ });
      expect(await engine.ask(download, asked(filter, { columns }))).toEqual([]);
    }
  });
});

describe('extent', () => {
  const filter: Filter = {
    areas: ['skills'],
    group: 'ASEAN',
    segments: ['female', 'male'],
    years: { from: 2015 },
  };

  it.each(['long', 'years', 'indicators'] as const)(
    'counts the rows of the table that is %s',
    async (layout) => {
      const [all, ...across] = await engine.ask(extent, { filter, among: AREAS, layout });
      const columns_ = columnsOf(
        layout,
        across.map((each) => each.across),
      );
      const table = await engine.ask(download, asked(filter, { layout, columns: columns_ }));
      expect(all).toEqual({ across: '', rows: table.length });
      for (const { across: column, rows: n } of across) {
        expect(table.filter((row) => row[column] !== null)).toHaveLength(n);
      }
    },
  );
});
