// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { gaps } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import { textWidth } from '../text.ts';
import type { Direction } from '../types.ts';
import { DumbbellChart } from './Chart.tsx';
import { layoutDumbbell } from './layout.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <DumbbellChart
      id="gaps"
      title="The gap between women and men is widest in Türkiye"
      summary="Twelve members that report both."
      geometry={layoutDumbbell(gaps(language), { width, direction })}
    />
  );
}

describe('layoutDumbbell', () => {
  it('makes the line between the dots as long as the gap', () => {
    const data = gaps('en');
    const { rows } = layoutDumbbell(data, { width: 688, direction: 'ltr' });
    const perPoint = data.rows.flatMap(({ first, second }, index) => {
      const [x1, x2] = [rows[index]?.first ?? null, rows[index]?.second ?? null];
      if (!first || !second || x1 === null || x2 === null || Math.abs(second.value - first.value) < 2)
        return [];
      return [(x2 - x1) / (second.value - first.value)];
    });
    expect(perPoint.length).toBeGreaterThan(5);
    for (const length of perPoint) expect(length).toBeCloseTo(perPoint[0] ?? 0, 0);
  });

  it.each([280, 312, 688, 1100])(
    'keeps values outside the dots and inside the drawing at %i pixels',
    (width) => {
      for (const { texts, first, second } of layoutDumbbell(gaps('en'), { width, direction: 'ltr' }).rows) {
        const dots = [first, second].filter((x) => x !== null);
        for (const { text, x, side } of texts) {
          const length = textWidth(text, { size: 12 });
          const [left, right] = side === 'left' ? [x, x + length] : [x - length, x];
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          for (const dot of dots) expect(right <= dot || left >= dot).toBe(true);
        }
      }
    },
  );

  it('marks a gap the other way, and says in the key what the mark means', () => {
    const data = gaps('en');
    const rows = data.rows.map((row, at) => ({ ...row, reversed: at === 2 }));
    const { container } = render(
      <DumbbellChart
        id="gaps"
        title="Gaps"
        summary="Gaps"
        geometry={layoutDumbbell(
          { ...data, rows, reversedText: 'the other way round: women ahead' },
          { width: 688, direction: 'ltr' },
        )}
      />,
    );
    const marked = [...container.querySelectorAll('[data-row]')].map(
      (row) => row.querySelector('.gap.reversed') !== null,
    );
    expect(marked).toEqual(rows.map(({ reversed }) => reversed));
    expect(screen.queryByText('the other way round: women ahead')).not.toBeNull();
    // The gap itself, beside its number, and in the key.
    expect(container.querySelectorAll('.gap.reversed')).toHaveLength(3);
  });

  it('shows one dot and no line where only one side is known', () => {
    const row = layoutDumbbell(gaps('en'), { width: 688, direction: 'ltr' }).rows.at(-1);
    expect(row?.second).toBeNull();
    expect(row?.texts.map(({ text }) => text)).toEqual(['20 %']);
  });
});

describe('DumbbellChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads a row as one sentence', () => {
    const { container } = render(chart('en', 688, 'ltr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(gaps('en').rows.length);
    const alone = screen.getByRole('img', { name: 'Somalia: women 20 %' });
    expect(alone.querySelectorAll('.end')).toHaveLength(1);
    expect(alone.querySelector('.gap')).toBeNull();
    expect(container.querySelectorAll('.gap').length).toBe(gaps('en').rows.length - 1);
  });
});
