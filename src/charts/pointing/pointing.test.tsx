// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { RankingChart } from '../ranking/Chart.tsx';
import { layoutRanking } from '../ranking/layout.ts';
import { internetUsers } from '../testing/ranking.ts';
import { internetUse } from '../testing/trend.ts';
import { TrendChart } from '../trend/Chart.tsx';
import { layoutTrend } from '../trend/layout.ts';
import { contentOf } from './content.ts';
import { same } from './marks.ts';
import { GAP, isNear, placeAbove, placeAside, shown } from './place.ts';
import { saidOf, withoutYear } from './said.ts';

afterEach(cleanup);

describe('what a label says', () => {
  it.each([
    ['Mali: rank 56, 15 in 2026 · Nascent', 'Mali', ['rank 56, 15 in 2026', 'Nascent']],
    ['Égypte : rang 27, 74,6 % en 2024', 'Égypte', ['rang 27, 74,6 % en 2024']],
    ['مصر: المرتبة 27، \u206674.6%\u2069 في 2024', 'مصر', ['المرتبة 27، \u206674.6%\u2069 في 2024']],
    ['Bahrain, 2003: 21.6%', 'Bahrain', ['2003: 21.6%']],
    ['Türkiye (2020): Women: 72.1%, Men: 83.3%', 'Türkiye', ['2020: Women: 72.1%, Men: 83.3%']],
    ['Malaisie, 74 : Avancé', 'Malaisie', ['74 : Avancé']],
    ['ماليزيا، \u206674\u2069: متقدم', 'ماليزيا', ['\u206674\u2069: متقدم']],
    ['Iran (Islamic Republic of), 2003: 7%', 'Iran (Islamic Republic of)', ['2003: 7%']],
    ['Side by side', 'Side by side', []],
  ])('%s', (label, name, lines) => {
    expect(saidOf(label)).toEqual({ name, lines });
  });

  it('follows the name that a row shows, where a label has no colon', () => {
    expect(saidOf('Saudi Arabia, rank 1', 'Saudi Arabia')).toEqual({
      name: 'Saudi Arabia',
      lines: ['rank 1'],
    });
    expect(saidOf('\u2068كينيا\u2069، المرتبة 1', 'كينيا')).toEqual({ name: 'كينيا', lines: ['المرتبة 1'] });
  });

  it('needs no year under a heading that says it', () => {
    expect(withoutYear('2003: 21.6%')).toBe('21.6%');
    expect(withoutYear('2003 : 21,6 %')).toBe('21,6 %');
  });
});

describe('the place of a tooltip', () => {
  const boxes = fc.record({
    left: fc.integer({ min: -50, max: 500 }),
    top: fc.integer({ min: -50, max: 500 }),
    width: fc.integer({ min: 0, max: 400 }),
    height: fc.integer({ min: 0, max: 60 }),
  });
  const figures = fc.record({
    left: fc.integer({ min: 0, max: 100 }),
    top: fc.integer({ min: 0, max: 100 }),
    width: fc.integer({ min: 264, max: 900 }),
    height: fc.integer({ min: 200, max: 900 }),
  });
  const sizes = fc.record({
    width: fc.integer({ min: 20, max: 240 }),
    height: fc.integer({ min: 20, max: 180 }),
  });

  it('is inside the figure, wherever the mark is', () => {
    fc.assert(
      fc.property(sizes, boxes, figures, (size, mark, figure) => {
        for (const { left, top } of [
          placeAbove(size, mark, figure),
          placeAside(size, { x: mark.left, y: mark.top }, figure),
        ]) {
          expect(left).toBeGreaterThanOrEqual(figure.left + GAP);
          expect(left + size.width).toBeLessThanOrEqual(figure.left + figure.width - GAP);
          expect(top).toBeGreaterThanOrEqual(figure.top + GAP);
          expect(top + size.height).toBeLessThanOrEqual(figure.top + figure.height - GAP);
        }
      }),
      { seed: 18 },
    );
  });

  it('is never under the finger that points at a row, so that the tap still falls on the row', () => {
    const high = figures.map((figure) => ({ ...figure, height: figure.height + 240 }));
    const shares = fc.record({
      across: fc.integer({ min: 0, max: 100 }),
      down: fc.integer({ min: 0, max: 100 }),
      wide: fc.integer({ min: 30, max: 100 }),
    });
    fc.assert(
      fc.property(sizes, high, shares, ({ height }, figure, { across, down, wide }) => {
        const size = { width: (wide / 100) * (figure.width - 2 * GAP), height };
        const [x, y] = [
          figure.left + (across / 100) * figure.width,
          figure.top + (down / 100) * figure.height,
        ];
        const { left, top } = placeAside(size, { x, y }, figure);
        const isUnder = x >= left && x <= left + size.width && y >= top && y <= top + size.height;
        expect(isUnder).toBe(false);
      }),
      { seed: 18 },
    );
  });

  it('can be come to from the mark: no pixel of the gap is too far', () => {
    const figure = { left: 0, top: 0, width: 600, height: 600 };
    const mark = { left: 300, top: 300, width: 10, height: 10 };
    const size = { width: 100, height: 40 };
    const box = { ...size, ...placeAbove(size, mark, figure) };
    for (let y = mark.top; y >= box.top + box.height; y -= 1) expect(isNear(box, { x: 305, y })).toBe(true);
    expect(isNear(box, { x: 305, y: 340 })).toBe(false);
  });

  it('is on the part of the figure that is on the screen', () => {
    const figure = { left: 20, top: -400, width: 700, height: 2000 };
    expect(shown(figure, { width: 360, height: 640 })).toEqual({ left: 20, top: 0, width: 340, height: 640 });
  });
});

describe('a mark that is pointed at', () => {
  it('stands for the same economy in every drawing of the document, and for a line as a whole', () => {
    const trend = internetUse('en');
    const name = trend.series[0]?.name ?? '';
    const ranking = internetUsers('en');
    const [, ...others] = ranking.rows;
    const first = { id: 'SAU', name, rank: '1', value: 98, text: '98 %', tone: 'accent' } as const;
    const data = { ...ranking, rows: [{ ...first, label: `${name}: rank 1, 98 % in 2024` }, ...others] };
    const { container } = render(
      <figure>
        <p className="measure">% of population, 2024</p>
        <RankingChart
          id="ranking"
          title="Ranking"
          summary="Ranking"
          geometry={layoutRanking(data, { width: 688, direction: 'ltr' })}
        />
        <TrendChart id="trend" title="Trend" summary="Trend" geometry={layoutTrend(trend, { width: 688 })} />
      </figure>,
    );
    const row = [...container.querySelectorAll('.chart-ranking [data-mark]')].find((mark) =>
      mark.getAttribute('aria-label')?.startsWith(name),
    );
    const point = container.querySelector(`.chart-trend .sel-0 [data-mark]`);
    if (row === undefined || point === null) throw new Error(`expected ${name} in both drawings`);
    const line = point.closest('[data-row]');
    expect([...same(row)]).toEqual([row, line]);
    expect([...same(point)]).toEqual([row, line]);

    const figure = container.querySelector('figure');
    expect(contentOf(row, figure, false).map(({ textContent }) => textContent)).toEqual([
      name,
      'rank 1, 98 % in 2024',
      '% of population, 2024',
    ]);
  });

  it('is one of its year, whose values stand under one another, and no line is there that has none', () => {
    const trend = internetUse('en');
    const { container } = render(
      <TrendChart id="trend" title="Trend" summary="Trend" geometry={layoutTrend(trend, { width: 688 })} />,
    );
    const lines = [...trend.series, ...(trend.references ?? [])];
    const years = new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)));
    for (const year of years) {
      const mark = container.querySelector(`[data-mark="${year}"]`);
      if (mark === null) throw new Error(`expected a mark of ${year}`);
      const [head, list] = contentOf(mark, null, false);
      expect(head?.textContent).toBe(String(year));
      const withValue = lines.filter(({ points }) => points.some((point) => point.year === year));
      const said = [...(list?.children ?? [])].map((line) => line.children[1]?.textContent);
      expect(said.sort()).toEqual(withValue.map(({ name }) => name).sort());
    }
  });
});
