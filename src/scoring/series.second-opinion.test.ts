import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnScores, ownSeries, scoreOwnData } from '../../scripts/score/own.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Engine, Question } from '../engine/types.ts';
import { number, text } from '../questions/cells.ts';
import { coverageOf } from './reach.ts';
import { type ComparableSeries, measuredIn, renewedBetween, scoresIn } from './series.ts';
import type { Panel } from './types.ts';

interface Params {
  readonly areas: readonly string[];
  readonly end: number;
  /** a movement from `from` to `year` */
  readonly from: number;
  readonly year: number;
}

interface Row {
  readonly key: string;
  readonly score: number;
  readonly measured: number;
  readonly renewed: number;
  readonly coverage: number;
}

/** The comparable series in one statement, written from its definition and not from the engine's code. */
const comparable: Question<Params, Row> = {
  name: 'comparable series',
  areas: ({ areas }) => areas,
  query: ({ end, from, year }) => ({
    sql: `WITH known AS (
        SELECT o.economy, o.year, o.value, o.flag, i.*
        FROM observations o JOIN indicators i ON i.indicator = o.indicator
        WHERE i.weight > 0 AND o.segment = 'total' AND o.year <= ${end}),
      used AS (
        SELECT economy, indicator, any_value(area) AS area, any_value(weight) AS weight,
          any_value(comparable_over_time) AS comparable, max(year) AS newest,
          coalesce(max(year) FILTER (WHERE flag = 'B'), 0) AS broken
        FROM known GROUP BY economy, indicator
        HAVING max(year) >= ${end} - any_value(tolerance_years)),
      areas AS (SELECT area, sum(weight) AS total FROM (SELECT DISTINCT area, indicator, weight FROM used) GROUP BY area),
      made AS (
        SELECT economy, area, sum(weight) AS present FROM used JOIN areas USING (area)
        GROUP BY economy, area, total HAVING sum(weight) >= 0.5 * total),
      cells AS (SELECT u.*, present, u.weight / present AS v FROM used u JOIN made USING (economy, area)),
      run AS (
        SELECT k.economy, k.indicator, k.year, k.direction, k.scale,
          k.goalpost_low AS low, k.goalpost_high AS high, k.value
        FROM known k JOIN cells c ON c.economy = k.economy AND c.indicator = k.indicator
        WHERE k.year >= c.broken AND (c.comparable OR k.year = c.newest)),
      ends AS (
        SELECT economy, indicator, min(year) AS begun,
          coalesce(arg_max(value, year) FILTER (WHERE year <= ${year}), arg_min(value, year)) AS x,
          max(year) FILTER (WHERE year <= ${from}) AS at_a, max(year) FILTER (WHERE year <= ${year}) AS at_b,
          any_value(direction) AS direction, any_value(scale) AS scale, any_value(low) AS low, any_value(high) AS high
        FROM run GROUP BY economy, indicator),
      leaves AS (
        SELECT economy, area, c.v, c.weight,
          CASE WHEN scale = 'log' THEN ln(least(greatest(x, low), high) / low) / ln(high / low)
            ELSE (least(greatest(x, low), high) - low) / (high - low) END AS share,
          direction, (begun <= ${year})::INT AS measured, coalesce(at_b > at_a, false)::INT AS renewed
        FROM ends JOIN cells c USING (economy, indicator)),
      by_area AS (
        SELECT economy, area, sum(v * 100 * CASE WHEN direction = 1 THEN share ELSE 1 - share END) AS score,
          sum(v * measured) AS measured, sum(v * renewed) AS renewed, sum(weight) / any_value(total) AS coverage
        FROM leaves JOIN areas USING (area) GROUP BY economy, area),
      whole AS (
        SELECT economy, 'overall' AS area, (exp(avg(ln(1 + 0.99 * score))) - 1) / 0.99 AS score,
          avg(measured) AS measured, avg(renewed) AS renewed,
          sum(coverage) / (SELECT count(*) FROM areas) AS coverage
        FROM by_area GROUP BY economy HAVING count(*) >= 0.75 * (SELECT count(*) FROM areas))
      SELECT economy || ' ' || area AS key, score, measured, renewed, coverage
      FROM (FROM by_area UNION ALL BY NAME FROM whole)`,
    values: [],
  }),
  row: (raw) => ({
    key: text(raw, 'key'),
    score: number(raw, 'score'),
    measured: number(raw, 'measured'),
    renewed: number(raw, 'renewed'),
    coverage: number(raw, 'coverage'),
  }),
};

describe('the comparable series of the real data', () => {
  let own: OwnScores;
  let series: ComparableSeries;
  let engine: Engine;
  beforeAll(async () => {
    own = await scoreOwnData('data');
    series = ownSeries(own);
    engine = openNodeEngine({ dataDir: 'data' });
  }, 300_000);
  afterAll(() => engine.close());

  function byKey({ units, columns, values }: Panel): ReadonlyMap<string, number> {
    return new Map(
      units.flatMap((unit, u) =>
        columns.flatMap((column, c) => {
          const value = values[u * columns.length + c] ?? Number.NaN;
          return Number.isNaN(value) ? [] : [[`${unit} ${column}`, value] as const];
        }),
      ),
    );
  }

  it.each([
    [-10, -5],
    [-5, 0],
    [-3, -1],
  ])(
    'equals that of one SQL statement, from %i to %i years',
    async (back, to) => {
      const [from, year] = [own.year + back, own.year + to];
      const areas = [...new Set(own.weighted.map(({ area }) => area))];
      const rows = await engine.ask(comparable, { areas, end: own.year, from, year });
      const ours = {
        score: byKey(scoresIn(series, year)),
        measured: byKey(measuredIn(series, year)),
        renewed: byKey(renewedBetween(series, from, year)),
        coverage: byKey(coverageOf(series.scores)),
      };
      expect(rows.length).toBeGreaterThan(1500);
      for (const what of ['score', 'measured', 'renewed', 'coverage'] as const) {
        expect(rows.map(({ key }) => key).sort(), what).toEqual([...ours[what].keys()].sort());
        const apart = rows.map((row) => Math.abs(row[what] - (ours[what].get(row.key) ?? Number.NaN)));
        expect(Math.max(...apart), what).toBeLessThan(1e-12);
      }
    },
    120_000,
  );
});
