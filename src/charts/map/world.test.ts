import { describe, expect, it } from 'vitest';
import { members, tables } from '../../../tests/support/tables.ts';
import { areaOf } from '../testing/areas.ts';
import { atlas, world } from '../testing/atlas.ts';
import { projectWorld } from './world.ts';

const shape = (economy: string) => world.shapes.find((one) => one.economy === economy);

describe('projectWorld', () => {
  it('has an outline or a place for every member of every organisation', () => {
    const today = projectWorld([atlas('110m'), atlas('50m'), atlas('10m')], tables.economies);
    const shown = new Set([...today.shapes, ...today.places].map(({ economy }) => economy));
    for (const { group, kind } of tables.groups) {
      if (kind !== 'organisation') continue;
      expect(
        members(group).filter((economy) => !shown.has(economy)),
        group,
      ).toEqual([]);
    }
  });

  it('names no economy twice', () => {
    const names = [...world.shapes, ...world.places]
      .map(({ economy }) => economy)
      .filter((economy) => economy !== null);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is equal in area: the shapes of Algeria and Brazil relate as their square kilometres do', () => {
    const ratio = areaOf(shape('BRA')?.path ?? '') / areaOf(shape('DZA')?.path ?? '');
    expect(ratio).toBeGreaterThan((8510 / 2382) * 0.95);
    expect(ratio).toBeLessThan((8510 / 2382) * 1.05);
  });

  it('shows small states as places: Bahrain, Maldives, Comoros, Tuvalu', () => {
    for (const economy of ['BHR', 'MDV', 'COM', 'TUV']) {
      expect(world.places.map((place) => place.economy)).toContain(economy);
    }
  });

  it('fills parts with the economy that they belong to', () => {
    const somalia = shape('SOM')?.box ?? [0, 0, 0, 0];
    const ethiopia = shape('ETH');
    expect(somalia[1]).toBeLessThan(ethiopia?.y ?? 0);
  });

  it('leaves Western Sahara to no economy, with a dotted line to Morocco', () => {
    const morocco = shape('MAR')?.box ?? [0, 0, 0, 0];
    const mauritania = shape('MRT')?.box ?? [0, 0, 0, 0];
    expect(morocco[3]).toBeLessThan(mauritania[1] + 8);
    expect(world.disputed.startsWith('M')).toBe(true);
  });

  it('keeps the Pacific together on a map around 150° east', () => {
    const pacific = projectWorld([atlas('110m'), atlas('50m')], tables.economies, { meridian: 150 });
    const x = (economy: string) => pacific.places.find((place) => place.economy === economy)?.x ?? Number.NaN;
    expect(x('WSM')).toBeGreaterThan(x('VUT'));
    expect(x('WSM') - x('VUT')).toBeLessThan(120);
  });

  it('is small enough to travel with a page', () => {
    expect(JSON.stringify(world).length).toBeLessThan(50_000);
  });
});
