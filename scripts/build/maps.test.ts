import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../src/charts/map/layout.ts';
import type { MapData, World } from '../../src/charts/map/types.ts';
import { projectWorld } from '../../src/charts/map/world.ts';
import { atlas } from '../../src/charts/testing/atlas.ts';
import { members, tables } from '../../src/charts/testing/real.ts';
import { publishMaps } from './maps.ts';

const maps = publishMaps(tables);
const mapOf = (group: string): World => {
  const world = maps.get(group);
  if (world === undefined) throw new Error(`no map of ${group}`);
  return world;
};

const dataOf = (group: string): MapData => ({
  economies: members(group).map((economy) => ({ economy, tone: 0, label: economy })),
  legend: [],
  focus: members(group),
});

describe('the map of a group', () => {
  it('shows every member of an organisation or a class of the United Nations', () => {
    for (const { group, kind } of tables.groups) {
      if (kind !== 'organisation' && kind !== 'classification') continue;
      const { marks } = layoutMap(dataOf(group), mapOf(group), { width: 688, direction: 'ltr' });
      expect([group, marks.map(({ economy }) => economy).sort()]).toEqual([group, members(group).sort()]);
    }
  });

  it('has a place for an economy without a code of the United Nations', () => {
    const { shapes, places } = mapOf('WORLD');
    const drawn = new Set([...shapes, ...places].map(({ economy }) => economy));
    const without = tables.economies.filter(({ m49 }) => m49 === '').map(({ economy }) => economy);
    expect(without.filter((economy) => !drawn.has(economy))).toEqual([]);
    expect(without.length).toBeGreaterThan(0);
  });

  it('leaves out only what no view shows: the land around the members is all there', () => {
    const whole = projectWorld([atlas('50m'), atlas('10m')], tables.economies, { grid: 2400, meridian: 11 });
    for (const group of ['middle-africa', 'caribbean', 'northern-europe']) {
      for (const width of [280, 688, 1100]) {
        const drawn = [mapOf(group), whole].map((world) =>
          layoutMap(dataOf(group), world, { width, direction: 'ltr' }),
        );
        const [cut, uncut] = drawn.map(({ land, marks, view }) => [land.length, marks.length, view]);
        expect([group, width, cut]).toEqual([group, width, uncut]);
      }
    }
  });

  it('keeps the Pacific together for groups that lie around it, and the Atlantic for the others', () => {
    const spanOf = (group: string) => {
      const { marks, view } = layoutMap(dataOf(group), mapOf(group), { width: 688, direction: 'ltr' });
      return { marks, grid: mapOf(group).width * view.scale };
    };
    // The closer the view, the wider the whole world would be in pixels.
    expect(spanOf('ESCAP').grid).toBeGreaterThan(688 * 1.5);
    expect(spanOf('polynesia').grid).toBeGreaterThan(688 * 4);
    const centre = (economy: string) =>
      mapOf('OIC').shapes.find((shape) => shape.economy === economy)?.x ?? Number.NaN;
    expect(centre('GUY')).toBeLessThan(centre('MAR'));
    expect(centre('MAR')).toBeLessThan(centre('IDN'));
  });
});
