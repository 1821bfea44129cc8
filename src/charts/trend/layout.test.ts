import { describe, expect, it } from 'vitest';
import { egov, internetUse } from '../testing/trend.ts';
import { textWidth } from '../text.ts';
import { layoutTrend } from './layout.ts';
import type { TrendData, TrendGeometry, TrendPoint } from './types.ts';

const WIDTHS = [280, 312, 688, 1100];

function points(values: readonly (readonly [number, number])[]): TrendPoint[] {
  return values.map(([year, value]) => ({ year, value, label: `${year}: ${value}` }));
}

function one(values: readonly (readonly [number, number])[], more: Partial<TrendData> = {}): TrendData {
  return {
    series: [{ id: 'a', name: 'A', selection: 0, label: 'A', points: points(values) }],
    scale: 'linear',
    formatTick: String,
    ...more,
  };
}

function first(geometry: TrendGeometry) {
  const [series] = geometry.series;
  if (!series) throw new Error('no series');
  return series;
}

describe('layoutTrend', () => {
  it('keeps the label of a first year at the edge whole, and its tick on the year', () => {
    const { xTicks, series } = layoutTrend({ ...internetUse('en'), years: [2004, 2024] }, { width: 312 });
    const [first] = xTicks;
    expect(first?.x).toBeCloseTo(textWidth(first?.text ?? '', { size: 12 }) / 2, 1);
    const year = series.flatMap(({ points }) => points).find((point) => String(point.year) === first?.text);
    expect(first?.line).toBe(year?.x);
  });

  it.each(WIDTHS)('keeps labels and lines within a width of %i', (width) => {
    for (const data of [internetUse('en'), internetUse('ar'), egov('en')]) {
      const { endLabels, xTicks, yTicks, series, plot } = layoutTrend(data, { width });
      for (const { text, x, side } of [...endLabels.flatMap(({ lines }) => lines), ...xTicks, ...yTicks]) {
        const length = textWidth(text, { size: 12 });
        const left = side === 'left' ? x : side === 'right' ? x - length : x - length / 2;
        expect(left, text).toBeGreaterThanOrEqual(-0.5);
        expect(left + length, text).toBeLessThanOrEqual(width + 4);
      }
      for (const { x } of series.flatMap(({ points }) => points)) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
      }
    }
  });

  it.each(WIDTHS)('keeps end labels apart at a width of %i', (width) => {
    const { endLabels } = layoutTrend(internetUse('en'), { width });
    const lines = endLabels.flatMap(({ lines }) => lines.map(({ y }) => y)).sort((a, b) => a - b);
    lines.slice(1).forEach((y, index) => {
      expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(14.8);
    });
  });

  it.each(WIDTHS)('is high enough for every line of its end labels at a width of %i', (width) => {
    const data = internetUse('ar');
    const series = data.series.map((line) => ({ ...line, name: `${line.name} (${line.name} ${line.name})` }));
    const { endLabels, height } = layoutTrend({ ...data, series }, { width });
    for (const { text, y } of endLabels.flatMap(({ lines }) => lines)) {
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThanOrEqual(height - 4);
    }
  });

  it('puts labels at the right end of the axis in Arabic too: years run left to right', () => {
    const { endLabels, series, plot } = layoutTrend(internetUse('ar'), { width: 688 });
    for (const label of endLabels) expect(label.lines[0]?.x).toBeGreaterThan(plot.right);
    const xs = series[0]?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('draws a whole line through values two years apart where nothing was published in between', () => {
    const saudi = layoutTrend(egov('en'), { width: 688 }).series.find(({ id }) => id === 'SAU');
    expect(saudi?.segments.length).toBeGreaterThan(0);
    expect(saudi?.segments.some(({ bridge }) => bridge)).toBe(false);
  });

  it('marks values that no line leads to: each edition after a break, and a single year', () => {
    const saudi = layoutTrend(egov('en'), { width: 688 }).series.find(({ id }) => id === 'SAU');
    const alone = saudi?.points.filter((point) => point.alone).map(({ year }) => year);
    expect(alone).toEqual([2020, 2022, 2024]);
    expect(first(layoutTrend(one([[2020, 5]]), { width: 688 })).points[0]?.alone).toBe(true);
  });

  it('bridges years in which others have a value and this economy has none', () => {
    const botswana = layoutTrend(internetUse('en'), { width: 688 }).series.find(({ id }) => id === 'BWA');
    expect(botswana?.segments.map(({ bridge }) => bridge)).toEqual([false, true]);
  });

  it('draws no line across a break, and a tick before the value after it', () => {
    const pakistan = layoutTrend(internetUse('en'), { width: 688 }).series.find(({ id }) => id === 'PAK');
    expect(pakistan?.segments.map(({ bridge }) => bridge)).toEqual([false]);
    expect(pakistan?.points.at(-1)?.year).toBe(2024);
    const [tick] = pakistan?.breaks ?? [];
    expect(tick?.x).toBeLessThan(pakistan?.points.at(-1)?.x ?? 0);
    expect(tick?.x).toBeGreaterThan(pakistan?.points.at(-2)?.x ?? 0);
  });

  it('draws a single year as a point without a line', () => {
    const series = first(layoutTrend(one([[2020, 5]]), { width: 688 }));
    expect(series.segments).toEqual([]);
    expect(series.points).toHaveLength(1);
  });

  it('goes on after a bridge and before a break with lines of their own', () => {
    const data = one([
      [2000, 1],
      [2001, 2],
      [2003, 3],
      [2004, 4],
      [2005, 9],
      [2006, 10],
    ]);
    const [series] = data.series;
    if (!series) throw new Error('no series');
    const broken = series.points.map((point) =>
      point.year === 2005 ? { ...point, afterBreak: true } : point,
    );
    const world = { kind: 'world' as const, name: 'World', label: 'World', points: points([[2002, 2]]) };
    const geometry = first(
      layoutTrend({ ...data, series: [{ ...series, points: broken }], references: [world] }, { width: 688 }),
    );
    expect(geometry.segments.map(({ bridge }) => bridge)).toEqual([false, true, false, false]);
  });

  it('starts the value axis at zero only where values come near it', () => {
    const low = (values: readonly (readonly [number, number])[]) => {
      const { yTicks } = layoutTrend(one(values), { width: 688 });
      return Number(yTicks[0]?.text);
    };
    expect(
      low([
        [2000, 10],
        [2020, 90],
      ]),
    ).toBe(0);
    expect(
      low([
        [2000, 70],
        [2020, 90],
      ]),
    ).toBeGreaterThan(0);
  });

  it('writes the last year and as many before it as have room', () => {
    for (const width of WIDTHS) {
      const { xTicks } = layoutTrend(internetUse('en'), { width });
      expect(xTicks.at(-1)?.text).toBe('2024');
      const xs = xTicks.map(({ x }) => x);
      xs.slice(1).forEach((x, index) => {
        expect(x - (xs[index] ?? 0)).toBeGreaterThan(40);
      });
    }
  });
});
