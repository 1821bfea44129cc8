import { beforeAll, describe, expect, it } from 'vitest';
import { environments } from '../../../../tests/support/catalogs.ts';
import type { Indicator } from '../../../catalog/catalog.ts';
import type { TableRow } from '../../../questions/table.ts';
import { type ExploreEnvironment, exploring } from '../../rows/environment.ts';
import { mapOf, rankingOf, scatterOf, trendOf } from './data.ts';
import { coded, dividedOf, linesOf, newestOf } from './series.ts';

const row = (
  [economy, segment]: readonly [string, string],
  year: number,
  value: number,
  flag = '',
): TableRow => ({
  economy,
  indicator: 'internet-users',
  segment,
  year,
  value,
  flag,
  source: 'itu-datahub-2026',
});

const ROWS = [
  row(['MYS', 'female'], 2019, 80),
  row(['THA', 'female'], 2019, 60),
  row(['MYS', 'male'], 2019, 84),
  row(['THA', 'female'], 2020, 90),
  row(['MYS', 'female'], 2021, 88, 'B'),
];

let environment: ExploreEnvironment;
let indicator: Indicator;
beforeAll(async () => {
  environment = exploring((await environments()).en);
  const found = environment.catalog.indicators.find((each) => each.indicator === 'internet-users');
  if (found === undefined) throw new Error('expected internet-users in the catalog');
  indicator = found;
});

describe('a selection’s series', () => {
  it('are parted by segment and economy, years ascending', () => {
    const divided = dividedOf(ROWS, 'internet-users');
    expect([...divided.keys()]).toEqual(['female', 'male']);
    expect(
      divided
        .get('female')
        ?.get('MYS')
        ?.map(({ year }) => year),
    ).toEqual([2019, 2021]);
  });

  it('know their source by its code, whatever a table calls it', () => {
    const { sources } = environment.catalog;
    const rows = sources.map((source) => ({
      ...row(['MYS', 'total'], 2020, 1),
      source: `${source.publisher}, ${source.title} (${source.edition})`,
    }));
    expect(coded(rows, sources).map(({ source }) => source)).toEqual(sources.map(({ source }) => source));
  });

  it('leave out other indicators', () => {
    expect(dividedOf(ROWS, 'population').size).toBe(0);
  });

  it('give each economy’s newest value, the best first, in the indicator’s direction', () => {
    const female = dividedOf(ROWS, 'internet-users').get('female') ?? new Map();
    expect(newestOf(female, { direction: 1 }).map(({ economy, year }) => [economy, year])).toEqual([
      ['THA', 2020],
      ['MYS', 2021],
    ]);
    expect(newestOf(female, { direction: -1 }).map(({ economy }) => economy)).toEqual(['MYS', 'THA']);
    expect(newestOf(new Map(), { direction: 1 })).toEqual([]);
  });

  it('are lines of economies by segment, those that stand best first', () => {
    const lines = linesOf(dividedOf(ROWS, 'internet-users'), { direction: 1 });
    expect(lines.map(({ economy, segment }) => `${economy} ${segment}`)).toEqual([
      'THA female',
      'MYS female',
      'MYS male',
    ]);
  });
});

describe('a quick chart', () => {
  it('names lines by economy, and by segment where there are several', () => {
    const divided = dividedOf(ROWS, 'internet-users');
    const all = trendOf(environment, indicator, linesOf(divided, indicator));
    expect(all.series.map(({ name }) => name)).toEqual([
      'Thailand: Women',
      'Malaysia: Women',
      'Malaysia: Men',
    ]);
    expect(all.series[1]?.points[1]).toMatchObject({ year: 2021, value: 88, afterBreak: true });
    const [first] = linesOf(divided, indicator);
    const one = trendOf(environment, indicator, first === undefined ? [] : [first]);
    expect(one.series.map(({ name }) => name)).toEqual(['Thailand']);
  });

  it('says each value’s own year in a ranking', () => {
    const female = dividedOf(ROWS, 'internet-users').get('female') ?? new Map();
    const { rows } = rankingOf(environment, indicator, newestOf(female, indicator));
    expect(rows.map(({ name, rank, note }) => [name, rank, note])).toEqual([
      ['Thailand', '1', '(2020)'],
      ['Malaysia', '2', '(2021) B'],
    ]);
  });

  it('sorts a map’s economies into classes of as many each, the darkest with the highest', () => {
    const values = Array.from({ length: 10 }, (_, at) => row([`E${at}`, 'total'], 2020, at * 10));
    const series = dividedOf(values, 'internet-users').get('total') ?? new Map();
    const { economies, legend } = mapOf(environment, indicator, newestOf(series, indicator));
    const tones = new Map(economies.map(({ economy, tone }) => [economy, tone]));
    expect([0, 1, 2, 8, 9].map((at) => tones.get(`E${at}`))).toEqual([0, 0, 1, 4, 4]);
    expect(legend.map(({ text }) => text)).toEqual([
      '0.0% to 10.0%',
      '20.0% to 30.0%',
      '40.0% to 50.0%',
      '60.0% to 70.0%',
      '80.0% to 90.0%',
    ]);
  });

  it('draws economies that have both values against each other', () => {
    const female = dividedOf(ROWS, 'internet-users').get('female') ?? new Map();
    const male = dividedOf(ROWS, 'internet-users').get('male') ?? new Map();
    const { points } = scatterOf(
      environment,
      [indicator, indicator],
      [newestOf(female, indicator), newestOf(male, indicator)],
    );
    expect(points.map(({ name, x, y }) => [name, x, y])).toEqual([['Malaysia', 88, 84]]);
  });
});
