import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, observations, tableOf } from '../../tests/support/observed.ts';
import { openNodeEngine } from '../engine/node.ts';
import { panel } from './panel.ts';
import { series } from './series.ts';

const engine = openNodeEngine({ dataDir: 'data' });
afterAll(() => engine.close());

const all = observations();
const total = all.filter(`d => d.segment === 'total'`);

describe('series', () => {
  it('gives all economies and years of an indicator, whole population, as an independent reader finds them', async () => {
    for (const [indicator, area] of [
      ['internet-users', 'connectivity'],
      ['egov-development-index', 'government'],
    ] as const) {
      const expected = total
        .filter(`d => d.indicator === '${indicator}'`)
        .orderby('economy', 'year')
        .select('economy', 'year', 'value', 'flag', 'source')
        .objects();
      expect(expected.length).toBeGreaterThan(0);
      expect(await engine.ask(series, { indicator, area })).toEqual(expected);
    }
  });

  it('is empty for an indicator that nobody knows', async () => {
    expect(await engine.ask(series, { indicator: 'no-such-indicator', area: 'connectivity' })).toEqual([]);
  });
});

describe('panel', () => {
  it('gives every value of the indicators that carry weight', async () => {
    const expected = total
      .semijoin(tableOf('indicators').filter('d => d.weight > 0'), 'indicator')
      .orderby('indicator', 'economy', 'year')
      .select('economy', 'indicator', 'year', 'segment', 'value', 'flag', 'source')
      .objects();
    expect(await engine.ask(panel, { areas: AREAS, indicators: 'weighted' })).toEqual(expected);
  });

  it('keeps to its areas', async () => {
    const answer = await engine.ask(panel, { areas: ['skills'], indicators: 'all' });
    const expected = total.filter(`d => d.area === 'skills'`).numRows();
    expect(answer).toHaveLength(expected);
  });
});
