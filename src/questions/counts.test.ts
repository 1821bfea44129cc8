import { op } from 'arquero';
import { afterAll, describe, expect, it } from 'vitest';
import { AREAS, observations, tableOf } from '../../tests/support/observed.ts';
import { openNodeEngine } from '../engine/node.ts';
import { counts } from './counts.ts';
import type { Filter } from './filter.ts';

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
    return (facet: string) =>
      Object.fromEntries(
        answer.filter((row) => row.facet === facet && row.rows > 0).map((row) => [row.choice, row.rows]),
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
    const left = total
      .filter(`d => d.area === 'connectivity' && d.year >= 2020`)
      .semijoin(members, 'economy');
    const countsOf = await ask();
    expect(countsOf('all')).toEqual({ '': left.numRows() });
    expect(countsOf('indicator')).toEqual(tally(left, 'indicator'));
    expect(countsOf('economy')).toEqual(tally(left, 'economy'));
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
});
