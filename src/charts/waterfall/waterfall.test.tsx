// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { moves } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { WaterfallChart } from './Chart.tsx';
import { layoutWaterfall } from './layout.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <WaterfallChart
      id="moves"
      title="Account income parity moved the score most"
      summary="What each indicator added."
      geometry={layoutWaterfall(moves(language), { width, direction })}
    />
  );
}

describe('layoutWaterfall', () => {
  it('begins each step where the one before ends, and draws it as long as it is', () => {
    const data = moves('en');
    const { rows } = layoutWaterfall(data, { width: 688, direction: 'ltr' });
    const points = data.rows.map(({ from, to }) => to - from);
    const steps = rows.flatMap(({ bar }, at) => (bar === null ? [] : [{ bar, points: points[at] ?? 0 }]));
    const [first] = steps;
    for (const { bar, points: own } of steps) {
      expect(bar.width / Math.abs(own)).toBeCloseTo(
        (first?.bar.width ?? 0) / Math.abs(first?.points ?? 1),
        0,
      );
    }
    rows.slice(1, -1).forEach(({ bar, at }, index) => {
      const before = rows[index]?.at ?? Number.NaN;
      const [left, right] = [bar?.x ?? 0, (bar?.x ?? 0) + (bar?.width ?? 0)];
      expect(Math.min(Math.abs(left - before), Math.abs(right - before))).toBeLessThan(0.2);
      expect(Math.min(Math.abs(left - at), Math.abs(right - at))).toBeLessThan(0.2);
    });
  });

  it('runs left to right in both directions', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { rows } = layoutWaterfall(moves('en'), { width: 688, direction });
      expect(rows.at(-1)?.at).toBeGreaterThan(rows[0]?.at ?? Number.NaN);
    }
  });

  it('shows where a step is that is too small to be seen', () => {
    const rows = [
      { id: 'a', name: 'A', from: 10, to: 90, tone: 'up', text: '+80', label: 'A' } as const,
      { id: 'b', name: 'B', from: 90, to: 90.001, tone: 'up', text: '+0', label: 'B' } as const,
    ];
    const { rows: placed } = layoutWaterfall({ rows, formatTick: String }, { width: 688, direction: 'ltr' });
    expect(placed[1]?.bar?.width).toBe(1.5);
  });
});

describe('WaterfallChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads a step as one sentence, totals as dots', () => {
    const { container } = render(chart('en', 688, 'ltr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(moves('en').rows.length);
    expect(screen.getByRole('img', { name: 'Regulation: −0.08 points' })).toBeInstanceOf(SVGElement);
    expect(container.querySelectorAll('.total')).toHaveLength(2);
    expect(container.querySelectorAll('.step-down')).toHaveLength(1);
  });
});
