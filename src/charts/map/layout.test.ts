import { describe, expect, it } from 'vitest';
import { world } from '../testing/atlas.ts';
import { internetMap } from '../testing/map.ts';
import { textWidth } from '../text.ts';
import { layoutMap } from './layout.ts';
import { spread } from './spread.ts';
import type { CircleGeometry, MapGeometry } from './types.ts';

const circles = ({ marks }: MapGeometry): CircleGeometry[] =>
  marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));

describe('layoutMap', () => {
  it('closes in on a group, and shows the whole world without one', () => {
    const { focus: _, ...whole } = internetMap('ASEAN', 'en');
    const near = layoutMap(internetMap('ASEAN', 'en'), world, { width: 688, direction: 'ltr' });
    const far = layoutMap(whole, world, { width: 688, direction: 'ltr' });
    expect(near.view.scale).toBeGreaterThan(far.view.scale * 2);
    expect(far.view.scale * world.width).toBeLessThanOrEqual(688);
    expect(near.land.length).toBeLessThan(far.land.length);
  });

  it.each([280, 312, 688, 1100])(
    'shows every member of a group as an outline or a circle at %i pixels',
    (width) => {
      for (const group of ['OIC', 'DCO', 'ASEAN']) {
        const data = internetMap(group, 'en');
        const geometry = layoutMap(data, world, { width, direction: 'ltr' });
        expect(geometry.marks.map(({ economy }) => economy).sort()).toEqual(
          data.economies.map(({ economy }) => economy).sort(),
        );
        for (const { x, y } of [...circles(geometry), ...geometry.markers]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(geometry.mapHeight);
        }
      }
    },
  );

  it('keeps circles from covering one another', () => {
    const geometry = layoutMap(internetMap('OIC', 'en'), world, { width: 312, direction: 'ltr' });
    const list = circles(geometry);
    expect(list.length).toBeGreaterThan(5);
    list.forEach((a, index) => {
      for (const b of list.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(geometry.radius * 2 - 0.5);
      }
    });
  });

  it('keeps the walk’s order among large outlines, among small ones over them, and among circles on top', () => {
    const data = internetMap('OIC', 'en');
    const { marks } = layoutMap(data, world, { width: 312, direction: 'ltr' });
    const layers = marks.map((mark) => (mark.kind === 'circle' ? 2 : mark.press ? 1 : 0));
    expect(layers).toEqual([...layers].sort());
    const place = (economy: string) => data.economies.findIndex((each) => each.economy === economy);
    marks.forEach(({ economy }, index) => {
      const next = marks[index + 1];
      if (next && layers[index] === layers[index + 1])
        expect(place(next.economy)).toBeGreaterThan(place(economy));
    });
  });

  it.each(['OIC', 'DCO', 'ASEAN'])(
    'covers no small economy of %s by another, nor what a press on it means',
    (group) => {
      const geometry = layoutMap(internetMap(group, 'en'), world, { width: 312, direction: 'ltr' });
      const presses = geometry.marks.flatMap((mark) => {
        if (mark.kind === 'circle') return [mark];
        return mark.press ? [{ ...mark.press, economy: mark.economy }] : [];
      });
      expect(presses.length).toBeGreaterThan(0);
      presses.forEach((a, index) => {
        for (const b of presses.slice(index + 1)) {
          const apart = Math.hypot(a.x - b.x, a.y - b.y);
          expect(apart, `${a.economy} and ${b.economy}`).toBeGreaterThan(a.reach + b.reach - 0.5);
        }
      });
      for (const circle of circles(geometry)) {
        for (const { x, y, economy } of presses.filter((each) => each.economy !== circle.economy)) {
          expect(Math.hypot(circle.x - x, circle.y - y), economy).toBeGreaterThan(geometry.radius * 2 - 1);
        }
      }
    },
  );

  it('wraps the legend within the width, from the side where reading starts', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { legend } = layoutMap(internetMap('OIC', 'ar'), world, { width: 280, direction });
      expect(new Set(legend.map(({ y }) => y)).size).toBeGreaterThan(1);
      for (const { x, size, label } of legend) {
        const end = direction === 'ltr' ? label.x + textWidth(label.text, { size: 12 }) : x + size;
        const start = direction === 'ltr' ? x : label.x - textWidth(label.text, { size: 12 });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(280);
      }
    }
  });
});

describe('spread', () => {
  it('leaves places alone that are far enough apart', () => {
    expect(
      spread(
        [
          { x: 0, y: 0 },
          { x: 20, y: 0 },
        ],
        10,
      ),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ]);
  });

  it('moves two that are too near by the same distance', () => {
    expect(
      spread(
        [
          { x: 0, y: 0 },
          { x: 4, y: 0 },
        ],
        10,
      ),
    ).toEqual([
      { x: -3, y: 0 },
      { x: 7, y: 0 },
    ]);
  });

  it('moves one away from what stays where it is', () => {
    expect(
      spread(
        [
          { x: 4, y: 0 },
          { x: 0, y: 0 },
        ],
        10,
        1,
      ),
    ).toEqual([
      { x: 10, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('parts two at the same place', () => {
    const [a = { x: 0, y: 0 }, b = { x: 0, y: 0 }] = spread(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      10,
    );
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(10, 0);
  });
});
