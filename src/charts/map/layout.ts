import { round } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { around } from './box.ts';
import { spread } from './spread.ts';
import type { AreaGeometry, CircleGeometry, MapData, MapFrame, MapGeometry, World } from './types.ts';

const PAD = 12;
/** a closed-in view is no flatter and no taller than this share of its width */
const FLATTEST = 0.46;
const TALLEST = 0.8;
/** an outline that is no wider and no higher, in pixels, can be pressed around its middle too */
const SMALL = 24;
/** how far from the middle of a small economy a press is meant for it, in pixels, where no other is as near */
const REACH = 12;
/** … nor taller than a laptop's window shows at once, in pixels */
const HIGHEST = 560;

/** Places economies' outlines and circles, markers and the legend under them. */
export function layoutMap(data: MapData, world: World, frame: MapFrame): MapGeometry {
  const { width, direction } = frame;
  const { view, mapHeight } = viewOf(data, world, width);
  const radius = frame.radius ?? (width < 480 ? 4.5 : 6);
  const asked = new Set(data.economies.map(({ economy }) => economy));
  const pixel = ({ x, y }: { x: number; y: number }) => ({
    x: round(view.x + x * view.scale),
    y: round(view.y + y * view.scale),
  });
  const touchesView = ({ box: [left, top, right, bottom] }: World['shapes'][number]) => {
    const from = pixel({ x: left, y: top });
    const to = pixel({ x: right, y: bottom });
    return to.x > 0 && from.x < width && to.y > 0 && from.y < mapHeight;
  };
  const shapes = world.shapes.filter(touchesView);
  const inView = ({ x, y }: { x: number; y: number }) => x > 0 && x < width && y > 0 && y < mapHeight;
  const isAsked = ({ economy }: { economy: string | null }) => economy !== null && asked.has(economy);
  const areas = new Map(shapes.map((shape) => [shape.economy, shape]));
  const islands = world.places.filter((place) => isAsked(place) && inView(pixel(place)));
  const isSmall = ({ box: [left, top, right, bottom] }: World['shapes'][number]) =>
    Math.max(right - left, bottom - top) * view.scale <= SMALL;
  const little = [...islands, ...shapes.filter((shape) => isAsked(shape) && isSmall(shape))];
  const placed = spread(little.map(pixel), radius * 2 + 1, islands.length);
  const presses = new Map(
    placed.map((at, index) => {
      const apart = placed.map((other) =>
        other === at ? 2 * REACH : Math.hypot(other.x - at.x, other.y - at.y),
      );
      return [little[index]?.economy, { ...at, reach: round(Math.min(...apart) / 2) }] as const;
    }),
  );
  const centres = new Map(world.shapes.map((shape) => [shape.economy, pixel(shape)]));
  const legend = placeKey(
    data.legend.map(({ text }) => text),
    mapHeight + 8,
    frame,
  );
  return {
    width,
    height: mapHeight + 8 + legend.height,
    direction,
    mapHeight,
    view,
    radius,
    land: [world.land ?? '', ...shapes.filter((shape) => !isAsked(shape)).map(({ path }) => path)].join(''),
    marks: data.economies
      .flatMap((one): readonly (AreaGeometry | CircleGeometry)[] => {
        const press = presses.get(one.economy);
        const area = areas.get(one.economy);
        if (area) return [{ kind: 'area', ...wordsOf(one), path: area.path, press }];
        return press ? [{ kind: 'circle', ...wordsOf(one), ...press }] : [];
      })
      // What lies over another can be seen and pressed.
      .sort((a, b) => layer(a) - layer(b)),
    markers: data.economies.flatMap(({ economy, selection }) => {
      const at = presses.get(economy) ?? centres.get(economy);
      return selection === undefined || !at ? [] : [{ x: at.x, y: at.y, selection }];
    }),
    disputed: world.disputed,
    legend: legend.items.map((item, index) => ({ ...item, tone: data.legend[index]?.tone ?? null })),
  };
}

/** Large outlines first, small ones over them, circles on top. */
const layer = (mark: AreaGeometry | CircleGeometry): number =>
  mark.kind === 'circle' ? 2 : mark.press ? 1 : 0;

function wordsOf({ economy, tone, selection, href, label }: MapData['economies'][number]) {
  return { economy, tone, selection: selection ?? null, href: href ?? null, label };
}

/** The whole world, or the box around the economies in focus, widened to a shape that is pleasant to look at. */
function viewOf({ focus }: MapData, world: World, width: number) {
  const wanted = new Set(focus);
  const boxes = [
    ...world.shapes.filter(({ economy }) => economy !== null && wanted.has(economy)).map(({ box }) => box),
    ...world.places.filter(({ economy }) => wanted.has(economy)).map(({ x, y }) => [x, y, x, y] as const),
  ];
  const whole = [0, 0, world.width, world.height] as const;
  const [left, top, right, bottom] = around(boxes) ?? whole;
  const scale = Math.min((width - 2 * PAD) / Math.max(world.width / 16, right - left), 6000 / world.width);
  const free = (bottom - top) * scale + 2 * PAD;
  const mapHeight = Math.round(Math.max(width * FLATTEST, Math.min(free, width * TALLEST, HIGHEST)));
  const fitted = Math.min(scale, (mapHeight - 2 * PAD) / Math.max(world.width / 32, bottom - top));
  return {
    mapHeight,
    view: {
      scale: Math.round(fitted * 1000) / 1000,
      x: round(width / 2 - ((left + right) / 2) * fitted),
      y: round(mapHeight / 2 - ((top + bottom) / 2) * fitted),
    },
  };
}
