import { max } from 'd3-array';
import { type GeoProjection, geoArea, geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import boundaries from './boundaries.json' with { type: 'json' };
import { clipRing, crossings, linePath, ringPath } from './paths.ts';
import type { Box, World, WorldShape } from './types.ts';

/*
 * Runs where the site is built, never in the page: what it makes is a small JSON of paths, so that neither the projection
 * nor the atlas has to travel.
 */

/**
 * A bend of a line that takes up less of the grid, in square units, is not drawn: nobody sees it, and outlines are most of what a
 * map weighs. Neighbours share their lines, so they still meet.
 */
const LEAST_BEND = 1;

/** an economy whose share of the map's width squared is smaller than this is drawn as a circle */
const SMALLEST = 26e-6;

/** A file of world-atlas. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Area = Feature<Polygon | MultiPolygon, { readonly name: string }>;

export interface WorldEconomy {
  readonly economy: string;
  /** UN M49; '' where there is none */
  readonly m49: string;
}

export interface WorldOptions {
  /** width of the grid in units */
  readonly grid?: number;
  /** longitude in the middle; the default cuts the map in the Bering Strait, 150 keeps the Pacific together */
  readonly meridian?: number;
}

/**
 * Projects an atlas (Natural Earth through world-atlas) to Equal Earth, in whole numbers on a grid.
 * Shapes come from the first atlas, places of economies too small for it from the first that has them: give the 1:110
 * million atlas first and a grid of 1,000 for a map of the world, the 1:50 million one and 3,000 for views closed in.
 */
export function projectWorld(
  atlases: readonly Atlas[],
  economies: readonly WorldEconomy[],
  { grid = 1000, meridian = 11 }: WorldOptions = {},
): World {
  const [detailed] = atlases;
  if (!detailed) throw new Error('projectWorld: expected at least one atlas');
  const { projection, height } = equalEarth(shownAreas(detailed), grid, meridian);
  const coarse = withoutBends(detailed, projection);
  const areas = shownAreas(coarse);
  const byM49 = new Map(economies.filter(({ m49 }) => m49 !== '').map(({ economy, m49 }) => [m49, economy]));
  const owner = (area: Area) => parts.get(area.properties.name) ?? byM49.get(String(area.id)) ?? null;

  const polygons = new Map<string | null, Position[][][]>();
  for (const area of areas) {
    const economy = owner(area);
    for (const polygon of polygonsOf(area)) {
      for (const [to, piece] of cut(movedTo(economy, polygon), polygon)) {
        polygons.set(to, [...(polygons.get(to) ?? []), piece]);
      }
    }
  }
  const shapes: WorldShape[] = [];
  for (const [economy, list] of polygons) {
    const path = shapePath(list, projection);
    const area = geoPath(projection).area({ type: 'MultiPolygon', coordinates: list });
    if (economy === null || area >= SMALLEST * grid ** 2) {
      shapes.push({ economy, path, ...centreOf(list, projection), box: boxOf(list, projection) });
    }
  }
  const drawn = new Set(shapes.map(({ economy }) => economy));
  return {
    width: grid,
    height,
    shapes,
    places: placesOf(
      atlases,
      economies.filter(({ economy }) => !drawn.has(economy)),
      projection,
      byM49,
    ),
    disputed: disputedBorders(coarse, projection),
  };
}

const shownAreas = (atlas: Atlas) =>
  areasOf(atlas).filter(({ properties }) => !boundaries.omitted.includes(properties.name));

/** The projection keeps areas: those on the sphere say which bends are too small on the grid. */
function withoutBends(atlas: Atlas, projection: GeoProjection): Atlas {
  const unit = (4 * Math.PI) / geoPath(projection).area({ type: 'Sphere' });
  return simplify(presimplify(atlas, sphericalTriangleArea), LEAST_BEND * unit);
}

const parts = new Map(Object.entries(boundaries.parts));

function areasOf(topology: Atlas): Area[] {
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return [{ type: 'Feature', properties, geometry, ...(id === undefined ? {} : { id }) }];
  });
}

function equalEarth(
  areas: readonly Area[],
  grid: number,
  meridian: number,
): { projection: GeoProjection; height: number } {
  const all = { type: 'FeatureCollection' as const, features: [...areas] };
  const projection = geoEqualEarth().rotate([-meridian, 0]).fitWidth(grid, all);
  const [, [, bottom]] = geoPath(projection).bounds(all);
  return { projection, height: Math.ceil(bottom) };
}

function polygonsOf({ geometry }: Area): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function movedTo(economy: string | null, coordinates: Position[][]): string | null {
  const polygon = { type: 'Polygon' as const, coordinates };
  const move = boundaries.moves.find(
    ({ at: [longitude = 0, latitude = 0], from }) =>
      from === economy && geoContains(polygon, [longitude, latitude]),
  );
  return move?.to ?? economy;
}

function cut(economy: string | null, polygon: Position[][]): [string | null, Position[][]][] {
  const south = boundaries.cuts.find(({ from }) => from === economy)?.south;
  if (south === undefined) return [[economy, polygon]];
  const side = (keep: (latitude: number) => boolean) =>
    polygon.map((ring) => clipRing(ring, south, keep)).filter((ring) => ring.length > 3);
  const pieces: [string | null, Position[][]][] = [
    [economy, side((latitude) => latitude >= south)],
    [null, side((latitude) => latitude <= south)],
  ];
  return pieces.filter(([, rings]) => rings.length > 0);
}

/** Rings as closed relative paths; islets that collapse on the grid are left out. */
function shapePath(polygons: readonly Position[][][], projection: GeoProjection): string {
  let path = '';
  const sink = {
    points: [] as [number, number][],
    point(x: number, y: number) {
      this.points.push([x, y]);
    },
    lineStart() {
      this.points = [];
    },
    lineEnd() {
      path += ringPath(this.points);
    },
    polygonStart() {},
    polygonEnd() {},
    sphere() {},
  };
  const stream = projection.stream(sink);
  for (const polygon of polygons) {
    stream.polygonStart();
    for (const ring of polygon) {
      stream.lineStart();
      for (const [longitude = 0, latitude = 0] of ring.slice(0, -1)) stream.point(longitude, latitude);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  return path;
}

/** The middle of the largest polygon: where a marker stands. */
function centreOf(polygons: readonly Position[][][], projection: GeoProjection): { x: number; y: number } {
  const [largest] = polygons
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a));
  const [x = 0, y = 0] = largest ? geoPath(projection).centroid(largest) : [];
  return { x: Math.round(x), y: Math.round(y) };
}

/** The bounds of all polygons that have at least a twentieth of the largest one's area. */
function boxOf(polygons: readonly Position[][][], projection: GeoProjection): Box {
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const least = (max(areas) ?? 0) / 20;
  const coordinates = polygons.filter((_, index) => (areas[index] ?? 0) >= least);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'MultiPolygon', coordinates });
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}

function placesOf(
  atlases: readonly Atlas[],
  wanted: readonly WorldEconomy[],
  projection: GeoProjection,
  byM49: ReadonlyMap<string, string>,
): World['places'] {
  const found = new Map<string, { x: number; y: number }>();
  for (const atlas of atlases) {
    const areas = areasOf(atlas);
    const owned = [
      ...areas.map((area) => [byM49.get(String(area.id)), area] as const),
      // An economy without an M49 code has its name in the atlas; parts of others have their place already.
      ...areas.map((area) => [parts.get(area.properties.name), area] as const),
    ];
    for (const [economy, area] of owned) {
      if (economy !== undefined && !found.has(economy))
        found.set(economy, centreOf(polygonsOf(area), projection));
    }
  }
  return wanted.flatMap(({ economy }) => {
    const place = found.get(economy);
    return place ? [{ economy, ...place }] : [];
  });
}

/** The borders that are not settled, as one path. Settled ones need none: outlines meet there. */
function disputedBorders(topology: Atlas, projection: GeoProjection): string {
  let path = cutLines(topology, projection);
  for (const rule of boundaries.disputed) {
    const lines = mesh(topology, topology.objects.countries, (a, b) => {
      const names = [nameOf(a), nameOf(b)];
      return a !== b && rule.between.every((name) => names.includes(name));
    });
    for (const line of lines.coordinates.flatMap((whole) => piecesWithin(whole, rule.within))) {
      path += linePath(projected(line, projection));
    }
  }
  return path;
}

function projected(line: readonly Position[], projection: GeoProjection): [number, number][] {
  return line.flatMap(([longitude = 0, latitude = 0]) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
}

/** The line along which an area is cut, from coast to border. */
function cutLines(topology: Atlas, projection: GeoProjection): string {
  const names = new Map(boundaries.cuts.map(({ name, south }) => [name, south]));
  let path = '';
  for (const area of areasOf(topology)) {
    const south = names.get(area.properties.name);
    if (south === undefined) continue;
    for (const ring of polygonsOf(area).flat()) {
      const ends = crossings(ring, south).map((longitude) => [longitude, south]);
      path += linePath(projected(ends, projection));
    }
  }
  return path;
}

function nameOf({ properties }: GeometryObject): string {
  return properties && 'name' in properties ? String(properties.name) : '';
}

/** The stretches of a line inside a box of west, south, east, north; without a box all of it. */
function piecesWithin(line: readonly Position[], within: readonly number[] | undefined): Position[][] {
  const [west = -180, south = -90, east = 180, north = 90] = within ?? [];
  const pieces: Position[][] = [[]];
  for (const point of line) {
    const [x = 0, y = 0] = point;
    if (x >= west && x <= east && y >= south && y <= north) pieces.at(-1)?.push(point);
    else pieces.push([]);
  }
  return pieces;
}
