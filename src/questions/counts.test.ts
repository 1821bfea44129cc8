import { op } from 'arquero';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, observations, tableOf } from '../../tests/support/observed.ts';
import { openNodeEngine } from '../engine/node.ts';
import { counts, left } from './counts.ts';
import type { Facet, Filter } from './filter.ts';
import { extent } from './table.ts';

const engine = openNodeEngine({ dataDir: 'data' });
afterAll(() => engine.close());

const all = observations();
const total = all.filter(`d => d.segment === 'total'`);

describe('counts', () => {
  const filter: Filter = {
    areas: ['connectivity'],
    group: 'OIC',
    segments: ['total'],
    years: { from: 2020 },
  };
  const members = tableOf('memberships').filter(`d => d.group === 'OIC' && d.status !== 'non-regional'`);
  const ask = async () => {
    const answer = await engine.ask(counts, { filter, among: AREAS });
    return (facet: Facet | 'failing') =>
      Object.fromEntries(
        answer.flatMap((row) =>
          'failing' in row
            ? facet === 'failing'
              ? [[row.failing.join(','), row.rows]]
              : []
            : row.facet === facet
              ? [[row.choice, row.rows]]
              : [],
        ),
      );
  };
  const tally = (table: typeof all, column: string) =>
    Object.fromEntries(
      table
        .groupby(column)
        .rollup({ n: op.count() })
        .select(column, 'n')
        .objects()
        .map((row) => Object.values(row)),
    );

  it('counts what the filter leaves', async () => {
    const kept = total
      .filter(`d => d.area === 'connectivity' && d.year >= 2020`)
      .semijoin(members, 'economy');
    const countsOf = await ask();
    expect(countsOf('failing')['']).toBe(kept.numRows());
    expect(countsOf('indicator')).toEqual(tally(kept, 'indicator'));
    expect(countsOf('economy')).toEqual(tally(kept, 'economy'));
  });

  it('counts each choice as if it were chosen alone in its facet', async () => {
    const countsOf = await ask();
    const oic = all.semijoin(members, 'economy');
    const connectivity = `d.area === 'connectivity'`;
    expect(countsOf('area')).toEqual(
      tally(oic.filter(`d => d.segment === 'total' && d.year >= 2020`), 'area'),
    );
    expect(countsOf('segment')).toEqual(
      tally(oic.filter(`d => ${connectivity} && d.year >= 2020`), 'segment'),
    );
    expect(countsOf('year')).toEqual(
      tally(oic.filter(`d => ${connectivity} && d.segment === 'total'`), 'year'),
    );
    const inGroups = total
      .filter(`d => ${connectivity} && d.year >= 2020`)
      .join(tableOf('memberships').filter(`d => d.status !== 'non-regional'`), 'economy');
    expect(countsOf('group')).toEqual(tally(inGroups, 'group'));
  });

  it('counts flags, sources and licences too', async () => {
    const countsOf = await ask();
    const kept = total
      .filter(`d => d.area === 'connectivity' && d.year >= 2020`)
      .semijoin(members, 'economy')
      .derive({ code: `d => d.flag === '' ? 'A' : d.flag` });
    expect(countsOf('flag')).toEqual(tally(kept, 'code'));
    expect(countsOf('source')).toEqual(tally(kept, 'source'));
    const sources = tableOf('sources').select('source', 'redistribution');
    expect(countsOf('redistribution')).toEqual(tally(kept.join(sources, 'source'), 'redistribution'));
  });

  it('says which conditions take which rows away', async () => {
    const countsOf = await ask();
    const oic = all.semijoin(members, 'economy');
    const others = all.antijoin(members, 'economy');
    const connectivity = `d.area === 'connectivity'`;
    const failing = countsOf('failing');
    expect(failing.group).toBe(
      others.filter(`d => ${connectivity} && d.segment === 'total' && d.year >= 2020`).numRows(),
    );
    expect(failing['segment,year']).toBe(
      oic.filter(`d => ${connectivity} && d.segment !== 'total' && d.year < 2020`).numRows(),
    );
    expect(Object.values(failing).reduce((sum, n) => sum + n, 0)).toBe(all.numRows());
  });

  it('counts the years that the newest values leave behind', async () => {
    const newest: Filter = { areas: ['connectivity'], segments: ['total'], years: { newestAt: 2020 } };
    const answer = await engine.ask(counts, { filter: newest, among: AREAS });
    const kept = await engine.ask(extent, { filter: newest, among: AREAS, layout: 'long' });
    expect(left(answer)).toBe(kept[0]?.rows);
    const later = total.filter(`d => d.area === 'connectivity' && d.year === 2024`).numRows();
    expect(answer).toContainEqual({ facet: 'year', choice: '2024', rows: later });
  });
});
