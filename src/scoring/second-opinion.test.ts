import { desc, from, escape as native, op } from 'arquero';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnScores, scoreOwnData } from '../../scripts/score/own.ts';
import { panelAt } from '../answers/scores.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Engine, Question } from '../engine/types.ts';
import { number, text } from '../questions/cells.ts';
import { panel } from '../questions/panel.ts';
import { scoreByDefault } from './default.ts';

interface Row {
  readonly economy: string;
  readonly node: string;
  readonly score: number;
}

/** The default method in one statement. */
const defaultScores: Question<{ readonly areas: readonly string[]; readonly year: number }, Row> = {
  name: 'default scores',
  areas: ({ areas }) => areas,
  query: ({ year }) => ({
    sql: `WITH newest AS (
        SELECT o.economy, i.indicator, i.area, i.weight, i.direction, i.scale,
          i.goalpost_low AS low, i.goalpost_high AS high, arg_max(o.value, o.year) AS x
        FROM observations o JOIN indicators i ON i.indicator = o.indicator
        WHERE i.weight > 0 AND o.segment = 'total' AND o.year <= ? AND o.year >= ? - i.tolerance_years
        GROUP BY ALL),
      cut AS (SELECT *, least(greatest(x, low), high) AS c FROM newest),
      shares AS (SELECT *, CASE WHEN scale = 'log' THEN ln(c / low) / ln(high / low)
        ELSE (c - low) / (high - low) END AS share FROM cut),
      scored AS (SELECT *, 100 * CASE WHEN direction = 1 THEN share ELSE 1 - share END AS s FROM shares),
      weights AS (SELECT area, sum(weight) AS total FROM (SELECT DISTINCT area, indicator, weight FROM newest) GROUP BY area),
      areas AS (
        SELECT economy, area, sum(weight * s) / sum(weight) AS score
        FROM scored JOIN weights USING (area) GROUP BY economy, area, total
        HAVING sum(weight) >= 0.5 * total),
      overall AS (
        SELECT economy, 'overall' AS area, (exp(avg(ln(1 + 0.99 * score))) - 1) / 0.99 AS score
        FROM areas GROUP BY economy
        HAVING count(*) >= 0.75 * (SELECT count(DISTINCT area) FROM indicators WHERE weight > 0))
      SELECT economy, area AS node, score FROM areas UNION ALL SELECT economy, area AS node, score FROM overall`,
    values: [year, year],
  }),
  row: (raw) => ({ economy: text(raw, 'economy'), node: text(raw, 'node'), score: number(raw, 'score') }),
};

interface Cell {
  readonly economy: string;
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly value: number;
  readonly weight: number;
  readonly tolerance: number;
  readonly low: number;
  readonly high: number;
  readonly up: boolean;
  readonly log: boolean;
}

/** The default method as one Arquero pipeline. */
function byArquero(cells: readonly Cell[], year: number, areaCount: number): readonly Row[] {
  const scored = from([...cells])
    .params({ year })
    .filter((d: Cell, $: { year: number }) => d.year <= $.year && d.year >= $.year - d.tolerance)
    .orderby(desc('year'))
    .groupby('economy', 'indicator')
    .filter(() => op.row_number() === 1)
    .ungroup()
    .derive({ cut: native((d: Cell) => Math.min(Math.max(d.value, d.low), d.high)) })
    .derive({
      share: (d: Cell & { cut: number }) =>
        d.log
          ? (op.log(d.cut) - op.log(d.low)) / (op.log(d.high) - op.log(d.low))
          : (d.cut - d.low) / (d.high - d.low),
    })
    .derive({ s: (d: Cell & { share: number }) => 100 * (d.up ? d.share : 1 - d.share) })
    .derive({ ws: (d: { weight: number; s: number }) => d.weight * d.s });
  const totals = scored
    .dedupe('area', 'indicator')
    .groupby('area')
    .rollup({ total: (d: Cell) => op.sum(d.weight) });
  const areas = scored
    .groupby('economy', 'area')
    .rollup({ ws: (d: { ws: number }) => op.sum(d.ws), w: (d: Cell) => op.sum(d.weight) })
    .join(totals, 'area')
    .filter((d: { w: number; total: number }) => d.w >= 0.5 * d.total)
    .derive({ score: (d: { ws: number; w: number }) => d.ws / d.w, node: (d: Cell) => d.area });
  const overall = areas
    .derive({ lifted: (d: { score: number }) => op.log(1 + 0.99 * d.score) })
    .groupby('economy')
    .rollup({ mean: (d: { lifted: number }) => op.mean(d.lifted), n: op.count() })
    .params({ needed: 0.75 * areaCount })
    .filter((d: { n: number }, $: { needed: number }) => d.n >= $.needed)
    .derive({ score: (d: { mean: number }) => (op.exp(d.mean) - 1) / 0.99, node: () => 'overall' });
  const columns = ['economy', 'node', 'score'];
  return areas
    .select(columns)
    .concat(overall.select(columns))
    .objects()
    .map((row: Readonly<Record<string, unknown>>) => ({
      economy: text(row, 'economy'),
      node: text(row, 'node'),
      score: number(row, 'score'),
    }));
}

describe('the default scores of the real data', () => {
  let own: OwnScores;
  let engine: Engine;
  beforeAll(async () => {
    own = await scoreOwnData('data');
    engine = openNodeEngine({ dataDir: 'data' });
  }, 120_000);
  afterAll(() => engine.close());

  function byEngine(year: number): ReadonlyMap<string, number> {
    const economies = own.tables.economies.map(({ economy }) => economy);
    const { scores } = scoreByDefault(panelAt(economies, own.weighted, own.series, year), own.weighted);
    return new Map(
      scores.units.flatMap((unit, u) =>
        scores.columns.flatMap((column, c) => {
          const score = scores.values[u * scores.columns.length + c] ?? NaN;
          return Number.isNaN(score) ? [] : [[`${unit} ${column}`, score] as const];
        }),
      ),
    );
  }

  function expectSame(rows: readonly Row[], year: number): void {
    const expected = byEngine(year);
    expect(rows.map(({ economy, node }) => `${economy} ${node}`).sort()).toEqual([...expected.keys()].sort());
    expect(rows.length).toBeGreaterThan(500);
    const furthest = Math.max(
      ...rows.map(({ economy, node, score }) =>
        Math.abs(score - (expected.get(`${economy} ${node}`) ?? NaN)),
      ),
    );
    expect(furthest).toBeLessThan(1e-12);
  }

  it('equal those of one SQL statement, in the default year and three years before', async () => {
    const areas = [...new Set(own.weighted.map(({ area }) => area))];
    for (const year of [own.year, own.year - 3]) {
      expectSame(await engine.ask(defaultScores, { areas, year }), year);
    }
  });

  it('equal those of one Arquero pipeline, in the default year and three years before', async () => {
    const areas = [...new Set(own.weighted.map(({ area }) => area))];
    const about = new Map(own.weighted.map((indicator) => [indicator.indicator, indicator]));
    const observations = await engine.ask(panel, { areas, indicators: 'weighted' });
    const cells = observations.flatMap(({ economy, indicator, year, value }): Cell[] => {
      const row = about.get(indicator);
      if (row === undefined) return [];
      return [
        {
          economy,
          indicator,
          area: row.area,
          year,
          value,
          weight: row.weight,
          tolerance: row.tolerance_years,
          low: row.goalpost_low,
          high: row.goalpost_high,
          up: row.direction === 1,
          log: row.scale === 'log',
        },
      ];
    });
    for (const year of [own.year, own.year - 3]) expectSame(byArquero(cells, year, areas.length), year);
  });
});
