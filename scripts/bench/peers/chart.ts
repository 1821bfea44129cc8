import { join } from 'node:path';
import { newestWellCovered } from '../../../src/answers/coverage.ts';
import { Native } from '../../scale/native.ts';

/** The chart that all draw: members of an organisation by the newest year of an indicator. */
export const CHART = { indicator: 'internet-users', area: 'connectivity', group: 'OIC' } as const;

export interface Bar {
  readonly name: string;
  readonly value: number;
}

/**
 * The chart's question over tables of the data package's own names: of each member the newest value that is not too old.
 * Bound: indicator, year, first year, group.
 */
export const BARS = `SELECT e.name_en AS name, max_by(o.value::DOUBLE, o.year::INTEGER) AS value
  FROM observations o JOIN memberships m ON m.economy = o.economy JOIN economies e ON e.economy = o.economy
  WHERE o.indicator = ? AND o.segment = 'total' AND o.year::INTEGER <= ?::INTEGER AND o.year::INTEGER >= ?::INTEGER
    AND m."group" = ? AND m.status = 'member'
  GROUP BY e.name_en ORDER BY value DESC, name`;

/** The chart, and what its question is asked with. */
export interface Charted {
  readonly bars: readonly Bar[];
  readonly values: readonly (string | number)[];
}

/** The chart's bars, as a site's build finds them in the data package. */
export async function charted(data: string): Promise<Charted> {
  const native = await Native.open();
  try {
    for (const name of ['observations', 'memberships', 'economies', 'indicators']) {
      const file = join(data, `${name === 'observations' ? `observations/${CHART.area}` : name}.csv`);
      await native.run(`CREATE VIEW ${name} AS FROM read_csv('${file}', header = true, all_varchar = true)`);
    }
    const years = await native.ask({
      sql: `SELECT o.year::DOUBLE, count(*)::DOUBLE, any_value(i.tolerance_years)::DOUBLE FROM observations o
        JOIN indicators i ON i.indicator = o.indicator WHERE o.indicator = ? AND segment = 'total' GROUP BY o.year`,
      values: [CHART.indicator],
    });
    const year = newestWellCovered(new Map(years.map(([own, count]) => [Number(own), Number(count)])));
    const values = [CHART.indicator, year, year - Number(years[0]?.[2]), CHART.group];
    const rows = await native.ask({ sql: BARS, values });
    return { bars: rows.map(([name, value]) => ({ name: String(name), value: Number(value) })), values };
  } finally {
    native.close();
  }
}
