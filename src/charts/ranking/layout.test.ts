import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES } from '../../catalog/languages.ts';
import { dataPrices, internetUsers } from '../testing/ranking.ts';
import { textWidth } from '../text.ts';
import type { PlacedText } from '../types.ts';
import { layoutRanking } from './layout.ts';
import type { RankingData, RankingGeometry, RankingRow } from './types.ts';

const WIDTHS = [280, 312, 479, 480, 688, 1100];

function edges(text: PlacedText, size: number): readonly [number, number] {
  const width = textWidth(text.text, { size });
  if (text.side === 'left') return [text.x, text.x + width];
  if (text.side === 'right') return [text.x - width, text.x];
  return [text.x - width / 2, text.x + width / 2];
}

function rows(values: readonly number[]): RankingRow[] {
  return values.map((value, index) => ({
    id: `e${index}`,
    name: `Economy ${index}`,
    rank: String(index + 1),
    value,
    text: String(value),
    tone: 'accent',
    label: `Economy ${index}, ${value}`,
  }));
}

function simple(values: readonly number[], more: Partial<RankingData> = {}): RankingData {
  return { rows: rows(values), scale: 'linear', mark: 'bar', formatTick: String, ...more };
}

function bars(geometry: RankingGeometry): { x: number; width: number }[] {
  return geometry.rows.flatMap(({ mark }) => (mark.kind === 'bar' ? [mark] : []));
}

describe.each(LANGUAGES)('layoutRanking in %s', (language) => {
  const direction = directionOf(language);

  it.each(WIDTHS)('keeps everything within a width of %i', (width) => {
    const { rows, references, ticks } = layoutRanking(internetUsers(language), { width, direction });
    const texts = [
      ...rows.flatMap(({ name, rank, value, note }) => [name, rank, value, note]),
      ...references.map(({ label }) => label),
      ...ticks.flatMap(({ labels }) => labels),
    ];
    for (const text of texts) {
      if (!text) continue;
      const [left, right] = edges(text, 12);
      expect(left, text.text).toBeGreaterThanOrEqual(-0.1);
      expect(right, text.text).toBeLessThanOrEqual(width + 0.1);
    }
    for (const { mark } of rows) {
      if (mark.kind === 'dot') continue;
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width);
    }
  });

  it.each(WIDTHS)('keeps names clear of values at a width of %i', (width) => {
    for (const { name, value, mark } of layoutRanking(internetUsers(language), { width, direction }).rows) {
      if (mark.kind === 'missing') continue;
      const [nameLeft, nameRight] = edges(name, 13);
      const [valueLeft, valueRight] = edges(value, 13);
      expect(nameRight < valueLeft || valueRight < nameLeft, name.text).toBe(true);
    }
  });
});

describe('layoutRanking', () => {
  it('starts rows at the right edge where reading does, and bars beside the names', () => {
    const ltr = layoutRanking(internetUsers('ar'), { width: 688, direction: 'ltr' });
    const rtl = layoutRanking(internetUsers('ar'), { width: 688, direction: 'rtl' });
    expect(ltr.rows[0]?.name.side).toBe('left');
    expect(rtl.rows[0]?.name.side).toBe('right');
    expect(rtl.rows[0]?.name.x).toBeGreaterThan(600);
    const [largest, ...others] = bars(rtl);
    const start = (bar: typeof largest) => (bar?.x ?? 0) + (bar?.width ?? 0);
    for (const bar of others) {
      expect(start(bar)).toBeCloseTo(start(largest), 0);
      expect(bar.width).toBeLessThanOrEqual(largest?.width ?? 0);
    }
    expect(start(largest)).toBeCloseTo(rtl.zero ?? 0, 0);
    // Nothing but a gap lies between a name and its bar.
    const longest = Math.max(...rtl.rows.map(({ name }) => textWidth(name.text, { size: 13, bold: true })));
    expect((rtl.rows[0]?.name.x ?? 0) - start(largest)).toBeLessThan(longest + 24);
  });

  it('makes bars as long as their values, from zero', () => {
    const [ten, five] = bars(layoutRanking(simple([10, 5]), { width: 688, direction: 'ltr' }));
    expect(five?.width).toBeCloseTo((ten?.width ?? 0) / 2, 0);
  });

  it('draws negative values to the left of zero', () => {
    const geometry = layoutRanking(simple([2, -1]), { width: 688, direction: 'ltr' });
    const [positive, negative] = bars(geometry);
    expect(positive?.x).toBe(geometry.zero);
    expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(geometry.zero ?? 0, 0);
  });

  it('draws dots, never bars, on a log scale, a power of ten always as far from the next', () => {
    const geometry = layoutRanking(simple([1, 10, 100], { scale: 'log' }), { width: 688, direction: 'ltr' });
    const xs = geometry.rows.map(({ mark }) => mark.x);
    expect(geometry.rows.every(({ mark }) => mark.kind === 'dot')).toBe(true);
    expect(geometry.zero).toBeNull();
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0), 0);
  });

  it('hatches a missing value and says its reason instead of a number', () => {
    const missing = layoutRanking(internetUsers('en'), { width: 688, direction: 'ltr' }).rows.at(-1);
    expect(missing?.mark.kind).toBe('missing');
    expect(missing?.value.text).toBe('no value since 2021');
    expect(missing?.rank).toBeNull();
  });

  it('grows with its rows, tall enough for a thumb where it is narrow', () => {
    const values = Array.from({ length: 215 }, (_, index) => 215 - index);
    const wide = layoutRanking(simple(values), { width: 688, direction: 'ltr' });
    const narrow = layoutRanking(simple(values), { width: 312, direction: 'ltr' });
    expect(wide.rows).toHaveLength(215);
    expect(wide.height).toBeGreaterThan(215 * 24);
    expect(narrow.rowHeight).toBeGreaterThanOrEqual(44);
    expect(layoutRanking(simple([7]), { width: 312, direction: 'ltr' }).rows).toHaveLength(1);
  });

  it('repeats the axis under a long list', () => {
    const many = layoutRanking(simple(Array.from({ length: 30 }, (_, index) => index)), {
      width: 688,
      direction: 'ltr',
    });
    const few = layoutRanking(simple([1, 2, 3]), { width: 688, direction: 'ltr' });
    expect(many.ticks[0]?.labels).toHaveLength(2);
    expect(few.ticks[0]?.labels).toHaveLength(1);
  });

  it('keeps labels of medians and targets clear of one another and of the lines that pass', () => {
    for (const width of [480, 688, 1100]) {
      for (const values of [
        [91, 95, 97],
        [2, 4, 6],
        [50, 51, 52],
        [10, 50, 90],
      ]) {
        const kinds = ['group', 'world', 'target'] as const;
        const { references } = layoutRanking(
          simple([100, 50], {
            domain: [0, 100],
            references: values.map((value, index) => ({
              kind: kinds[index] ?? 'group',
              value,
              text: `Médiane mondiale ${value}`,
            })),
          }),
          { width, direction: 'ltr' },
        );
        for (const one of references) {
          const [left, right] = edges(one.label, 12);
          for (const other of references) {
            if (other === one) continue;
            const [from, to] = edges(other.label, 12);
            if (one.label.y === other.label.y) expect(right <= from || to <= left).toBe(true);
            else if (other.label.y < one.label.y)
              expect(
                other.x <= left || other.x >= right,
                `${width} ${values}: ${other.x} through ${left}–${right}`,
              ).toBe(true);
          }
        }
      }
    }
  });

  it('places a whole list on the log scale of real prices', () => {
    const data = dataPrices('en');
    const { rows } = layoutRanking(data, { width: 688, direction: 'ltr' });
    const xs = rows.map(({ mark }) => mark.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
