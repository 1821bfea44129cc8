// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { incomes } from '../testing/samples.ts';
import { svgFile } from '../testing/snapshot.ts';
import { textWidth } from '../text.ts';
import type { Direction } from '../types.ts';
import { ScatterChart } from './Chart.tsx';
import { layoutScatter } from './layout.ts';

afterEach(cleanup);

/** A third of the economies: enough to see, small enough for a snapshot. */
function some(language: 'en' | 'ar') {
  const data = incomes(language);
  return {
    ...data,
    points: data.points.filter((point, index) => index % 3 === 0 || point.selection !== undefined),
  };
}

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <ScatterChart
      id="income"
      title="Richer economies are more online"
      summary="Income and internet use."
      geometry={layoutScatter(some(language), { width, direction })}
    />
  );
}

describe('layoutScatter', () => {
  it.each([280, 312, 688, 1100])('keeps points, names and ticks inside at %i pixels', (width) => {
    const { points, plot, xTicks, height } = layoutScatter(incomes('en'), { width, direction: 'ltr' });
    expect(points.length).toBeGreaterThan(150);
    for (const { x, y, name } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
      expect(y).toBeLessThanOrEqual(plot.bottom + 0.1);
      if (!name) continue;
      const length = textWidth(name.text, { size: 12, bold: true });
      const left =
        name.side === 'left' ? name.x : name.side === 'right' ? name.x - length : name.x - length / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + length).toBeLessThanOrEqual(width);
      expect(name.y).toBeLessThan(height);
    }
    expect(xTicks.length).toBeGreaterThan(1);
  });

  it.each(['en', 'ar'] as const)('cuts the name of no point, wherever it lies: %s', (language) => {
    const data = incomes(language);
    for (let at = 0; at < data.points.length; at += 1) {
      const points = data.points.map(({ selection: _, ...point }, index) => ({
        ...point,
        ...(index === at ? { selection: 0 } : {}),
      }));
      const drawn = layoutScatter({ ...data, points }, { width: 312, direction: 'ltr' });
      const [name] = drawn.points.flatMap((point) => (point.name ? [point.name] : []));
      if (name === undefined) throw new Error('expected the chosen point to be named');
      const length = textWidth(name.text, { size: 12, bold: true });
      const left =
        name.side === 'left' ? name.x : name.side === 'right' ? name.x - length : name.x - length / 2;
      // Places are rounded to tenths of a pixel.
      expect(left, name.text).toBeGreaterThanOrEqual(-0.1);
      expect(left + length, name.text).toBeLessThanOrEqual(312.1);
    }
  });

  it('names the chosen economies, and no name covers another', () => {
    const { points } = layoutScatter(incomes('en'), { width: 312, direction: 'ltr' });
    const names = points.flatMap(({ name }) => (name ? [name] : []));
    expect(names.map(({ text }) => text).sort()).toEqual(['Indonesia', 'Morocco', 'Senegal']);
    expect(new Set(names.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('puts ten times the income always as far to the right on a log scale', () => {
    const { xTicks } = layoutScatter(incomes('en'), { width: 1100, direction: 'ltr' });
    const at = (text: string) => xTicks.find((tick) => tick.text === text)?.x ?? Number.NaN;
    expect(at('100,000') - at('10,000')).toBeCloseTo(at('10,000') - at('1,000'), 0);
  });
});

describe('ScatterChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
  });

  it.each([
    ['wide-ltr', 'en', 688, 'ltr'],
    ['narrow-rtl', 'ar', 312, 'rtl'],
  ] as const)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads each point, and is walked from the poorest to the richest', async () => {
    const user = userEvent.setup();
    render(chart('en', 688, 'ltr'));
    await user.tab();
    const income = () =>
      Number(/: (\d+),/.exec(document.activeElement?.getAttribute('aria-label') ?? '')?.[1]);
    const first = income();
    await user.keyboard('{ArrowRight}');
    expect(income()).toBeGreaterThanOrEqual(first);
    await user.keyboard('{End}');
    expect(income()).toBeGreaterThan(50_000);
    expect(screen.getByRole('img', { name: 'fit' })).toBeTruthy();
  });
});
