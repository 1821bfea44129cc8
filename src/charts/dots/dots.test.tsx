// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SELECTIONS } from '../selection.ts';
import { threeOfDco } from '../testing/dots.ts';
import { objectionsTo } from '../testing/objections.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { DotsChart } from './Chart.tsx';
import { layoutDots } from './layout.ts';
import type { DotsData } from './types.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <DotsChart
      id="dots"
      title="Saudi Arabia leads in government"
      summary="Four measures of three economies."
      geometry={layoutDots(threeOfDco(language), { width, direction })}
    />
  );
}

/** Eight economies, all at the same value. */
function crowd(): DotsData {
  const economies = Array.from({ length: SELECTIONS }, (_, at) => ({
    id: `E${at}`,
    name: `Economy ${at}`,
    selection: at,
  }));
  const row = { id: 'a', name: 'Area', median: null, best: null, none: '', label: '' };
  return {
    economies,
    medianText: 'median',
    rows: [
      { ...row, values: economies.map(() => 50) },
      { ...row, id: 'b', values: economies.map((_, at) => at * 14) },
    ],
    domain: [0, 100],
    formatTick: String,
  };
}

describe('layoutDots', () => {
  it('puts the same value at the same place in every row, right to left too', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const data = threeOfDco('en');
      const same = { ...data, rows: data.rows.map((row) => ({ ...row, values: [50, 0, 100] })) };
      const { rows, plot } = layoutDots(same, { width: 688, direction });
      for (const { dots } of rows) {
        expect(dots[0]?.x).toBeCloseTo((plot[0] + plot[1]) / 2, 0);
        expect(dots[1]?.x).toBeCloseTo(plot[0], 0);
        expect(dots[2]?.x).toBeCloseTo(plot[1], 0);
      }
    }
  });

  it('draws no dot for an economy without a value, and a span only between two', () => {
    const data = threeOfDco('en');
    const one = { ...data, rows: data.rows.slice(0, 1).map((row) => ({ ...row, values: [50, null, null] })) };
    const [row] = layoutDots(one, { width: 312, direction: 'ltr' }).rows;
    expect(row?.dots.map(({ id }) => id)).toEqual(['MAR']);
    expect(row?.span).toBeNull();
  });

  it('keeps markers of equal values apart, within a row that grows for them alone', () => {
    for (const width of [280, 312, 688, 1100]) {
      const [crowded, spread] = layoutDots(crowd(), { width, direction: 'ltr' }).rows;
      const ys = (crowded?.dots ?? []).map(({ y }) => y).sort((a, b) => a - b);
      expect(ys).toHaveLength(SELECTIONS);
      ys.slice(1).forEach((y, at) => {
        expect(y - (ys[at] ?? 0)).toBeGreaterThan(11);
      });
      expect(ys[0]).toBeGreaterThan(4);
      expect(ys.at(-1)).toBeLessThan((crowded?.height ?? 0) - 4);
      expect(spread?.height).toBeLessThan(crowded?.height ?? 0);
    }
  });

  it('shortens the name at the end, never the name of the row', () => {
    const data = threeOfDco('en');
    const long = {
      ...data,
      rows: data.rows.map((row) => ({
        ...row,
        name: 'Emerging technologies',
        best: { selection: 0, name: 'Bolivia (Plurinational State of)', value: '91' },
      })),
    };
    const [row] = layoutDots(long, { width: 312, direction: 'ltr' }).rows;
    expect(row?.name.text).toBe('Emerging technologies');
    expect(row?.end.text).toMatch(/^Bolivia.*… 91$/);
    expect(row?.end.full).toBe('Bolivia (Plurinational State of) 91');
  });
});

describe('DotsChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
    expect(await objectionsTo(chart('en', 312, 'rtl'))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads a row as one sentence, and links to what it is about', () => {
    render(chart('en', 688, 'ltr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('link', { name: /^Connectivity: / }).getAttribute('href')).toBe(
      '/areas/connectivity/',
    );
    expect(screen.getByRole('img', { name: 'Digital economy: no score' })).toBeTruthy();
  });
});
