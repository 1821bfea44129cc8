// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { rises } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import { textWidth } from '../text.ts';
import { ArrowsChart } from './Chart.tsx';
import { layoutArrows } from './layout.ts';
import type { ArrowsFrame } from './types.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', frame: ArrowsFrame) {
  return (
    <ArrowsChart
      id="arrows"
      title="More people use the internet than five years before"
      summary="Members of the OIC with a value in both years."
      geometry={layoutArrows(rises(language), frame)}
    />
  );
}

/** Where an arrow begins, and its tip. */
function endsOf(path: string): readonly [tail: number, tip: number] {
  const [, tail, length] = /^M(\d+) [\d.]+h(-?\d+)/.exec(path) ?? [];
  return [Number(tail), Number(tail) + Number(length)];
}

describe('layoutArrows', () => {
  it.each([280, 312, 479, 480, 688, 1100])(
    'begins an arrow at then and ends it at now, on one scale, at %i pixels',
    (width) => {
      const data = rises('en');
      for (const direction of ['ltr', 'rtl'] as const) {
        const { rows } = layoutArrows(data, { width, direction });
        expect(rows).toHaveLength(data.rows.length);
        const [perPoint = 0] = rows.flatMap(({ arrow }, at) => {
          const [x1, x2] = endsOf(arrow.path);
          const { before = 0, after = 0 } = data.rows[at] ?? {};
          return after - before > 20 ? [(x2 - x1) / (after - before)] : [];
        });
        expect(perPoint).toBeGreaterThan(0);
        rows.forEach(({ arrow }, at) => {
          const [x1, x2] = endsOf(arrow.path);
          const { before = 0, after = 0 } = data.rows[at] ?? {};
          expect(Math.abs(x2 - x1 - (after - before) * perPoint)).toBeLessThan(2.5);
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(width);
        });
      }
    },
  );

  it('draws of a change that is shorter than a head no more than its tip', () => {
    const [row] = rises('en').rows;
    if (!row) throw new Error('no row');
    const data = { ...rises('en'), rows: [row, { ...row, id: 'still', before: 50, after: 50 }] };
    const [, still] = layoutArrows(data, { width: 688, direction: 'ltr' }).rows;
    expect(still?.arrow.path).toMatch(/^M\d+ 11h0m0 0l-1-2v4z$/);
  });

  it('says what grey arrows are only where there are any', () => {
    const data = rises('en');
    const clear = { ...data, rows: data.rows.filter(({ isClear }) => isClear) };
    const frame = { width: 688, direction: 'ltr' } as const;
    expect(layoutArrows(data, frame).key.map(({ label }) => label.text)).toEqual([
      data.clearText,
      data.unclearText,
    ]);
    expect(layoutArrows(clear, frame).key.map(({ label }) => label.text)).toEqual([data.clearText]);
  });

  it.each([312, 688])('leaves out the middle before scripts run, and says how many: %i px', (width) => {
    const data = rises('en');
    const still = layoutArrows(data, { width, direction: 'ltr', still: true });
    expect(still.rows.map(({ id }) => id)).toEqual(
      [...data.rows.slice(0, 5), ...data.rows.slice(-5)].map(({ id }) => id),
    );
    expect(still.more?.text).toBe(data.moreText(data.rows.length - 10));
  });

  it('puts all members of a large group in a quarter of a page of paper', () => {
    const data = rises('ar');
    expect(data.rows.length).toBeGreaterThan(40);
    for (const direction of ['ltr', 'rtl'] as const) {
      const { height, rows, size, row } = layoutArrows(data, { width: 688, direction, paper: true });
      expect(height).toBeLessThan(270);
      for (const { x, name, end } of rows) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + row.width).toBeLessThanOrEqual(688.2);
        expect(textWidth(name.text, { size }) + textWidth(end.text, { size })).toBeLessThan(row.width);
      }
    }
  });
});

describe('ArrowsChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', { width: 688, direction: 'ltr' }))).toEqual([]);
    expect(await objectionsTo(chart('ar', { width: 312, direction: 'rtl' }))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, { width, direction }))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is drawn like its snapshot on paper', async () => {
    const drawn = chart('en', { width: 688, direction: 'ltr', paper: true });
    await expect(svgFile(drawn)).toMatchFileSnapshot('snapshots/paper-ltr.svg');
  });

  it('reads a row as one sentence that leads to its economy', () => {
    render(chart('en', { width: 688, direction: 'ltr' }));
    const { rows } = rises('en');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual(
      rows.map(({ label }) => label),
    );
  });
});
