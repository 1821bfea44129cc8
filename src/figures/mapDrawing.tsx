import type { Group } from '../catalog/catalog.ts';
import { directionOf } from '../catalog/languages.ts';
import { MapChart } from '../charts/map/Chart.tsx';
import type { MapData, World } from '../charts/map/types.ts';
import type { Environment } from '../words/environment.ts';
import type { Figure } from './figure.ts';
import { groupMap } from './groupMap.ts';

interface Drawn extends Omit<MapData, 'focus'> {
  readonly world: World;
  readonly group: Group;
  readonly title: string;
  readonly summary: string;
}

/** Of circles, in pixels of a drawing that is also shown less than half as wide. */
const SCALED_RADIUS = 8;

/** A map and its key: outlines are heavy, so that there is one drawing for all widths, and no text in it that would shrink. */
export function drawnMap(
  { catalog }: Environment,
  { world, group, title, summary, economies, legend }: Drawn,
): Pick<Figure, 'draw' | 'key' | 'scales'> {
  const direction = directionOf(catalog.language);
  return {
    key: legend,
    scales: true,
    draw: (width, scaled = false) => (
      <MapChart
        id={`figure-${width}`}
        title={title}
        summary={summary}
        geometry={groupMap({ economies, legend: [] }, world, group, {
          width,
          direction,
          ...(scaled && { radius: SCALED_RADIUS }),
        })}
      />
    ),
  };
}
