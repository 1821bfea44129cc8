import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tables } from '../../src/catalog/read.ts';
import { around } from '../../src/charts/map/box.ts';
import { clipLines, clipRings } from '../../src/charts/map/clip.ts';
import type { Box, World } from '../../src/charts/map/types.ts';
import { type Atlas, projectWorld } from '../../src/charts/map/world.ts';
import { codeText } from './code.ts';
import { CACHE, kept, keptName } from './kept.ts';

const require = createRequire(import.meta.url);
const ATLASES = [
  require.resolve('world-atlas/countries-110m.json'),
  require.resolve('world-atlas/countries-50m.json'),
  require.resolve('world-atlas/countries-10m.json'),
] as const;

/** A group that takes up less of the world's width than this is drawn from the finer atlas. */
const NEAR = 0.3;

/** In the Pacific's favour only where it is clearly narrower: most know the other map better. */
const CLEARLY = 0.75;

/**
 * What a view of a box can show at most, whatever its width on the page: it is at least 0.46 times as tall as wide, with
 * some pixels of air, and a drawing of 1,100 pixels never has a whole world wider than 6,000.
 */
const FLATTEST = 0.46;
const AIR = 1.15;
const CLOSEST = 1100 / 6000;

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value;
}

function atlasOf(file: string): Atlas {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isAtlas(parsed)) throw new Error(`${file} is not a topology`);
  return parsed;
}

/** The map of each group, drawn once for the same economies and groups, then kept. */
export function keptMaps(tables: Tables, cache: string = CACHE): Map<string, World> {
  const { economies, groups, memberships } = tables;
  const places = economies.map(({ economy, m49 }) => [economy, m49]);
  const ids = groups.map(({ group }) => group);
  const name = keptName('maps', codeText('maps.ts'), JSON.stringify([places, ids, memberships]));
  return new Map(kept(cache, name, () => [...publishMaps(tables)]));
}

/**
 * The map of each group: the world cut in the Atlantic's or in the Pacific's favour, whichever keeps the group together,
 * from the coarse atlas where the group spans the world and from the finer one where the view closes in on it.
 */
export function publishMaps({ economies, groups, memberships }: Tables): Map<string, World> {
  const [coarse, fine, finest] = ATLASES.map(atlasOf);
  if (coarse === undefined || fine === undefined || finest === undefined)
    throw new Error('expected three atlases');
  const meridians = [11, 150];
  const wide = meridians.map((meridian) => projectWorld([coarse, fine, finest], economies, { meridian }));
  const near = meridians.map((meridian) => projectWorld([fine, finest], economies, { grid: 2400, meridian }));
  return new Map(
    groups.map(({ group }) => {
      const rows = memberships.filter((row) => row.group === group);
      const listed = new Set(rows.map(({ economy }) => economy));
      const members = new Set(
        rows.filter(({ status }) => status !== 'non-regional').map(({ economy }) => economy),
      );
      const [atlantic = 1, pacific = 1] = wide.map((world) => widthOf(world, members));
      const at = pacific < CLEARLY * atlantic ? 1 : 0;
      const world = (Math.min(atlantic, pacific) < NEAR ? near : wide)[at];
      if (world === undefined) throw new Error('expected a world for each meridian');
      return [group, within(world, members, listed)];
    }),
  );
}

function boxOf({ shapes, places, width, height }: World, members: ReadonlySet<string>): Box {
  const boxes: Box[] = [
    ...shapes.filter(({ economy }) => economy !== null && members.has(economy)).map(({ box }) => box),
    ...places.filter(({ economy }) => members.has(economy)).map(({ x, y }): Box => [x, y, x, y]),
  ];
  return around(boxes) ?? [0, 0, width, height];
}

/** The share of the world's width that the members take up. */
function widthOf(world: World, members: ReadonlySet<string>): number {
  const [left, , right] = boxOf(world, members);
  return (right - left) / world.width;
}

/**
 * As much as a view of these economies can show: outlines and places by name of who is listed, all other land as one path,
 * and nothing that lies out of reach.
 */
function within(world: World, members: ReadonlySet<string>, listed: ReadonlySet<string>): World {
  const reach = reachOf(world, members);
  const shapes = world.shapes
    .map((shape) => ({ ...shape, path: clipRings(shape.path, reach) }))
    .filter(({ path }) => path !== '');
  const isListed = ({ economy }: { readonly economy: string | null }) =>
    economy !== null && listed.has(economy);
  return {
    ...world,
    shapes: shapes.filter(isListed),
    land: shapes
      .filter((shape) => !isListed(shape))
      .map(({ path }) => path)
      .join(''),
    places: world.places.filter(isListed),
    disputed: clipLines(world.disputed, reach),
  };
}

/** The part of the grid that some view of these economies can show. */
function reachOf(world: World, members: ReadonlySet<string>): Box {
  const [left, top, right, bottom] = boxOf(world, members);
  const width = Math.max(right - left, CLOSEST * world.width);
  const height = bottom - top;
  const reachX = (AIR * Math.max(width, height / FLATTEST)) / 2;
  const reachY = (AIR * Math.max(height, width * FLATTEST)) / 2;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [Math.floor(x - reachX), Math.floor(y - reachY), Math.ceil(x + reachX), Math.ceil(y + reachY)];
}
