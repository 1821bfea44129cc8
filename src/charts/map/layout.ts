import { round } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { around } from './box.ts';
import { spread } from './spread.ts';
import type { CircleGeometry, MapData, MapFrame, MapGeometry, World } from './types.ts';

const PAD = 12;
/** a closed-in view is no flatter and no taller than this share of its width */
const FLATTEST = 0.46;
const TALLEST = 0.8;
/** … nor taller than a laptop's window shows at once, in pixels */
const HIGHEST = 560;

/** Places economies' outlines and circles, markers and the legend under them. */
export function layoutMap(data: MapData, world: World, frame: MapFrame): MapGeometry {
  const { width, direction } = frame;
  const { view, mapHeight } = viewOf(data, world, width);
  const radius = frame.radius ?? (width < 480 ? 4.5 : 6);
  const asked = new Map(data.economies.map((economy) => [economy.economy, economy]));
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
  const areas = new Map(
    shapes.flatMap(({ economy, path }) => {
      const one = economy === null ? undefined : asked.get(economy);
      return one ? [[one.economy, { kind: 'area' as const, ...wordsOf(one), path }] as const] : [];
    }),
  );
  const small = world.places.flatMap((place) => {
    const one = asked.get(place.economy);
    const at = pixel(place);
    return one && inView(at) ? [{ ...wordsOf(one), ...at }] : [];
  });
  const places = spread(small, radius * 2 + 1);
  const circles = new Map(
    small.map((one, index): [string, CircleGeometry] => [
      one.economy,
      { kind: 'circle', ...one, ...places[index] },
    ]),
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
    land: [
      world.land ?? '',
      ...shapes.filter(({ economy }) => economy === null || !areas.has(economy)).map(({ path }) => path),
    ].join(''),
    marks: data.economies.flatMap(({ economy }) => {
      const mark = areas.get(economy) ?? circles.get(economy);
      return mark ? [mark] : [];
    }),
    markers: data.economies.flatMap(({ economy, selection }) => {
      const at = circles.get(economy) ?? centres.get(economy);
      return selection === undefined || !at ? [] : [{ x: at.x, y: at.y, selection }];
    }),
    disputed: world.disputed,
    legend: legend.items.map((item, index) => ({ ...item, tone: data.legend[index]?.tone ?? null })),
  };
}

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
