import { describe, expect, it } from 'vitest';
import { clipRings } from '../../src/charts/map/clip.ts';
import { layoutMap } from '../../src/charts/map/layout.ts';
import type { MapData, MapGeometry, World } from '../../src/charts/map/types.ts';
import { projectWorld } from '../../src/charts/map/world.ts';
import { areaOf } from '../../src/charts/testing/areas.ts';
import { atlas } from '../../src/charts/testing/atlas.ts';
import { members, tables } from '../../tests/support/tables.ts';
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

/** How much of a drawing land takes up, in square units of the grid. */
function landInView({ land, marks, view, width, mapHeight }: MapGeometry): number {
  const corner = (x: number, y: number) => [(x - view.x) / view.scale, (y - view.y) / view.scale] as const;
  const box = [...corner(0, 0), ...corner(width, mapHeight)] as const;
  const areas = marks.map((mark) => (mark.kind === 'area' ? mark.path : ''));
  return areaOf(clipRings([land, ...areas].join(''), box));
}

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
        const [cut, uncut] = [mapOf(group), whole].map((world) =>
          layoutMap(dataOf(group), world, { width, direction: 'ltr' }),
        );
        expect([group, width, cut?.view]).toEqual([group, width, uncut?.view]);
        expect(cut?.marks.map(({ economy }) => economy)).toEqual(uncut?.marks.map(({ economy }) => economy));
        const [landOfCut, landOfWhole] = [cut, uncut].map((drawn) => drawn && landInView(drawn));
        expect(landOfCut).toBeGreaterThan(0);
        expect(landOfCut).toBeCloseTo(landOfWhole ?? 0, -2);
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
