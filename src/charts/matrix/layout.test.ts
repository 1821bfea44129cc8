import { describe, expect, it } from 'vitest';
import { directionOf } from '../../catalog/languages.ts';
import { areas } from '../testing/frozen.ts';
import { dco } from '../testing/matrix.ts';
import { textWidth } from '../text.ts';
import type { Direction } from '../types.ts';
import { layoutMatrix } from './layout.ts';
import type { HeadGeometry, MatrixData, MatrixTableGeometry } from './types.ts';

function table(data: MatrixData, width: number, direction: Direction): MatrixTableGeometry {
  const geometry = layoutMatrix(data, { width, direction });
  if (geometry.form !== 'table') throw new Error('expected a table');
  return geometry;
}

/** Eight columns under the areas' official names, the longest there are. */
function eightAreas(language: 'en' | 'fr' | 'ar'): MatrixData {
  const data = dco(language);
  const twice = <T>(list: readonly T[]) => [...list, ...list];
  return {
    ...data,
    columns: twice(data.columns).map((column, index) => ({
      ...column,
      id: String(index),
      name: areas[index % areas.length]?.name[language] ?? '',
    })),
    pinned: data.pinned.map((row) => ({ ...row, cells: twice(row.cells) })),
    rows: data.rows.map((row) => ({ ...row, cells: twice(row.cells) })),
  };
}

/** Corners of a head's text after its turn. */
function corners({ lines, angle, x, y }: HeadGeometry): { x: number; y: number }[] {
  const radians = (angle * Math.PI) / 180;
  return lines.flatMap((line) => {
    const width = textWidth(line.text, { size: 12 });
    const left = line.side === 'left' ? line.x : line.side === 'right' ? line.x - width : line.x - width / 2;
    return [left, left + width].flatMap((px) =>
      [line.y - 10, line.y + 3].map((py) => ({
        x: x + (px - x) * Math.cos(radians) - (py - y) * Math.sin(radians),
        y: y + (px - x) * Math.sin(radians) + (py - y) * Math.cos(radians),
      })),
    );
  });
}

describe('layoutMatrix', () => {
  it('is a table from 560 pixels on, and a ranking of one column below', () => {
    expect(layoutMatrix(dco('en'), { width: 560, direction: 'ltr' }).form).toBe('table');
    expect(layoutMatrix(dco('en'), { width: 559, direction: 'ltr' }).form).toBe('list');
  });

  it('puts the medians on top, before the members in the order given', () => {
    const data = dco('en');
    const { rows, rule } = table(data, 688, 'ltr');
    expect(rows.map(({ id }) => id)).toEqual(['dco', 'world', ...data.rows.map(({ id }) => id)]);
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
    expect(rule).toBeGreaterThan(rows[1]?.y ?? 0);
    expect(rule).toBeLessThan(rows[2]?.y ?? 0);
  });

  it('mirrors columns where reading starts on the right', () => {
    const ltr = table(dco('ar'), 688, 'ltr').rows[0]?.cells.map(({ x }) => x) ?? [];
    const rtl = table(dco('ar'), 688, 'rtl').rows[0]?.cells.map(({ x }) => x) ?? [];
    expect(ltr).toEqual([...ltr].sort((a, b) => a - b));
    expect(rtl).toEqual([...rtl].sort((a, b) => b - a));
  });

  it.each([
    ['en', 560],
    ['en', 688],
    ['en', 1100],
    ['fr', 560],
    ['fr', 688],
    ['fr', 1100],
    ['ar', 560],
    ['ar', 688],
    ['ar', 1100],
  ] as const)(
    'cuts no word of the longest heads and keeps them in the drawing: %s at %i',
    (language, width) => {
      const data = eightAreas(language);
      const { heads, rows } = table(data, width, directionOf(language));
      const top = rows[0]?.y ?? 0;
      heads.forEach((head, index) => {
        expect(head.lines.map(({ text }) => text).join(' ')).toBe(data.columns[index]?.name);
        for (const corner of corners(head)) {
          expect(corner.x).toBeGreaterThanOrEqual(-1);
          expect(corner.x).toBeLessThanOrEqual(width + 1);
          expect(corner.y).toBeGreaterThanOrEqual(-1);
          expect(corner.y).toBeLessThanOrEqual(top);
        }
      });
    },
  );

  it('stands heads upright only where they do not fit level, each within its column', () => {
    expect(table(dco('en'), 688, 'ltr').heads.every(({ angle }) => angle === 0)).toBe(true);
    for (const [language, direction, upright] of [
      ['en', 'ltr', -90],
      ['ar', 'rtl', 90],
    ] as const) {
      const { heads, rows, cell } = table(eightAreas(language), 600, direction);
      for (const [at, { angle, lines, x, y }] of heads.entries()) {
        expect(angle).toBe(upright);
        const left = rows[0]?.cells[at]?.x ?? 0;
        // Turned by a right angle, lines stand side by side.
        for (const line of lines) {
          const middle = x + (direction === 'ltr' ? 1 : -1) * (line.y - 4 - y);
          expect(middle - 6).toBeGreaterThanOrEqual(left - 1);
          expect(middle + 6).toBeLessThanOrEqual(left + cell.width + 1);
          expect(textWidth(line.text, { size: 12, bold: true })).toBeLessThanOrEqual(y);
        }
      }
    }
  });

  it('keeps cells wide enough for their numbers, and apart', () => {
    for (const width of [560, 688, 1100]) {
      const { rows, cell } = table(eightAreas('en'), width, 'ltr');
      expect(cell.width).toBeGreaterThan(textWidth('100', { size: 13 }) + 4);
      const xs = rows[0]?.cells.map(({ x }) => x) ?? [];
      xs.slice(1).forEach((x, index) => {
        expect(x).toBeGreaterThan((xs[index] ?? 0) + cell.width);
      });
    }
  });

  it('draws rank ranges on one scale, the best rank on the left in both directions', () => {
    const data = dco('en');
    const rows = data.rows.map((row, index) =>
      index === 0
        ? { ...row, rankRange: [1, 1] as const }
        : index === 1
          ? { ...row, rankRange: [2, 8] as const }
          : row,
    );
    for (const direction of ['ltr', 'rtl'] as const) {
      const [, , first, second, third] = table({ ...data, rows, ranked: 16 }, 688, direction).rows;
      expect(first?.range?.ends[0]).toBe(first?.range?.track[0]);
      expect(second?.range?.ends[0]).toBeGreaterThan(first?.range?.ends[0] ?? 0);
      expect(second?.range?.ends[1]).toBeLessThan(second?.range?.track[1] ?? 0);
      expect(third?.range).toBeNull();
    }
  });

  it('joins the ranks of rows that cannot be told apart, between the ranks and what follows', () => {
    const data = dco('en', { rows: dco('en').rows.map((row, index) => ({ ...row, joined: index === 1 })) });
    for (const direction of ['ltr', 'rtl'] as const) {
      const [, , first, second, third] = table(data, 688, direction).rows;
      expect(first?.join).toBeNull();
      expect(third?.join).toBeNull();
      const { join, rank, name } = second ?? {};
      if (!join || !rank || !name || !second || !third) throw new Error('expected a row with a join');
      // From the middle of its own row to the middle of the next.
      expect(second.y + join.y1).toBe(second.y + second.height / 2);
      expect(second.y + join.y2).toBe(third.y + third.height / 2);
      const rankEnd = direction === 'ltr' ? rank.x : rank.x - textWidth('16', { size: 12 });
      expect((join.x - rankEnd) * (name.x - join.x)).toBeGreaterThan(0);
    }
  });

  it('lists the asked column with its medians as lines, best first when the rows come in another order', () => {
    const data = dco('en');
    const geometry = layoutMatrix({ ...data, column: 'resilience' }, { width: 312, direction: 'ltr' });
    if (geometry.form !== 'list') throw new Error('expected a list');
    expect(geometry.column).toBe('resilience');
    const values = geometry.list.rows.map(({ value }) => Number(value.text)).filter(Number.isFinite);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.length).toBeGreaterThan(10);
    expect(geometry.list.references.map(({ kind }) => kind)).toEqual(['group', 'world']);
  });
});
